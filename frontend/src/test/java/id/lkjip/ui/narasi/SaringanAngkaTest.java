package id.lkjip.ui.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.Ukuran;
import id.lkjip.ui.narasi.SaringanAngka.Tingkat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaringanAngkaTest {

    private static final AngkaRujukan CAPAIAN =
            angka(Ukuran.CAPAIAN, "irh", 2025, "Capaian Indeks Reformasi Hukum 2025");
    private static final AngkaRujukan BIRO = angka(Ukuran.PAGU_MURNI, "biro/hukum", 2025, "Pagu murni Biro Hukum 2025");
    private static final AngkaRujukan TOTAL = angka(Ukuran.PAGU_MURNI, "total", 2025, "Pagu murni 2025");

    @Test
    void allWordsAreFoundInAnyOrderAndCase() {
        assertThat(saringan("hukum CAPAIAN", Tingkat.SEMUA, null).cocok(CAPAIAN))
                .isTrue();
        assertThat(saringan("hukum", Tingkat.SEMUA, null).cocok(BIRO)).isTrue();
        assertThat(saringan("capaian pagu", Tingkat.SEMUA, null).cocok(CAPAIAN)).isFalse();
        assertThat(saringan("", Tingkat.SEMUA, null).cocok(TOTAL)).isTrue();
    }

    @Test
    void aLevelHoldsWhatIsToldOfIt() {
        assertThat(saringan("", Tingkat.INDIKATOR_INI, null).cocok(CAPAIAN)).isTrue();
        assertThat(saringan("", Tingkat.INDIKATOR_INI, null)
                        .cocok(angka(Ukuran.CAPAIAN, "lain", 2025, "Capaian lain 2025")))
                .isFalse();
        assertThat(saringan("", Tingkat.BIRO, null).cocok(BIRO)).isTrue();
        assertThat(saringan("", Tingkat.BIRO, null).cocok(TOTAL)).isFalse();
        assertThat(saringan("", Tingkat.PERANGKAT_DAERAH, null).cocok(TOTAL)).isTrue();
    }

    @Test
    void yearAndMeasureAreExact() {
        assertThat(saringan("", Tingkat.SEMUA, Ukuran.TARGET).cocok(CAPAIAN)).isFalse();
        assertThat(saringan("", Tingkat.SEMUA, null).cocok(angka(Ukuran.CAPAIAN, "irh", 2024, "Capaian 2024")))
                .isFalse();
    }

    private static SaringanAngka saringan(String kata, Tingkat tingkat, @Nullable Ukuran ukuran) {
        return new SaringanAngka(kata, 2025, tingkat, ukuran, "irh");
    }

    private static AngkaRujukan angka(Ukuran ukuran, String objek, int tahun, String uraian) {
        return new AngkaRujukan(new Rujukan(ukuran, objek, tahun, null), uraian, "1", null, false, null, null);
    }
}
