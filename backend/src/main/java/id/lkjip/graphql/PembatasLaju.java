package id.lkjip.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests of each caller within a minute that begins with the first of them. */
final class PembatasLaju {

    private static final Duration JENDELA = Duration.ofMinutes(1);

    /** Callers are signed in, so few; more than these are none of ours. */
    private static final int PEMANGGIL_TERBANYAK = 10_000;

    private final int terbanyak;
    private final Ticker jam;
    private final Cache<String, Hitungan> hitungan;

    PembatasLaju(int terbanyak, Ticker jam) {
        this.terbanyak = terbanyak;
        this.jam = jam;
        this.hitungan = Caffeine.newBuilder()
                .ticker(jam)
                .expireAfterWrite(JENDELA)
                .maximumSize(PEMANGGIL_TERBANYAK)
                .build();
    }

    /**
     * One request more than a caller may send.
     *
     * @param jumlah requests of this minute, this one included
     * @param tunggu until the minute is over
     */
    record Kelebihan(int jumlah, Duration tunggu) {

        /** Whole seconds to wait, never none. */
        long detik() {
            return Math.max(1, tunggu.plusMillis(999).toSeconds());
        }
    }

    /** Counts one request of the caller; empty while she may go on. */
    Optional<Kelebihan> count(String pemanggil) {
        Hitungan milik = hitungan.get(pemanggil, p -> new Hitungan(jam.read(), new AtomicInteger()));
        int jumlah = milik.jumlah.incrementAndGet();
        return jumlah <= terbanyak
                ? Optional.empty()
                : Optional.of(new Kelebihan(jumlah, JENDELA.minusNanos(jam.read() - milik.mulai)));
    }

    private record Hitungan(long mulai, AtomicInteger jumlah) {}
}
