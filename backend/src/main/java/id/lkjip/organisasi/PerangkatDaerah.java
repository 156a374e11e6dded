package id.lkjip.organisasi;

import id.lkjip.shared.Pengubahan;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reporting organisation with its structure.
 *
 * @param id stable code, for example {@code setda-banten}
 * @param nama name as an office writes it, for example "Sekretariat Daerah Provinsi Banten"
 * @param dasarHukum the regulation the structure rests on, when the report names it
 * @param tugas tugas pokok in one paragraph
 * @param diubah that a person named and ordered the biro; an import then leaves that; {@code null} when nobody has
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
        List<Sitasi> sitasi,
        @Nullable Pengubahan diubah) {

    @PersistenceCreator
    public PerangkatDaerah {
        biro = List.copyOf(biro);
    }

    /** An organisation nobody has changed by hand. */
    public PerangkatDaerah(
            String id,
            @Nullable Long versi,
            String nama,
            @Nullable String dasarHukum,
            @Nullable String tugas,
            List<String> fungsi,
            List<Asisten> asisten,
            List<Biro> biro,
            List<Sitasi> sitasi) {
        this(id, versi, nama, dasarHukum, tugas, fungsi, asisten, biro, sitasi, null);
    }

    /** The same with its biro as a person names and orders them. */
    public PerangkatDaerah denganBiro(List<Biro> lain, Pengubahan oleh) {
        return new PerangkatDaerah(
                id, versi, nama, dasarHukum, tugas, fungsi, asisten, List.copyOf(lain), sitasi, oleh);
    }

    /** The biro with this code, or {@code null}. */
    public @Nullable Biro biroByKode(@Nullable String kode) {
        return biro.stream().filter(b -> b.kode().equals(kode)).findFirst().orElse(null);
    }
}
