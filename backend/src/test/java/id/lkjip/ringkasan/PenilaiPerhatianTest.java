package id.lkjip.ringkasan;

import static id.lkjip.capaian.RumusCapaian.NEGATIF_A;
import static id.lkjip.capaian.RumusCapaian.POSITIF;
import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.narasi.BagianNarasi;
import id.lkjip.ringkasan.Perhatian.Sebab;
import id.lkjip.ringkasan.Perhatian.Tingkat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PenilaiPerhatianTest {

    @Test
    void capaianBelowTheTargetIsToldWithBothFiguresAndPressingBelowNinety() {
        var hal = hal(
                new BahanUji().indikator("A", "94,02", "89,53").indikator("B", "100", "89,99"),
                Sebab.CAPAIAN_DI_BAWAH_TARGET);

        assertThat(hal).extracting(Perhatian::tingkat).containsExactly(Tingkat.SEGERA, Tingkat.TANYAKAN);
        assertThat(hal.getLast().alasan()).isEqualTo("Capaian 95,22%: realisasi 89,53, target 94,02.");
        assertThat(hal.getLast().objek().kode()).isEqualTo("a");
        assertThat(hal.getLast().biro()).hasSize(1);
    }

    @Test
    void aMissingFigureIsNoBadFigure() {
        var uji = new BahanUji().indikator("A", "100", null);

        assertThat(hal(uji, Sebab.CAPAIAN_DI_BAWAH_TARGET)).isEmpty();
        assertThat(hal(uji, Sebab.TANPA_ANGKA))
                .extracting(Perhatian::alasan)
                .containsExactly("Capaian belum dapat dihitung. Realisasi belum diisi atau belum dirilis.");
    }

    @Test
    void worseThanLastYearFollowsTheDirectionOfTheIndicator() {
        var uji = new BahanUji()
                .indikator("Turun", POSITIF, "50", "90", "100", null)
                .indikator("Naik", POSITIF, "50", "110", "100", null)
                .indikator("Kemiskinan naik", NEGATIF_A, "10", "6", "5", null)
                .indikator("Kemiskinan turun", NEGATIF_A, "10", "4", "5", null);

        assertThat(hal(uji, Sebab.MEMBURUK))
                .extracting(Perhatian::alasan)
                .containsExactly(
                        "Naik, padahal seharusnya turun, 20,00% dari tahun 2024: 5 menjadi 6.",
                        "Turun 10,00% dari tahun 2024: 100 menjadi 90.");
    }

    @Test
    void aCarriedOverValueIsNoFallButIsToldAsSuch() {
        var uji = new BahanUji().indikator("A", POSITIF, "3,49", "3,45", "3,50", 2024);

        assertThat(hal(uji, Sebab.MEMBURUK)).isEmpty();
        assertThat(hal(uji, Sebab.NILAI_TERBAWA))
                .extracting(Perhatian::alasan)
                .containsExactly("Nilai tahun 2025 belum ada; capaian memakai nilai tahun 2024 (3,45).");
    }

    @Test
    void lowAbsorptionOfTheWholeAndBehindAnIndicator() {
        var uji = new BahanUji().efisiensi(100, 74).indikator("A", "1", "1").anggaran(100L, 89L);

        var hal = hal(uji, Sebab.SERAPAN_RENDAH);
        assertThat(hal).extracting(Perhatian::tingkat).containsExactly(Tingkat.SEGERA, Tingkat.TANYAKAN);
        assertThat(hal.getFirst().alasan()).isEqualTo("Anggaran pendukungnya terserap 74,00%: Rp 74 dari Rp 100.");
        assertThat(hal.getLast().objek().jenis()).isEqualTo(Perhatian.Objek.Jenis.PERANGKAT_DAERAH);
        assertThat(hal(new BahanUji().anggaran(100L, 90L), Sebab.SERAPAN_RENDAH))
                .isEmpty();
        assertThat(hal(new BahanUji().anggaran(100L, null), Sebab.SERAPAN_RENDAH))
                .isEmpty();
    }

    @Test
    void gapToTheRenstraIsWeighedBeforeItsLastYearAndCountsWholeInIt() {
        var awal = new BahanUji()
                .indikator("A", "7", "7")
                .indikator("B", "90", "95")
                .akhirRenstra("A", "11", 2029)
                .akhirRenstra("B", "100", 2029);
        var akhir = new BahanUji().indikator("B", "90", "95").akhirRenstra("B", "100", 2025);

        assertThat(hal(awal, Sebab.JAUH_DARI_RENSTRA))
                .extracting(Perhatian::alasan)
                .containsExactly("Baru 63,64% dari target akhir Renstra 2029: 7 dari 11.");
        assertThat(hal(akhir, Sebab.JAUH_DARI_RENSTRA))
                .extracting(Perhatian::tingkat)
                .containsExactly(Tingkat.TANYAKAN);
    }

    @Test
    void largeCutsAreToldAndRisesAndUnknownStagesAreNot() {
        var uji = new BahanUji()
                .biro("Dipotong", 1_000L, 700L)
                .biro("Sedikit", 1_000L, 901L)
                .biro("Naik", 1_000L, 2_000L)
                .biro("Tanpa perubahan", 1_000L, null);

        assertThat(hal(uji, Sebab.PAGU_DIPOTONG))
                .extracting(Perhatian::alasan)
                .containsExactly("Pagu turun 30,00% dari murni ke perubahan: Rp 1.000 menjadi Rp 700.");
    }

    @Test
    void missingTextsAreNamedPerIndicatorAndANationalComparisonIsNoDuty() {
        var uji = new BahanUji().indikator("A", "1", "1").indikator("B", "1", "1");
        Stream.of(AnalisisIndikator.values())
                .filter(a -> a.wajib() && a != AnalisisIndikator.MASALAH)
                .forEach(a -> uji.narasi("A", a.bagian(), "Teks."));
        Stream.of(AnalisisIndikator.values())
                .filter(AnalisisIndikator::wajib)
                .forEach(a -> uji.narasi("B", a.bagian(), a == AnalisisIndikator.UPAYA ? " " : "Teks."));

        assertThat(hal(uji, Sebab.NARASI_BELUM_ADA))
                .extracting(Perhatian::alasan)
                .containsExactly("1 bagian narasi belum ada: Masalah.", "1 bagian narasi belum ada: Upaya perbaikan.");
    }

    @Test
    void aReportWithoutAnyTextSaysSoOnceAndAYearWithoutPkOwesNone() {
        var uji = new BahanUji().indikator("A", "1", "1").indikator("B", "1", "1");

        assertThat(hal(uji, Sebab.NARASI_BELUM_ADA)).hasSize(1);
        assertThat(hal(uji.tanpaPk(), Sebab.NARASI_BELUM_ADA)).isEmpty();
    }

    @Test
    void theMostPressingStandsFirst() {
        var uji = new BahanUji()
                .indikator("Sedikit kurang", POSITIF, "100", "99", "99", null)
                .indikator("Jauh kurang", POSITIF, "100", "50", "50", null)
                .indikator("Lebih kurang", POSITIF, "100", "95", "95", null)
                .narasi("Jauh kurang", BagianNarasi.MASALAH, "Teks.");

        assertThat(uji.ringkasan().perhatian())
                .extracting(p -> p.objek().nama())
                .startsWith("Jauh kurang", "Lebih kurang", "Sedikit kurang");
    }

    private static List<Perhatian> hal(BahanUji uji, Sebab sebab) {
        return uji.ringkasan().perhatian().stream()
                .filter(p -> p.sebab() == sebab)
                .toList();
    }
}
