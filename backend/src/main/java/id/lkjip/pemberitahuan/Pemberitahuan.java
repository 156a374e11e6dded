package id.lkjip.pemberitahuan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One notice to one person.
 *
 * @param id the same for the same occasion and person, so that it is made once, whoever finds the occasion first
 * @param akun account it is for
 * @param seksi id of the section it is about
 * @param judul the section, for people
 * @param biro names of the owning biro; none for the organisation as a whole
 * @param oleh name of the person whose doing it tells of; {@code null} when that is nobody or not known
 * @param uraian what else to say of it, in short
 * @param pada when it happened or was found
 * @param dibuat when it was stored
 * @param dibaca whether she has read it
 * @param kiriman what becomes of it by e-mail
 */
@Document("pemberitahuan")
public record Pemberitahuan(
        @Id String id,
        String akun,
        JenisPemberitahuan jenis,
        String seksi,
        String perangkatDaerah,
        int tahun,
        String judul,
        List<String> biro,
        @Nullable String oleh,
        @Nullable String uraian,
        Instant pada,
        Instant dibuat,
        Keadaan keadaan,
        boolean dibaca,
        Kiriman kiriman) {

    /** Whether it is shown. */
    public enum Keadaan {
        BERLAKU,
        /** What it told of is over. */
        BERAKHIR,
        /** She has caused it herself; kept so that it is not made again. */
        SENDIRI
    }

    /** What becomes of a notice by e-mail. */
    public enum Kiriman {
        /** It is not sent: no server or no address when it was made, or read before. */
        TIDAK,
        MENUNGGU,
        TERKIRIM,
        /** Given up after many attempts, or its process ended while it was being sent. */
        GAGAL
    }

    public Pemberitahuan {
        biro = List.copyOf(biro);
    }
}
