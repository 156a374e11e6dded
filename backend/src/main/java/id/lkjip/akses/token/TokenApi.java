package id.lkjip.akses.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A token with which a program acts as a person.
 *
 * @param id names the token where it is listed, and is the first part of its text
 * @param sidik SHA-256 of the whole text; the text has 256 random bits, so a slow hash would add nothing
 * @param bacaSaja whether it may only read, else it has its person's rights
 * @param dicabut when it was revoked; {@code null} while it stands
 */
@Document("tokenApi")
public record TokenApi(
        @Id String id,
        @Version @Nullable Long versi,
        String akun,
        String nama,
        String sidik,
        boolean bacaSaja,
        Instant dibuat,
        Instant kedaluwarsa,
        @Nullable Instant terakhirDipakai,
        @Nullable Instant dicabut) {

    /** Whether it opens anything at that moment. */
    public boolean berlaku(Instant saat) {
        return dicabut == null && saat.isBefore(kedaluwarsa);
    }

    TokenApi dicabutPada(Instant saat) {
        return new TokenApi(id, versi, akun, nama, sidik, bacaSaja, dibuat, kedaluwarsa, terakhirDipakai, saat);
    }

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return "TokenApi[" + id + ", " + akun + "]";
    }
}
