package id.lkjip.definisi;

import id.lkjip.capaian.RumusCapaian;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The definition of an indicator as a person fills it in. Pure: checks, stores nothing.
 *
 * @param alias other spellings by which documents may name it
 * @param satuan its unit; empty when there is none
 * @param biro codes of the owning biro, the first is responsible; none for the organisation as a whole
 */
public record IsianIndikator(
        String nama, List<String> alias, String satuan, RumusCapaian rumus, List<String> biro, String alasan) {

    /** A name and a reason have at least this many characters. */
    public static final int TERPENDEK = 5;

    /** Every text has at most this many characters. */
    public static final int TERPANJANG = 300;

    private static final int ALIAS_TERBANYAK = 30;

    /** A part of the form. */
    public enum Bagian {
        NAMA,
        ALIAS,
        SATUAN,
        ALASAN
    }

    public IsianIndikator {
        nama = nama.strip();
        satuan = satuan.strip();
        alasan = alasan.strip();
        var lain = new LinkedHashSet<String>();
        alias.forEach(a -> lain.add(a.strip()));
        lain.remove("");
        lain.remove(nama);
        alias = List.copyOf(lain);
        biro = List.copyOf(new LinkedHashSet<>(biro));
    }

    /** What is wrong with which part, in plain Indonesian; empty when it can be stored. */
    public Map<Bagian, String> kesalahan() {
        var salah = new EnumMap<Bagian, String>(Bagian.class);
        periksa(salah, Bagian.NAMA, "Nama", nama, TERPENDEK);
        periksa(salah, Bagian.SATUAN, "Satuan", satuan, 0);
        periksa(salah, Bagian.ALASAN, "Alasan", alasan, TERPENDEK);
        alias.forEach(a -> periksa(salah, Bagian.ALIAS, "Nama lain", a, TERPENDEK));
        if (alias.size() > ALIAS_TERBANYAK) {
            salah.put(Bagian.ALIAS, "Paling banyak " + ALIAS_TERBANYAK + " nama lain; sekarang " + alias.size() + ".");
        }
        return salah;
    }

    private static void periksa(Map<Bagian, String> salah, Bagian bagian, String nama, String teks, int terpendek) {
        if (teks.length() < terpendek) {
            salah.put(bagian, nama + " wajib ditulis, paling sedikit " + terpendek + " karakter.");
        } else if (teks.length() > TERPANJANG) {
            salah.put(bagian, nama + " paling panjang " + TERPANJANG + " karakter; sekarang " + teks.length() + ".");
        }
    }
}
