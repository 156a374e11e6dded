package id.lkjip.impor;

import id.lkjip.shared.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An imported file: its text, what became of every line, and the summary of the import.
 *
 * @param sha256 hash of the file's bytes; the same bytes are the same document
 * @param ukuran size in bytes
 * @param teks the original text; {@code null} when it is too large for one document
 * @param waktu when it was imported first
 * @param oleh who imported it first
 */
@Document("sumber")
public record Sumber(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahun,
        String namaBerkas,
        String sha256,
        long ukuran,
        @Nullable String teks,
        PetaBaris petaBaris,
        RingkasanImpor ringkasan,
        Instant waktu,
        String oleh) {

    public static String idOf(String perangkatDaerah, int tahun, String sha256) {
        return Ids.of(perangkatDaerah, tahun, sha256);
    }
}
