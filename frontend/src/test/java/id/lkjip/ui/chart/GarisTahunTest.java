package id.lkjip.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GarisTahunTest {

    @Test
    void yearsAreJoinedOnlyWhereTheChangeWasMeasured() {
        String svg = GarisTahun.svg(
                List.of(titik(2022, "1", false), titik(2023, "2", true), titik(2024, "3", false)), null, null);

        assertThat(svg).containsPattern("class=\"nilai\" d=\"M[^ML]*L[^ML]*M[^ML]*\"");
    }

    @Test
    void carriedOverValuesAreHollowAndMissingOnesSaySo() {
        String svg = GarisTahun.svg(
                List.of(
                        new GarisTahun.Titik(2024, new BigDecimal("3.45"), true, false, null),
                        new GarisTahun.Titik(2025, null, false, false, new BigDecimal("3.49"))),
                null,
                null);

        assertThat(svg).contains("<circle class=\"terbawa\"", "tanpa angka", ">3,45<", "class=\"target\"");
    }

    @Test
    void endTargetIsALineWithItsFigure() {
        String svg = GarisTahun.svg(List.of(titik(2025, "7", false)), BigDecimal.valueOf(11), 2029);

        assertThat(svg).contains("class=\"akhir\"", "Target akhir Renstra 2029: 11");
    }

    @Test
    void nothingKnownDrawsNothing() {
        assertThat(GarisTahun.svg(List.of(new GarisTahun.Titik(2025, null, false, false, null)), null, null))
                .doesNotContain("<path", "<circle");
    }

    private static GarisTahun.Titik titik(int tahun, String nilai, boolean tersambung) {
        return new GarisTahun.Titik(tahun, new BigDecimal(nilai), false, tersambung, null);
    }
}
