package id.lkjip.organisasi;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reporting organisation with its structure.
 *
 * @param id stable code, for example {@code setda-banten}
 * @param nama name as an office writes it, for example "Sekretariat Daerah Provinsi Banten"
 * @param dasarHukum the regulation the structure rests on, when the report names it
 * @param tugas tugas pokok in one paragraph
 */
@Document("perangkatDaerah")
public record PerangkatDaerah(
        @Id String id,
        @Version @Nullable Long versi,
        String nama,
        @Nullable String dasarHukum,
        @Nullable String tugas,
        List<String> fungsi,
        List<Asisten> asisten,
        List<Biro> biro,
        List<Sitasi> sitasi) {

    /** The biro with this code, or {@code null}. */
    public @Nullable Biro biroByKode(@Nullable String kode) {
        return biro.stream().filter(b -> b.kode().equals(kode)).findFirst().orElse(null);
    }
}
