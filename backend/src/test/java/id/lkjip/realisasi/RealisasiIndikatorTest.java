package id.lkjip.realisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RealisasiIndikatorTest {

    @Test
    void theReportOfTheYearPrevailsOverALaterOne() {
        RealisasiIndikator r =
                dengan(pernyataan(2025, AsalPernyataan.BAB, "10,72"), pernyataan(2024, AsalPernyataan.BAB, "10,43"));

        assertThat(teks(r.berlaku(2024))).isEqualTo("10,43");
    }

    @Test
    void aStatementWithoutARealisasiDoesNotHideOneThatHasIt() {
        RealisasiIndikator r =
                dengan(pernyataan(2025, AsalPernyataan.BAB, ""), pernyataan(2025, AsalPernyataan.BAB, "100"));

        assertThat(teks(r.berlaku(2025))).isEqualTo("100");
    }

    @Test
    void theChapterPrevailsOverTheSummary() {
        RealisasiIndikator r = dengan(
                pernyataan(2025, AsalPernyataan.RINGKASAN, "94,01"), pernyataan(2025, AsalPernyataan.BAB, "89,53"));

        assertThat(teks(r.berlaku(2025))).isEqualTo("89,53");
    }

    @Test
    void aSeriesShowsTheUnroundedValue() {
        RealisasiIndikator r =
                dengan(pernyataan(2025, AsalPernyataan.BAB, "3,45"), pernyataan(2025, AsalPernyataan.BAB, "3,4512"));

        assertThat(teks(r.berlaku(2025))).isEqualTo("3,45");
        assertThat(teks(r.dalamDeret(2025))).isEqualTo("3,4512");
    }

    @Test
    void aSeriesNeverTakesAnotherNumber() {
        RealisasiIndikator r =
                dengan(pernyataan(2025, AsalPernyataan.BAB, "7"), pernyataan(2025, AsalPernyataan.BAB, "10"));

        assertThat(teks(r.dalamDeret(2025))).isEqualTo("7");
    }

    private static @Nullable String teks(@Nullable PernyataanRealisasi p) {
        return p == null ? null : p.realisasi().teks();
    }

    private static RealisasiIndikator dengan(PernyataanRealisasi... pernyataan) {
        return new RealisasiIndikator("x", "X", null, null, List.of(), List.of(pernyataan), List.of(), null, null);
    }

    private static PernyataanRealisasi pernyataan(int tahunLaporan, AsalPernyataan asal, String teks) {
        Nilai nilai = teks.isEmpty()
                ? new Nilai.BelumDiisi("")
                : new Nilai.Angka(teks, new BigDecimal(teks.replace(',', '.')));
        return new PernyataanRealisasi(
                tahunLaporan,
                asal,
                null,
                nilai,
                StatusRealisasi.FINAL,
                null,
                null,
                List.of(),
                new Sitasi("x.md", 1, null));
    }
}
