package id.lkjip.perencanaan;

import id.lkjip.shared.Ids;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A Perjanjian Kinerja (PermenPANRB 53/2014) of one organisation, year and tahap.
 *
 * @param tanggal the date as written and, when it names a day, as a date
 * @param totalAnggaran the total that prevails: the signed lampiran before the chapter
 * @param pernyataanTotal every place that states the total
 */
@Document("perjanjianKinerja")
public record PerjanjianKinerja(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahun,
        Tahap tahap,
        List<Penandatangan> penandatangan,
        @Nullable TanggalTertulis tanggal,
        @Nullable Rupiah totalAnggaran,
        List<PernyataanRupiah> pernyataanTotal,
        List<SasaranPk> sasaran,
        List<BelanjaProgram> belanja) {

    public static String idOf(String perangkatDaerah, int tahun, Tahap tahap) {
        return Ids.of(perangkatDaerah, tahun, tahap);
    }

    /** The one in force among those of a year: perubahan, else murni; {@code null} without one. */
    static @Nullable PerjanjianKinerja berlaku(List<PerjanjianKinerja> setahun) {
        return setahun.stream()
                .max(Comparator.comparing(PerjanjianKinerja::tahap))
                .orElse(null);
    }

    /** A signatory; personal id numbers (NIP) are not kept. */
    public record Penandatangan(
            String nama, String jabatan, @Nullable String pihak, Sitasi sitasi) {}

    /**
     * A date as the document writes it.
     *
     * @param teks for example "Serang, Januari 2025"
     * @param tanggal {@code null} when the text names no day
     */
    public record TanggalTertulis(String teks, @Nullable LocalDate tanggal, Sitasi sitasi) {

        private static final List<String> BULAN = List.of(
                "januari",
                "februari",
                "maret",
                "april",
                "mei",
                "juni",
                "juli",
                "agustus",
                "september",
                "oktober",
                "november",
                "desember");
        private static final Pattern TAHUN = Pattern.compile("\\b(\\d{4})\\b");

        /** ISO 8601 with the precision of the text: a day, else a month, else a year; {@code null} when it has none. */
        public @Nullable String iso() {
            if (tanggal != null) {
                return tanggal.toString();
            }
            Matcher tahun = TAHUN.matcher(teks);
            if (!tahun.find()) {
                return null;
            }
            String huruf = teks.toLowerCase(Locale.ROOT);
            for (int i = 0; i < BULAN.size(); i++) {
                if (huruf.contains(BULAN.get(i))) {
                    return YearMonth.of(Integer.parseInt(tahun.group(1)), i + 1).toString();
                }
            }
            return tahun.group(1);
        }
    }

    /** One line of the PK's budget table. */
    public record BelanjaProgram(
            String kode,
            String program,
            @Nullable Rupiah anggaran,
            String teks,
            @Nullable String keterangan,
            Sitasi sitasi) {}
}
