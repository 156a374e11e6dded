package id.lkjip.impor.tabelkerja;

import id.lkjip.shared.Kode;

/** How alike two names are, typing slips aside. */
final class Kemiripan {

    private Kemiripan() {}

    /** 1 for the same name, 0 for nothing in common: one minus the edit distance over the longer length. */
    static double antara(String a, String b) {
        String x = Kode.dari(a);
        String y = Kode.dari(b);
        int panjang = Math.max(x.length(), y.length());
        return panjang == 0 ? 0 : 1 - (double) jarakSunting(x, y) / panjang;
    }

    private static int jarakSunting(String a, String b) {
        int[] sebelum = new int[b.length() + 1];
        int[] kini = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            sebelum[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            kini[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int ganti = sebelum[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                kini[j] = Math.min(ganti, Math.min(sebelum[j], kini[j - 1]) + 1);
            }
            int[] tukar = sebelum;
            sebelum = kini;
            kini = tukar;
        }
        return sebelum[b.length()];
    }
}
