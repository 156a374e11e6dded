package id.lkjip.definisi;

/**
 * One figure of a series that a changed definition would change.
 *
 * @param indikator code of the row
 * @param bagian which figure: "Target", "Realisasi", "Capaian"
 * @param semula as it is, {@code menjadi} as it would be, in words
 */
public record PerubahanSeri(String indikator, String nama, int tahun, String bagian, String semula, String menjadi) {}
