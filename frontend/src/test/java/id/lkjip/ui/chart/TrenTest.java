package id.lkjip.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.ui.chart.Tren.Titik;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrenTest {

    @Test
    void largerValuesStandHigher() {
        String svg = Tren.svg(List.of(titik("1"), titik("3"), titik("2")));

        assertThat(svg).contains("M5.0 25.0L56.0 5.0L107.0 15.0");
    }

    @Test
    void missingYearBreaksTheLineInsteadOfBecomingZero() {
        String svg = Tren.svg(List.of(titik("1"), new Titik(null, false, false), titik("2")));

        assertThat(svg).contains("M5.0 25.0M107.0 5.0").doesNotContain("L");
    }

    @Test
    void valuesMeasuredByAnotherMethodAreNotJoined() {
        String svg = Tren.svg(List.of(titik("1"), new Titik(new BigDecimal("2"), false, false)));

        assertThat(svg).contains("M5.0 25.0M107.0 5.0").doesNotContain("L");
    }

    @Test
    void carriedOverValueIsHollow() {
        assertThat(Tren.svg(List.of(titik("1"), new Titik(BigDecimal.ONE, true, false))))
                .contains("class=\"terbawa\"");
    }

    @Test
    void noValueDrawsNothing() {
        assertThat(Tren.svg(List.of(new Titik(null, false, false)))).doesNotContain("circle");
    }

    private static Titik titik(String nilai) {
        return new Titik(new BigDecimal(nilai), false, true);
    }
}
