package id.lkjip.shared;

/** One place that states an amount: the value, the text it was read from, and where it stands. */
public record PernyataanRupiah(Rupiah nilai, String teks, AsalPernyataan asal, Sitasi sitasi) {}
