package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.PetaBaris;
import id.lkjip.impor.PetaBaris.Jenis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clean reports in every style are read as they are. */
class PembacaBersihTest {

    static List<Varian> varian() {
        return Varian.semua();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void theOrganisationWithItsUnitsIsRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.organisasi(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void theRenstraIsRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.renstra(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void bothPerjanjianKinerjaAreRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.perjanjian(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void theWorkPlanIsReadToTheRupiah(Varian varian) {
        var t = varian.terbaca();
        var utuh = TabelRusak.terpulihkan(t.laporan(), TabelKerja.dari(t.laporan(), t.gaya()));
        assertThat(BandingBacaan.rencana(t.laporan(), t.bacaan(), utuh)).isEmpty();
        assertThat(BandingBacaan.karangan(t.laporan(), t.bacaan(), t.teks())).isEmpty();
        assertThat(t.bacaan().perbaikan()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void targetsAndRealisasiOfTheYearAreRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.capaian(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void valuesOfEarlierYearsAreRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.tahunLalu(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void targetsAtTheEndOfTheRenstraAreRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.targetRenstra(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void valuesOfOtherRegionsAreRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.pembanding(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void efficiencyAndSupportingProgramsAreRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.efisiensi(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void spendingAndTheRatingScaleAreRead(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.anggaran(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void narrativesAreKeptWholeUnderTheirIndicator(Varian varian) {
        var t = varian.terbaca();
        assertThat(BandingBacaan.narasi(t.laporan(), t.bacaan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void everyLineIsAccountedFor(Varian varian) {
        var t = varian.terbaca();
        PetaBaris peta = t.bacaan().petaBaris();
        var teks = t.teks().lines().toList();
        assertThat(peta.baris()).hasSize(teks.size());
        for (var b : peta.baris()) {
            assertThat(b.jenis() == Jenis.KOSONG)
                    .as("baris %d: %s", b.nomor(), teks.get(b.nomor() - 1))
                    .isEqualTo(teks.get(b.nomor() - 1).isBlank());
        }
        assertThat(peta.tidakTerpeta().stream().map(n -> n + ": " + teks.get(n - 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("varian")
    void aCleanReportHasNoContradictions(Varian varian) {
        var t = varian.terbaca();
        assertThat(t.bacaan().temuan()).isEmpty();
    }

    @Test
    void readingIsRepeatable() {
        var t = Varian.semua().getFirst().terbaca();
        assertThat(Varian.baca(t.teks())).isEqualTo(t.bacaan());
    }
}
