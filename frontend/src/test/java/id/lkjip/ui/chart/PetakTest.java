package id.lkjip.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lkjip.ui.chart.PetaPagu.Arah;
import id.lkjip.ui.chart.Petak.Kotak;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PetakTest {

    @Test
    void areasAreTheAmountsAndFillTheWhole() {
        List<Long> jumlah = List.of(600L, 300L, 80L, 15L, 5L);
        List<Kotak> kotak = Petak.bagi(jumlah, 16.0 / 9);

        for (int i = 0; i < jumlah.size(); i++) {
            assertThat(kotak.get(i).lebar() * kotak.get(i).tinggi()).isCloseTo(jumlah.get(i) * 10.0, within(0.001));
        }
    }

    @Test
    void noPartLiesOverAnotherOrOutside() {
        List<Kotak> kotak = Petak.bagi(List.of(7L, 6L, 5L, 4L, 3L, 2L, 1L), 16.0 / 9);

        for (Kotak a : kotak) {
            assertThat(a.kiri() + a.lebar()).isLessThanOrEqualTo(100.000001);
            assertThat(a.atas() + a.tinggi()).isLessThanOrEqualTo(100.000001);
            for (Kotak b : kotak) {
                if (!a.equals(b)) {
                    double x = Math.min(a.kiri() + a.lebar(), b.kiri() + b.lebar()) - Math.max(a.kiri(), b.kiri());
                    double y = Math.min(a.atas() + a.tinggi(), b.atas() + b.tinggi()) - Math.max(a.atas(), b.atas());
                    assertThat(Math.min(x, y)).isLessThanOrEqualTo(0.000001);
                }
            }
        }
    }

    @Test
    void aChangeIsNamedByItsSignAndSizeAndAMissingOneIsNoChange() {
        assertThat(Arah.of(new BigDecimal("-10.00"))).isEqualTo(Arah.TURUN_BESAR);
        assertThat(Arah.of(new BigDecimal("-9.99"))).isEqualTo(Arah.TURUN);
        assertThat(Arah.of(new BigDecimal("0.00"))).isEqualTo(Arah.TETAP);
        assertThat(Arah.of(new BigDecimal("10"))).isEqualTo(Arah.NAIK_BESAR);
        assertThat(Arah.of(null)).isEqualTo(Arah.TANPA);
    }
}
