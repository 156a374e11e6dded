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
 * @param alur state, latest revision and steps; {@code null} until a person has worked on it
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
        @Nullable Integer barisAkhir,
        @Nullable Alur alur) {

    /** Who wrote the current text. */
    public enum Asal {
        IMPOR,
        PENGGUNA
    }

    /** Where it stands; what an import brought is a draft. */
    public StatusNarasi status() {
        return alur == null ? StatusNarasi.DRAF : alur.status();
    }

    /** Number of its latest revision; the text of an import is the first. */
    public int revisi() {
        return alur == null ? 1 : alur.revisi();
    }

    Narasi dengan(String tulisan, Alur kerja) {
        return new Narasi(
                id,
                versi,
                perangkatDaerah,
                tahun,
                bagian,
                indikator,
                sasaran,
                biro,
                judul,
                tulisan,
                Asal.PENGGUNA,
                tulisan.equals(usulanImpor) ? null : usulanImpor,
                berkas,
                barisAwal,
                barisAkhir,
                kerja);
    }

    Narasi tanpaUsulan() {
        return new Narasi(
                id,
                versi,
                perangkatDaerah,
                tahun,
                bagian,
                indikator,
                sasaran,
                biro,
                judul,
                teks,
                asal,
                null,
                berkas,
                barisAwal,
                barisAkhir,
                alur);
    }

    public static String idOf(String perangkatDaerah, int tahun, BagianNarasi bagian, @Nullable String indikator) {
        return indikator == null
                ? Ids.of(perangkatDaerah, tahun, bagian)
                : Ids.of(perangkatDaerah, tahun, bagian, indikator);
    }
}
