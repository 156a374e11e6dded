package id.lkjip.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.capaian.PredikatCapaian.Kelas;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RumusAnggaranTest {

    private static final List<Kelas> SKALA = List.of(
            new Kelas("Sangat Baik", new BigDecimal("91")),
            new Kelas("Tinggi", new BigDecimal("76")),
            new Kelas("Sedang", new BigDecimal("66")),
            new Kelas("Rendah", new BigDecimal("51")),
            new Kelas("Sangat Rendah", null));

    @Test
    void serapanAndSisaAreExact() {
        var serapan = Serapan.of(Rupiah.of(245_137_431_880L), Rupiah.of(225_565_789_216L));

        assertThat(serapan.persen()).isEqualTo("92.02");
        assertThat(serapan.sisa()).isEqualTo(Rupiah.of(19_571_642_664L));
        assertThat(serapan.sisaPersen()).isEqualTo("7.98");
        assertThat(serapan.uraian()).isEqualTo("225.565.789.216 / 245.137.431.880 x 100 = 92,02");
    }

    @Test
    void unknownSpendingIsNotZero() {
        var serapan = Serapan.of(Rupiah.of(10), null);

        assertThat(serapan.persen()).isNull();
        assertThat(serapan.sisa()).isNull();
        assertThat(serapan.alasan()).isEqualTo("Realisasi anggaran tidak diketahui.");
    }

    @Test
    void zeroPaguHasARestButNoPercentage() {
        var serapan = Serapan.of(Rupiah.NOL, Rupiah.NOL);

        assertThat(serapan.sisa()).isEqualTo(Rupiah.NOL);
        assertThat(serapan.persen()).isNull();
        assertThat(serapan.alasan()).isEqualTo("Pagu 0, sehingga serapan tidak dapat dihitung.");
    }

    @ParameterizedTest
    @CsvSource({
        "94.10, 89.53, 95.14, 4.57",
        "13.50, 10.76, 79.70, 2.74",
        "90.80, 93.63, 103.12, -2.83",
        "3.80, 3.45, 90.79, 0.35"
    })
    void gapToRenstraIsAPercentageAndADistance(
            BigDecimal akhir, BigDecimal realisasi, BigDecimal persen, BigDecimal selisih) {
        var gap = GapRenstra.of(angka(akhir), angka(realisasi));

        assertThat(gap.persen()).isEqualTo(persen);
        assertThat(gap.selisih()).isEqualTo(selisih);
    }

    @Test
    void gapWithoutEndTargetSaysSo() {
        assertThat(GapRenstra.of(null, angka(BigDecimal.ONE)).alasan()).startsWith("Target akhir Renstra tidak ada");
        assertThat(GapRenstra.of(angka(BigDecimal.ONE), new Nilai.BelumDiisi(""))
                        .alasan())
                .startsWith("Realisasi tidak ada");
        var nol = GapRenstra.of(angka(BigDecimal.ZERO), angka(BigDecimal.ONE));
        assertThat(nol.persen()).isNull();
        assertThat(nol.selisih()).isEqualTo("-1");
    }

    @ParameterizedTest
    @CsvSource({
        "108.13, Sangat Baik",
        "91, Sangat Baik",
        "90.995, Sangat Baik",
        "90.99, Tinggi",
        "76.00, Tinggi",
        "75.50, Sedang",
        "51, Rendah",
        "50.99, Sangat Rendah",
        "-4, Sangat Rendah"
    })
    void predikatFollowsLowerBounds(BigDecimal capaian, String predikat) {
        assertThat(PredikatCapaian.of(capaian, SKALA)).contains(predikat);
    }

    @Test
    void noCapaianHasNoPredikat() {
        assertThat(PredikatCapaian.of(null, SKALA)).isEmpty();
        assertThat(PredikatCapaian.of(BigDecimal.TEN, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"97.64, 99.40, 1.80", "94.01, 89.53, -4.77", "-2, -1, 50.00"})
    void changeIsInPercentOfWhatItWas(BigDecimal semula, BigDecimal kini, BigDecimal persen) {
        assertThat(PerubahanPersen.of(semula, kini)).isEqualTo(persen);
    }

    @Test
    void changeFromNothingHasNoPercentage() {
        assertThat(PerubahanPersen.of(BigDecimal.ZERO, BigDecimal.ONE)).isNull();
    }

    private static Nilai angka(BigDecimal nilai) {
        return new Nilai.Angka(nilai.toPlainString(), nilai);
    }
}
