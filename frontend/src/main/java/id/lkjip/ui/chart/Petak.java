package id.lkjip.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** Divides a rectangle among amounts so that the parts come close to squares (squarified treemap). Pure; drawing only. */
final class Petak {

    private Petak() {}

    /** A place in percent of the whole, from the left and from above. */
    record Kotak(double kiri, double atas, double lebar, double tinggi) {}

    /**
     * One place per amount, in the order given.
     *
     * @param jumlah positive amounts, the largest first
     * @param rasio width of the whole in heights of it
     */
    static List<Kotak> bagi(List<Long> jumlah, double rasio) {
        double total = jumlah.stream().mapToDouble(Long::doubleValue).sum();
        var hasil = new ArrayList<Kotak>();
        double kiri = 0;
        double atas = 0;
        double lebar = rasio;
        double tinggi = 1;
        int mulai = 0;
        while (mulai < jumlah.size()) {
            double sisi = Math.min(lebar, tinggi);
            int akhir = mulai + 1;
            while (akhir < jumlah.size()
                    && worst(jumlah, mulai, akhir + 1, sisi, rasio / total)
                            <= worst(jumlah, mulai, akhir, sisi, rasio / total)) {
                akhir++;
            }
            double luas = area(jumlah, mulai, akhir) * rasio / total;
            double tebal = luas / sisi;
            double maju = 0;
            for (int i = mulai; i < akhir; i++) {
                double panjang = jumlah.get(i) * rasio / total / tebal;
                hasil.add(
                        lebar >= tinggi
                                ? kotak(kiri, atas + maju, tebal, panjang, rasio)
                                : kotak(kiri + maju, atas, panjang, tebal, rasio));
                maju += panjang;
            }
            if (lebar >= tinggi) {
                kiri += tebal;
                lebar -= tebal;
            } else {
                atas += tebal;
                tinggi -= tebal;
            }
            mulai = akhir;
        }
        return hasil;
    }

    private static Kotak kotak(double kiri, double atas, double lebar, double tinggi, double rasio) {
        return new Kotak(kiri / rasio * 100, atas * 100, lebar / rasio * 100, tinggi * 100);
    }

    /** How far the least square part of a row is from a square. */
    private static double worst(List<Long> jumlah, int mulai, int akhir, double sisi, double skala) {
        double luas = area(jumlah, mulai, akhir) * skala;
        double tebal = luas / sisi;
        double terburuk = 1;
        for (int i = mulai; i < akhir; i++) {
            double panjang = jumlah.get(i) * skala / tebal;
            terburuk = Math.max(terburuk, Math.max(tebal / panjang, panjang / tebal));
        }
        return terburuk;
    }

    private static double area(List<Long> jumlah, int mulai, int akhir) {
        return jumlah.subList(mulai, akhir).stream()
                .mapToDouble(Long::doubleValue)
                .sum();
    }
}
