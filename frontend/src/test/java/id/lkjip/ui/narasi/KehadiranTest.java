package id.lkjip.ui.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KehadiranTest {

    private Instant kini = Instant.parse("2026-01-05T03:00:00Z");
    private final Clock clock = ((InstantSource) () -> kini).withZone(ZoneOffset.UTC);
    private final Kehadiran kehadiran = new Kehadiran(clock);

    @Test
    void othersAreNamedOnceAndOneselfNot() {
        kehadiran.hadir("a", "1", "ani", "Ani");
        kehadiran.hadir("a", "2", "budi", "Budi");
        kehadiran.hadir("a", "3", "budi", "Budi");
        kehadiran.hadir("b", "4", "cici", "Cici");

        assertThat(kehadiran.lain("a", "1")).extracting(Kehadiran.Hadir::nama).containsExactly("Budi");
    }

    @Test
    void whoLeavesOrIsSilentIsForgotten() {
        kehadiran.hadir("a", "1", "ani", "Ani");
        kehadiran.hadir("a", "2", "budi", "Budi");
        kehadiran.pergi("a", "2");
        assertThat(kehadiran.lain("a", "3")).extracting(Kehadiran.Hadir::nama).containsExactly("Ani");

        kini = kini.plus(Duration.ofMinutes(1));
        assertThat(kehadiran.lain("a", "3")).isEmpty();
    }

    @Test
    void aNewerRevisionIsToldAndTheOwnIsNot() {
        kehadiran.disimpan("a", 4, "Budi");

        assertThat(kehadiran.simpananSelain("a", 3)).isPresent();
        assertThat(kehadiran.simpananSelain("a", 4)).isEmpty();
    }
}
