package id.lkjip.narasi;

import id.lkjip.shared.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a person has typed and not yet saved as a revision: one for each person and section, so that an autosave of one
 * never meets another's.
 *
 * @param dasar version of the section's document it began from; {@code null} when there was none
 * @param disimpan when it was last stored
 */
@Document("narasiDraf")
public record DrafNarasi(
        @Id String id,
        @Version @Nullable Long versi,
        String narasi,
        String perangkatDaerah,
        int tahun,
        String akun,
        String nama,
        String teks,
        @Nullable Long dasar,
        Instant disimpan) {

    /** Who has typed into a draft, and when last; what she typed stays hers. */
    public record Penulis(String akun, String nama, Instant disimpan) {}

    static String idOf(String narasi, String akun) {
        return Ids.of(narasi, "draf", akun);
    }
}
