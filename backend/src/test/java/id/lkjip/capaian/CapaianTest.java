package id.lkjip.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapaianTest {

    @ParameterizedTest
    @CsvSource({
        "11.17, 10.76, 96.33, '10,76 / 11,17 x 100 = 96,33'",
        "3.20, 3.46, 108.13, '3,46 / 3,20 x 100 = 108,13'",
        "3.20, 3.45, 107.81, '3,45 / 3,20 x 100 = 107,81'",
        "94.02, 89.53, 95.22, '89,53 / 94,02 x 100 = 95,22'",
        "99.41, 99.64, 100.23, '99,64 / 99,41 x 100 = 100,23'",
        "89.30, 93.63, 104.85, '93,63 / 89,30 x 100 = 104,85'",
        "7, 7, 100.00, '7 / 7 x 100 = 100,00'",
        "100, 0, 0.00, '0 / 100 x 100 = 0,00'",
        "12438, 12348, 99.28, '12.348 / 12.438 x 100 = 99,28'",
        "10, 250, 2500.00, '250 / 10 x 100 = 2.500,00'"
    })
    void positiveIsRealisasiOverTarget(BigDecimal target, BigDecimal realisasi, BigDecimal capaian, String uraian) {
        var hasil = compute(RumusCapaian.POSITIF, angka(target), angka(realisasi));

        assertThat(hasil.nilai()).isEqualTo(capaian);
        assertThat(hasil.uraian()).isEqualTo(uraian);
        assertThat(hasil.alasan()).isNull();
        assertThat(hasil.versiRumus()).isEqualTo(Capaian.VERSI_RUMUS);
    }

    @ParameterizedTest
    @CsvSource({
        "7.77, 7.00, 109.91, '(2 x 7,77 - 7,00) / 7,77 x 100 = 109,91'",
        "5, 5, 100.00, '(2 x 5 - 5) / 5 x 100 = 100,00'",
        "5, 0, 200.00, '(2 x 5 - 0) / 5 x 100 = 200,00'",
        "5, 15, -100.00, '(2 x 5 - 15) / 5 x 100 = -100,00'"
    })
    void negativeARewardsLess(BigDecimal target, BigDecimal realisasi, BigDecimal capaian, String uraian) {
        var hasil = compute(RumusCapaian.NEGATIF_A, angka(target), angka(realisasi));

        assertThat(hasil.nilai()).isEqualTo(capaian);
        assertThat(hasil.uraian()).isEqualTo(uraian);
    }

    @Test
    void negativeBIsTargetOverRealisasi() {
        var hasil = compute(RumusCapaian.NEGATIF_B, angka("7.77"), angka("7.00"));

        assertThat(hasil.nilai()).isEqualTo("111.00");
        assertThat(hasil.uraian()).isEqualTo("7,77 / 7,00 x 100 = 111,00");
    }

    @Test
    void negativeBOfZeroHasNoCapaian() {
        assertThat(compute(RumusCapaian.NEGATIF_B, angka("7.77"), angka("0")).alasan())
                .isEqualTo("Realisasi 0, sehingga target / realisasi tidak dapat dihitung.");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 100.00, '2 berada dalam rentang 2-3 = 100,00'",
        "2.5, 100.00, '2,5 berada dalam rentang 2-3 = 100,00'",
        "3, 100.00, '3 berada dalam rentang 2-3 = 100,00'",
        "3.6, 120.00, '3,6 / 3 x 100 = 120,00 (batas atas rentang 2-3)'",
        "1.5, 75.00, '1,5 / 2 x 100 = 75,00 (batas bawah rentang 2-3)'"
    })
    void rangeIsFullInsideAndMeasuredByTheMissedBoundOutside(BigDecimal realisasi, BigDecimal capaian, String uraian) {
        var rentang = new Nilai.Rentang("2-3", BigDecimal.valueOf(2), BigDecimal.valueOf(3));

        var hasil = compute(RumusCapaian.POSITIF, rentang, angka(realisasi));

        assertThat(hasil.nilai()).isEqualTo(capaian);
        assertThat(hasil.uraian()).isEqualTo(uraian);
    }

    @Test
    void predicatesAreMeasuredThroughTheirScale() {
        var hasil = compute(RumusCapaian.POSITIF, new Nilai.Predikat("A"), new Nilai.Predikat("bb"));

        assertThat(hasil.nilai()).isEqualTo("83.33");
        assertThat(hasil.uraian()).isEqualTo("bb (5) / A (6) x 100 = 83,33 (skala AKIP)");
    }

    @Test
    void ownersScaleDecides() {
        var skala = new SkalaPredikat("x", "skala sendiri", Map.of("WTP", BigDecimal.TEN, "WDP", BigDecimal.ONE));

        var hasil = Capaian.compute(
                RumusCapaian.POSITIF, new Nilai.Predikat("WTP"), new Nilai.Predikat("WDP"), List.of(skala));

        assertThat(hasil.nilai()).isEqualTo("10.00");
    }

    @Test
    void predicatesOfDifferentScalesHaveNoCapaian() {
        var hasil = compute(RumusCapaian.POSITIF, new Nilai.Predikat("WTP"), new Nilai.Predikat("BB"));

        assertThat(hasil.nilai()).isNull();
        assertThat(hasil.alasan()).contains("\"WTP\" dan \"BB\" tidak ada pada satu skala");
    }

    @Test
    void predicateAndNumberDoNotDivide() {
        assertThat(compute(RumusCapaian.POSITIF, new Nilai.Predikat("BB"), angka("71.20"))
                        .alasan())
                .isEqualTo("Target \"BB\" dan realisasi \"71,20\" tidak sejenis, sehingga tidak dapat dibagi.");
        assertThat(compute(RumusCapaian.POSITIF, angka("71.20"), new Nilai.Predikat("BB"))
                        .nilai())
                .isNull();
    }

    @Test
    void zeroTargetHasNoCapaian() {
        for (var rumus : RumusCapaian.values()) {
            var hasil = compute(rumus, angka("0"), angka("5"));
            assertThat(hasil.nilai()).as(rumus.name()).isNull();
            assertThat(hasil.uraian()).isNull();
            assertThat(hasil.alasan()).isEqualTo("Target 0, sehingga capaian tidak dapat dihitung.");
        }
    }

    @Test
    void missingIsNotZero() {
        assertThat(compute(RumusCapaian.POSITIF, angka("5"), new Nilai.BelumDiisi("")))
                .extracting(HasilCapaian::nilai, HasilCapaian::alasan)
                .containsExactly(null, "Realisasi belum diisi atau belum dirilis.");
        assertThat(compute(RumusCapaian.POSITIF, angka("5"), new Nilai.TidakBerlaku("N/A")))
                .extracting(HasilCapaian::nilai, HasilCapaian::alasan)
                .containsExactly(null, "Realisasi tidak berlaku (tertulis \"N/A\").");
        assertThat(Capaian.compute(RumusCapaian.POSITIF, null, angka("5"), List.of()))
                .extracting(HasilCapaian::nilai, HasilCapaian::alasan)
                .containsExactly(null, "Target tidak diketahui.");
        assertThat(compute(RumusCapaian.POSITIF, new Nilai.BelumDiisi("-"), angka("5")))
                .extracting(HasilCapaian::nilai, HasilCapaian::alasan)
                .containsExactly(null, "Target belum diisi (tertulis \"-\").");
    }

    @Test
    void carriedOverIsComputedAndMarked() {
        var hasil = compute(RumusCapaian.POSITIF, angka("3.49"), angka("3.45")).terbawaDari(2024);

        assertThat(hasil.nilai()).isEqualTo("98.85");
        assertThat(hasil.uraian()).isEqualTo("3,45 / 3,49 x 100 = 98,85 (realisasi tahun 2024)");
    }

    private static HasilCapaian compute(RumusCapaian rumus, Nilai target, Nilai realisasi) {
        return Capaian.compute(rumus, target, realisasi, SkalaPredikat.BAWAAN);
    }

    private static Nilai angka(String nilai) {
        return angka(new BigDecimal(nilai));
    }

    private static Nilai angka(BigDecimal nilai) {
        return new Nilai.Angka(nilai.toPlainString().replace('.', ','), nilai);
    }
}
