package id.lkjip.perencanaan;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.shared.Ids;
import id.lkjip.shared.Pengubahan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The definition of an indicator, the same over years and documents.
 *
 * @param kode stable code; years and documents are matched by it, never by position
 * @param rumus formula of its capaian; data, changeable by the owner
 * @param biro codes of the owning biro, the first is responsible
 * @param pendahulu code of the indicator it continues, when there is one
 * @param diubah that a person set name, unit, formula and owners; an import then leaves them; {@code null} when nobody has
 */
@Document("indikator")
public record Indikator(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        String kode,
        String nama,
        List<String> alias,
        @Nullable String satuan,
        RumusCapaian rumus,
        List<String> biro,
        @Nullable Integer berlakuDari,
        @Nullable Integer berlakuSampai,
        @Nullable String pendahulu,
        @Nullable Pengubahan diubah) {

    @PersistenceCreator
    public Indikator {
        alias = List.copyOf(alias);
        biro = List.copyOf(biro);
    }

    /** An indicator nobody has changed by hand. */
    public Indikator(
            String id,
            @Nullable Long versi,
            String perangkatDaerah,
            String kode,
            String nama,
            List<String> alias,
            @Nullable String satuan,
            RumusCapaian rumus,
            List<String> biro,
            @Nullable Integer berlakuDari,
            @Nullable Integer berlakuSampai,
            @Nullable String pendahulu) {
        this(
                id,
                versi,
                perangkatDaerah,
                kode,
                nama,
                alias,
                satuan,
                rumus,
                biro,
                berlakuDari,
                berlakuSampai,
                pendahulu,
                null);
    }

    public static String idOf(String perangkatDaerah, String kode) {
        return Ids.of(perangkatDaerah, kode);
    }
}
