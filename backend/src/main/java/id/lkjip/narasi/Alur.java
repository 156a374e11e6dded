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
 * @param angka the figures that its text names, as they were when it was saved
 * @param langkah steps of review, the oldest first, the last {@value #LANGKAH_TERBANYAK}; the audit trail has them all
 */
public record Alur(
        StatusNarasi status,
        int revisi,
        String oleh,
        String nama,
        Instant pada,
        @Nullable String alasan,
        List<AngkaTercatat> angka,
        List<Langkah> langkah) {

    static final int LANGKAH_TERBANYAK = 50;

    public Alur {
        // What was stored before figures were noted has none.
        angka = angka == null ? List.of() : List.copyOf(angka);
        langkah = List.copyOf(langkah);
    }

    /**
     * A figure as it was when the text was saved.
     *
     * @param rujukan as it stands in the text, without a replacement
     * @param teks how it was written; {@code null} when there was none
     */
    public record AngkaTercatat(String rujukan, @Nullable String teks) {}

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
                angka,
                semua.subList(Math.max(0, semua.size() - LANGKAH_TERBANYAK), semua.size()));
    }
}
