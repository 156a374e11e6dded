package id.lkjip.akses.akun;

import java.security.SecureRandom;

/** Passwords made by the program, to be read from a screen once. */
final class SandiAcak {

    /** Without letters and digits that look alike. */
    private static final String HURUF = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PANJANG = 20;
    private static final SecureRandom ACAK = new SecureRandom();

    private SandiAcak() {}

    static String buat() {
        var sandi = new StringBuilder(PANJANG);
        for (int i = 0; i < PANJANG; i++) {
            sandi.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return sandi.toString();
    }
}
