package id.lkjip.akses.akun;

import com.nulabinc.zxcvbn.Zxcvbn;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.util.List;
import java.util.Optional;

/**
 * What a password must be: long, and not one that others guess first. No classes of characters and no expiry, as NIST
 * SP 800-63B advises; the guesses are estimated by zxcvbn, which knows the common passwords, names and keyboard rows.
 */
public final class AturanSandi {

    /** Fewest characters. */
    public static final int TERPENDEK = 12;

    /** Most characters. */
    public static final int TERPANJANG = 200;

    /** On zxcvbn's scale of 0 to 4; 2 withstands more than a million guesses. */
    private static final int NILAI_TERENDAH = 2;

    /** The estimate gets slow with length; what follows can only make a password harder to guess. */
    private static final int DITAKSIR = 64;

    private static final Zxcvbn TAKSIRAN = new Zxcvbn();

    private AturanSandi() {}

    /** What is wrong with a password for an account, as a sentence; empty when nothing is. */
    public static Optional<String> salah(String sandi, String akun, String nama) {
        if (sandi.codePointCount(0, sandi.length()) < TERPENDEK) {
            return Optional.of("Kata sandi paling sedikit " + TERPENDEK + " karakter.");
        }
        if (sandi.length() > TERPANJANG) {
            return Optional.of("Kata sandi paling banyak " + TERPANJANG + " karakter.");
        }
        String awal = sandi.substring(0, Math.min(DITAKSIR, sandi.length()));
        if (TAKSIRAN.measure(awal, List.of(akun, nama, "lkjip")).getScore() < NILAI_TERENDAH) {
            return Optional.of("Kata sandi ini termasuk yang mudah ditebak (kata sandi umum, nama, urutan tombol);"
                    + " pilih yang lain, misalnya beberapa kata yang tidak berhubungan.");
        }
        return Optional.empty();
    }

    /**
     * Refuses a password that breaks the rule.
     *
     * @throws PermintaanDitolak with the sentence of {@link #salah}
     */
    static void periksa(String sandi, String akun, String nama) {
        salah(sandi, akun, nama).ifPresent(pesan -> {
            throw new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
        });
    }
}
