package id.lkjip.realisasi;

import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything stated about one indicator in one year.
 *
 * @param indikator code of the indicator
 * @param sasaran code of its sasaran, when known
 * @param biro codes of the owning biro, the first is responsible
 * @param pembanding values of other regions in the same year
 */
public record RealisasiIndikator(
        String indikator,
        String namaIndikator,
        @Nullable String satuan,
        @Nullable String sasaran,
        List<String> biro,
        List<PernyataanRealisasi> pernyataan,
        List<NilaiWilayah> pembanding,
        @Nullable Efisiensi efisiensi,
        @Nullable ProgramPendukung programPendukung) {

    /** The value of another region, as the report prints it. */
    public record NilaiWilayah(String wilayah, Nilai nilai, Sitasi sitasi) {}

    /** The programs and kegiatan the report names as support, as names. */
    public record ProgramPendukung(
            List<String> program, List<String> kegiatan, List<String> subKegiatan, Sitasi sitasi) {}

    /**
     * The statement that prevails for {@code tahun}: the correction made by hand, else what the reports state
     * ({@link #tertulis}).
     */
    public @Nullable PernyataanRealisasi berlaku(int tahun) {
        PernyataanRealisasi koreksi = koreksi();
        return koreksi != null ? koreksi : tertulis(tahun);
    }

    /** The correction made by hand that holds now; {@code null} when there is none or it was withdrawn. */
    public @Nullable PernyataanRealisasi koreksi() {
        return catatan().reduce((lama, baru) -> baru).filter(p -> !dicabut(p)).orElse(null);
    }

    /** Everything recorded by hand, the newest first, withdrawals included. */
    public List<PernyataanRealisasi> riwayat() {
        return catatan().toList().reversed();
    }

    /**
     * The statement of the reports that prevails for {@code tahun}: the report of that year before a later one, one
     * that states a realisasi before one that does not, the chapter before a summary, and among equals the first read.
     */
    public @Nullable PernyataanRealisasi tertulis(int tahun) {
        return pernyataan.stream()
                .filter(p -> p.asal() != AsalPernyataan.APLIKASI)
                .min(Comparator.comparing((PernyataanRealisasi p) -> p.tahunLaporan() != tahun)
                        .thenComparingInt(p -> -p.tahunLaporan())
                        .thenComparing(p -> p.realisasi() instanceof Nilai.BelumDiisi)
                        .thenComparing(p -> p.asal() == AsalPernyataan.RINGKASAN))
                .orElse(null);
    }

    /** The same with these statements, in the order they are stored in. */
    public RealisasiIndikator dengan(Stream<PernyataanRealisasi> semua) {
        return new RealisasiIndikator(
                indikator, namaIndikator, satuan, sasaran, biro, urut(semua), pembanding, efisiensi, programPendukung);
    }

    /** Statements as they are stored: by the year of their report, what was recorded by hand last, in its order. */
    public static List<PernyataanRealisasi> urut(Stream<PernyataanRealisasi> pernyataan) {
        return pernyataan
                .sorted(Comparator.comparing((PernyataanRealisasi p) -> p.asal() == AsalPernyataan.APLIKASI)
                        .thenComparingInt(PernyataanRealisasi::tahunLaporan))
                .toList();
    }

    private Stream<PernyataanRealisasi> catatan() {
        return pernyataan.stream().filter(p -> p.asal() == AsalPernyataan.APLIKASI);
    }

    private static boolean dicabut(PernyataanRealisasi p) {
        return p.pencatatan() != null && p.pencatatan().dicabut();
    }

    /**
     * The prevailing statement as a series over years shows it: where another place of the same report states the same
     * number with more decimals ("3,45" in a sentence, "3,4512" in the year table), that place, so that a year is not
     * compared with a rounded copy of itself.
     */
    public @Nullable PernyataanRealisasi dalamDeret(int tahun) {
        PernyataanRealisasi berlaku = berlaku(tahun);
        BigDecimal nilai = berlaku == null ? null : berlaku.realisasi().angka().orElse(null);
        if (berlaku == null || nilai == null || berlaku.asal() == AsalPernyataan.APLIKASI) {
            return berlaku;
        }
        return pernyataan.stream()
                .filter(p -> p.tahunLaporan() == berlaku.tahunLaporan())
                .filter(p -> p.realisasi()
                        .angka()
                        .filter(a -> a.scale() > nilai.scale()
                                && a.setScale(nilai.scale(), RoundingMode.HALF_UP)
                                                .compareTo(nilai)
                                        == 0)
                        .isPresent())
                .findFirst()
                .orElse(berlaku);
    }
}
