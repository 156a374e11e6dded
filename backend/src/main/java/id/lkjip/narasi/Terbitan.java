package id.lkjip.narasi;

import id.lkjip.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The narratives of a year as they were published: texts and figures as they stood then, never changed afterwards.
 *
 * @param nomor from 1 within the year
 * @param nama what it is called, for people
 * @param oleh account that published it
 * @param kosong sections that the template asks for and nobody had written
 */
@Document("terbitan")
public record Terbitan(
        @Id String id,
        String perangkatDaerah,
        int tahun,
        int nomor,
        String nama,
        String oleh,
        String namaOrang,
        Instant pada,
        List<BagianTerbit> bagian,
        List<String> kosong) {

    /**
     * One published section.
     *
     * @param teks as written, with the names of its figures
     * @param tampil as people read it, with the figures of that day
     * @param revisi number of the revision that was published
     */
    public record BagianTerbit(
            String kode,
            BagianNarasi bagian,
            @Nullable String indikator,
            String judul,
            String teks,
            String tampil,
            int revisi,
            List<AngkaTerbit> angka) {}

    /**
     * A figure as it was published.
     *
     * @param sebutan its name in the text, with a replacement if there was one
     * @param teks what was shown
     * @param nilai the figure itself as it was written then; {@code null} when there was none
     */
    public record AngkaTerbit(
            String sebutan,
            String uraian,
            String teks,
            @Nullable String nilai) {}

    /** A publication without its texts, as lists show it. */
    public record Ringkas(int nomor, String nama, String oleh, String namaOrang, Instant pada) {}

    static String idOf(String perangkatDaerah, int tahun, int nomor) {
        return Ids.of(perangkatDaerah, tahun, "terbitan", nomor);
    }
}
