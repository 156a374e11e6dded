package id.lkjip.pemeriksaan;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A finding: figures that disagree, with the evidence.
 *
 * @param aturan stable code of the rule that found it
 * @param pesan what disagrees, in plain Indonesian with both figures
 * @param bukti the places that disagree
 */
@Document("temuan")
public record Temuan(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahun,
        String aturan,
        Tingkat tingkat,
        String pesan,
        List<Sitasi> bukti) {

    /** How serious a finding is. */
    public enum Tingkat {
        KESALAHAN,
        PERINGATAN,
        CATATAN
    }
}
