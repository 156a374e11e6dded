package id.lkjip.akses;

import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.util.List;
import java.util.stream.Collectors;

/** Lets a call pass or refuses it, with a sentence that says what is missing. */
public final class Wewenang {

    private Wewenang() {}

    /**
     * The person who acts, if she may.
     *
     * @throws PermintaanDitolak when nobody has signed in or her roles do not allow it
     */
    public static Pelaku periksa(Operasi operasi) {
        Pelaku pelaku = pelaku();
        if (!pelaku.boleh(operasi)) {
            throw new PermintaanDitolak(Sebab.TIDAK_BERWENANG, alasan(pelaku, operasi));
        }
        return pelaku;
    }

    /**
     * The person who acts, if she may on what the given biro own.
     *
     * @param pemilik codes of the owning biro; empty for what belongs to the organisation as a whole
     * @throws PermintaanDitolak when nobody has signed in, or her roles or her biro do not allow it
     */
    public static Pelaku periksa(Operasi operasi, String perangkatDaerah, List<String> pemilik) {
        Pelaku pelaku = periksa(operasi);
        if (!pelaku.boleh(operasi, perangkatDaerah, pemilik)) {
            throw new PermintaanDitolak(
                    Sebab.TIDAK_BERWENANG,
                    pemilik.isEmpty()
                            ? "Bagian ini milik perangkat daerah secara keseluruhan; hanya peran Perencana yang"
                                    + " mengubahnya."
                            : "Bagian ini milik " + String.join(", ", pemilik)
                                    + "; hanya akun biro itu yang mengubahnya.");
        }
        return pelaku;
    }

    /**
     * The person who acts.
     *
     * @throws PermintaanDitolak when nobody has signed in
     */
    public static Pelaku pelaku() {
        return Pelaku.saatIni()
                .orElseThrow(() -> new PermintaanDitolak(Sebab.TIDAK_BERWENANG, "Masuk dahulu untuk melakukan ini."));
    }

    private static String alasan(Pelaku pelaku, Operasi operasi) {
        if (pelaku.wajibGantiSandi()) {
            return "Kata sandi pertama harus diganti dahulu, di halaman Akun saya.";
        }
        if (pelaku.bacaSaja() && pelaku.peran().stream().anyMatch(operasi.peran()::contains)) {
            return "Token ini hanya untuk membaca.";
        }
        return operasi.uraian() + " memerlukan peran "
                + operasi.peran().stream().map(Peran::nama).collect(Collectors.joining(" atau ")) + ".";
    }
}
