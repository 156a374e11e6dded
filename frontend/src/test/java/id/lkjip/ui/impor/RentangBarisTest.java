package id.lkjip.ui.impor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RentangBarisTest {

    @Test
    void neighboursAreJoined() {
        assertThat(RentangBaris.teks(List.of(9, 3, 7, 8, 12, 13))).isEqualTo("3, 7–9, 12–13");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(RentangBaris.teks(List.of())).isEmpty();
    }
}
