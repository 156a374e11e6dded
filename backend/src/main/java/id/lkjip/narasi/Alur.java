package id.lkjip.narasi;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work on a section: its state, its latest revision, and the steps it took.
 *
 * @param revisi number of the latest revision, from 1
 * @param oleh account that wrote it
 * @param nama the person's name
 * @param pada when
 * @param alasan why, if she said so
 * @param langkah steps of review, the oldest first, the last {@value #LANGKAH_TERBANYAK}; the audit trail has them all
 */
public record Alur(
        StatusNarasi status,
        int revisi,
        String oleh,
        String nama,
        Instant pada,
        @Nullable String alasan,
        List<Langkah> langkah) {

    static final int LANGKAH_TERBANYAK = 50;

    public Alur {
        langkah = List.copyOf(langkah);
    }

    /** One step of review. */
    public record Langkah(
            StatusNarasi dari,
            StatusNarasi menjadi,
            String oleh,
            String nama,
            Instant pada,
            @Nullable String catatan) {}

    /** The same after a step. */
    Alur setelah(Langkah baru) {
        var semua = Stream.concat(langkah.stream(), Stream.of(baru)).toList();
        return new Alur(
                baru.menjadi(),
                revisi,
                oleh,
                nama,
                pada,
                alasan,
                semua.subList(Math.max(0, semua.size() - LANGKAH_TERBANYAK), semua.size()));
    }
}
