package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PembatasLajuTest {

    private final AtomicLong jam = new AtomicLong();
    private final PembatasLaju laju = new PembatasLaju(2, jam::get);

    @Test
    void aCallerMayAskSoManyTimesAMinute() {
        assertThat(laju.count("token a")).isEmpty();
        pass(Duration.ofSeconds(20));
        assertThat(laju.count("token a")).isEmpty();

        assertThat(laju.count("token a")).hasValueSatisfying(k -> {
            assertThat(k.jumlah()).isEqualTo(3);
            assertThat(k.detik()).isEqualTo(40);
        });
        pass(Duration.ofSeconds(39));
        assertThat(laju.count("token a"))
                .hasValueSatisfying(k -> assertThat(k.jumlah()).isEqualTo(4));

        pass(Duration.ofSeconds(1));
        assertThat(laju.count("token a")).isEmpty();
    }

    @Test
    void oneCallerDoesNotUseUpWhatAnotherMay() {
        laju.count("token a");
        laju.count("token a");

        assertThat(laju.count("token a")).isPresent();
        assertThat(laju.count("token b")).isEmpty();
    }

    private void pass(Duration lama) {
        jam.addAndGet(lama.toNanos());
    }
}
