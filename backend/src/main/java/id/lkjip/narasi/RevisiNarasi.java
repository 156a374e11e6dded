package id.lkjip.narasi;

import id.lkjip.shared.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The text of a section as it was saved once; never changed afterwards.
 *
 * @param nomor from 1, in the order of saving
 * @param oleh account that saved it; {@code impor} for the text of a report
 * @param pada when; {@code null} for the text of a report, whose import tells it
 * @param alasan why, if she said so
 */
@Document("narasiRevisi")
public record RevisiNarasi(
        @Id String id,
        String narasi,
        int nomor,
        String teks,
        String oleh,
        String nama,
        @Nullable Instant pada,
        @Nullable String alasan) {

    /** Account that the text of a report is under. */
    public static final String IMPOR = "impor";

    /** A revision without its text, as the history lists it. */
    public record Ringkas(
            int nomor,
            String oleh,
            String nama,
            @Nullable Instant pada,
            @Nullable String alasan) {}

    Ringkas ringkas() {
        return new Ringkas(nomor, oleh, nama, pada, alasan);
    }

    static String idOf(String narasi, int nomor) {
        return Ids.of(narasi, "revisi", nomor);
    }

    /** The revision that a section's document holds now. */
    static RevisiNarasi dari(Narasi narasi) {
        Alur alur = narasi.alur();
        return alur == null
                ? new RevisiNarasi(
                        idOf(narasi.id(), 1), narasi.id(), 1, narasi.teks(), IMPOR, "Impor", null, narasi.berkas())
                : new RevisiNarasi(
                        idOf(narasi.id(), alur.revisi()),
                        narasi.id(),
                        alur.revisi(),
                        narasi.teks(),
                        alur.oleh(),
                        alur.nama(),
                        alur.pada(),
                        alur.alasan());
    }
}
