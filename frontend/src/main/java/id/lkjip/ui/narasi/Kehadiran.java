package id.lkjip.ui.narasi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who has which section open for editing in this process. Each window tells every few seconds that it is still there;
 * one that is silent, say because its browser was killed, is soon forgotten.
 */
@Component
class Kehadiran {

    private static final Duration BERLAKU = Duration.ofSeconds(35);

    private final Map<String, Map<String, Hadir>> bagian = new ConcurrentHashMap<>();
    private final Map<String, Simpanan> simpanan = new ConcurrentHashMap<>();
    private final Clock clock;

    /** A person at a section. */
    record Hadir(String akun, String nama, Instant terlihat) {}

    /** A revision that was saved here. */
    record Simpanan(long versi, String nama, Instant pada) {}

    @Autowired
    Kehadiran() {
        this(Clock.systemUTC());
    }

    Kehadiran(Clock clock) {
        this.clock = clock;
    }

    /** A window is at a section. */
    void hadir(String kode, String jendela, String akun, String nama) {
        bagian.computeIfAbsent(kode, k -> new ConcurrentHashMap<>())
                .put(jendela, new Hadir(akun, nama, clock.instant()));
    }

    /** A window has left a section. */
    void pergi(String kode, String jendela) {
        bagian.computeIfPresent(kode, (k, jendelaLain) -> {
            jendelaLain.remove(jendela);
            return jendelaLain.isEmpty() ? null : jendelaLain;
        });
    }

    /** Who else is there, each named once; her own other window is told as well, because it can surprise her. */
    List<Hadir> lain(String kode, String jendela) {
        Instant batas = clock.instant().minus(BERLAKU);
        return bagian.getOrDefault(kode, Map.of()).entrySet().stream()
                .filter(e -> !e.getKey().equals(jendela))
                .map(Map.Entry::getValue)
                .filter(h -> h.terlihat().isAfter(batas))
                .collect(Collectors.toMap(Hadir::akun, h -> h, (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(Hadir::nama))
                .toList();
    }

    /** A revision was saved. */
    void disimpan(String kode, long versi, String nama) {
        simpanan.put(kode, new Simpanan(versi, nama, clock.instant()));
    }

    /** The revision saved last since the program began, if it is another than the one that is known. */
    Optional<Simpanan> simpananSelain(String kode, long versi) {
        return Optional.ofNullable(simpanan.get(kode)).filter(s -> s.versi() > versi);
    }
}
