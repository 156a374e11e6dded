package id.lkjip.narasi;

import id.lkjip.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The text of one section of one year's report, kept whole, as Markdown.
 *
 * @param bagian what the section is
 * @param indikator code of the indicator it is about; {@code null} for a section of the organisation
 * @param biro code of the owning biro, when known
 * @param asal whether an import or a person wrote the current text; an import never replaces a person's text
 * @param usulanImpor text of a later import, offered beside an edited one
 * @param barisAwal first line in the source, {@code barisAkhir} the last
 */
@Document("narasi")
public record Narasi(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahun,
        BagianNarasi bagian,
        @Nullable String indikator,
        @Nullable String sasaran,
        @Nullable String biro,
        String judul,
        String teks,
        Asal asal,
        @Nullable String usulanImpor,
        @Nullable String berkas,
        @Nullable Integer barisAwal,
        @Nullable Integer barisAkhir) {

    /** Who wrote the current text. */
    public enum Asal {
        IMPOR,
        PENGGUNA
    }

    public static String idOf(String perangkatDaerah, int tahun, BagianNarasi bagian, @Nullable String indikator) {
        return indikator == null
                ? Ids.of(perangkatDaerah, tahun, bagian)
                : Ids.of(perangkatDaerah, tahun, bagian, indikator);
    }
}
