package id.lkjip.narasi.komentar;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A comment on a section with its answers.
 *
 * @param narasi id of the section's document
 * @param petikan the passage it is about; {@code null} for the section as a whole
 * @param isi what was said, the oldest first
 * @param selesai who settled it and when; {@code null} while it is open
 */
@Document("narasiKomentar")
public record UtasKomentar(
        @Id String id,
        @Version @Nullable Long versi,
        String narasi,
        String perangkatDaerah,
        int tahun,
        @Nullable Petikan petikan,
        List<Komentar> isi,
        @Nullable Selesai selesai) {

    public UtasKomentar {
        isi = List.copyOf(isi);
    }

    /**
     * One thing that was said.
     *
     * @param oleh account that wrote it
     * @param nama the person's name
     */
    public record Komentar(String oleh, String nama, Instant pada, String teks) {}

    /** Who settled a thread. */
    public record Selesai(String oleh, String nama, Instant pada) {}

    /** The same with an answer; what is answered is open again. */
    UtasKomentar dijawab(Komentar jawaban) {
        return new UtasKomentar(
                id,
                versi,
                narasi,
                perangkatDaerah,
                tahun,
                petikan,
                Stream.concat(isi.stream(), Stream.of(jawaban)).toList(),
                null);
    }

    UtasKomentar dengan(@Nullable Selesai penyelesaian) {
        return new UtasKomentar(id, versi, narasi, perangkatDaerah, tahun, petikan, isi, penyelesaian);
    }
}
