package id.lkjip.rujukan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RujukanTest {

    private static final Rujukan CAPAIAN = new Rujukan(Ukuran.CAPAIAN, "irh", 2025, null);

    @Test
    void aFigureIsNamedByWhatItIs() {
        assertThat(CAPAIAN.teks()).isEqualTo("{{capaian:irh:2025}}");
        assertThat(Rujukan.dalam("Capaian {{ capaian:irh:2025 }} dan {{pagu-murni:biro/umum:2024}}."))
                .extracting(l -> l.rujukan().teks())
                .containsExactly("{{capaian:irh:2025}}", "{{pagu-murni:biro/umum:2024}}");
    }

    @Test
    void aReplacementSaysWhyAndForWhat() {
        String teks = "{{capaian:irh:2025|98,5%|angka final menyusul|96,33%}}";

        Rujukan rujukan = Rujukan.dalam(teks).getFirst().rujukan();

        assertThat(rujukan.pengganti()).isEqualTo(new Rujukan.Pengganti("98,5%", "angka final menyusul", "96,33%"));
        assertThat(rujukan.teks()).isEqualTo(teks);
        assertThat(rujukan.asli()).isEqualTo(CAPAIAN);
        assertThat(angka("96,33%").tampil(rujukan)).isEqualTo("98,5%");
        assertThat(angka("96,33%").perluDitinjau(rujukan)).isFalse();
        assertThat(angka("97,00%").perluDitinjau(rujukan)).isTrue();
        assertThat(angka(null).perluDitinjau(rujukan)).isTrue();
    }

    @Test
    void whatOnlyLooksLikeAFigureIsLeftAlone() {
        assertThat(Rujukan.dalam("{{tidak-ada:irh:2025}} {{capaian:irh}} {{capaian:irh:25}} {capaian:irh:2025} {{}}"))
                .isEmpty();
    }

    @Test
    void aFigureTypedByHandIsOfferedWhenItIsOrNearlyIsAKnownOne() {
        List<AngkaKetikan> usulan =
                AngkaKetikan.dalam("Capaian 96,33% (sebelumnya 96,38), bukan 12,5.", List.of(angka("96,33%")));

        assertThat(usulan).extracting(AngkaKetikan::teks).containsExactly("96,33%", "96,38");
        assertThat(usulan).extracting(AngkaKetikan::sama).containsExactly(true, false);
    }

    @Test
    void moneyIsKnownWithAndWithoutItsSign() {
        var pagu = new AngkaRujukan(
                new Rujukan(Ukuran.PAGU_MURNI, "total", 2025, null),
                "Pagu murni 2025",
                "Rp 253.786.078.000",
                BigDecimal.valueOf(253_786_078_000L),
                false,
                null,
                null);

        assertThat(AngkaKetikan.dalam("Rp 253.786.078.000 atau Rp253.786.078.000 atau 253.786.078.000", List.of(pagu)))
                .hasSize(3)
                .allMatch(AngkaKetikan::sama);
    }

    @Test
    void aSignThatTheFigureHasNotIsKeptWhenItIsNamed() {
        var realisasi = new AngkaRujukan(
                new Rujukan(Ukuran.REALISASI, "irh", 2025, null),
                "Realisasi IRH 2025",
                "96,33",
                new BigDecimal("96.33"),
                false,
                null,
                null);

        assertThat(AngkaKetikan.dalam("96,33%", List.of(realisasi)).getFirst().dirujuk())
                .isEqualTo("{{realisasi:irh:2025}}%");
        assertThat(AngkaKetikan.dalam("96,33%", List.of(angka("96,33%")))
                        .getFirst()
                        .dirujuk())
                .isEqualTo("{{capaian:irh:2025}}");
    }

    @Test
    void yearsShortNumbersAndNamedFiguresAreNoSuggestions() {
        var tahun = new AngkaRujukan(CAPAIAN, "x", "2.025", BigDecimal.valueOf(2025), false, null, null);
        var kecil = new AngkaRujukan(CAPAIAN, "x", "12", BigDecimal.valueOf(12), false, null, null);

        assertThat(AngkaKetikan.dalam(
                        "Tahun 2025, 12 kegiatan, Pasal 4.01.01, {{capaian:irh:2025}}", List.of(tahun, kecil)))
                .isEmpty();
    }

    private static AngkaRujukan angka(@org.jspecify.annotations.Nullable String teks) {
        return new AngkaRujukan(
                CAPAIAN, "Capaian IRH 2025", teks, new BigDecimal("96.33"), true, "10,76 / 11,17 x 100 = 96,33", null);
    }
}
