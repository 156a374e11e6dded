package id.lkjip.reviu;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review statement as it is filled in. Pure: checks, stores nothing.
 *
 * @param tanggal date of the statement
 * @param nomor its number, as the letter has it
 * @param pereviu who signed it, with office
 * @param teks what it states
 */
public record IsianReviu(
        @Nullable LocalDate tanggal,
        String nomor,
        String pereviu,
        @Nullable HasilReviu hasil,
        String teks) {

    /** The statement has at least this many characters. */
    public static final int TEKS_TERPENDEK = 20;

    /** The statement has at most this many characters. */
    public static final int TEKS_TERPANJANG = 20_000;

    /** Number and name have at most this many characters. */
    public static final int TERPANJANG = 200;

    private static final int TERPENDEK = 3;

    /** A part of the form. */
    public enum Bagian {
        TANGGAL,
        NOMOR,
        PEREVIU,
        HASIL,
        TEKS
    }

    public IsianReviu {
        nomor = nomor.strip();
        pereviu = pereviu.strip();
        teks = teks.strip();
    }

    /**
     * What is wrong with which part, in plain Indonesian; empty when it can be recorded.
     *
     * @param tahun the year of the report, which is reviewed after it has begun
     * @param hariIni a statement is not dated later
     */
    public Map<Bagian, String> kesalahan(int tahun, LocalDate hariIni) {
        var salah = new EnumMap<Bagian, String>(Bagian.class);
        if (tanggal == null) {
            salah.put(Bagian.TANGGAL, "Isi tanggal pernyataannya.");
        } else if (tanggal.isAfter(hariIni)) {
            salah.put(Bagian.TANGGAL, "Tanggal pernyataan tidak boleh sesudah hari ini.");
        } else if (tanggal.getYear() < tahun) {
            salah.put(Bagian.TANGGAL, "Reviu laporan tahun " + tahun + " tidak mungkin sebelum tahun itu.");
        }
        if (hasil == null) {
            salah.put(Bagian.HASIL, "Pilih hasil reviunya.");
        }
        periksa(salah, Bagian.NOMOR, "Nomor", nomor, TERPENDEK, TERPANJANG);
        periksa(salah, Bagian.PEREVIU, "Pereviu", pereviu, TERPENDEK, TERPANJANG);
        periksa(salah, Bagian.TEKS, "Isi pernyataan", teks, TEKS_TERPENDEK, TEKS_TERPANJANG);
        return salah;
    }

    private static void periksa(
            Map<Bagian, String> salah, Bagian bagian, String nama, String teks, int terpendek, int terpanjang) {
        if (teks.length() < terpendek) {
            salah.put(bagian, nama + " wajib ditulis, paling sedikit " + terpendek + " karakter.");
        } else if (teks.length() > terpanjang) {
            salah.put(bagian, nama + " paling panjang " + terpanjang + " karakter; sekarang " + teks.length() + ".");
        }
    }
}
