package id.lkjip.akses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An account that may sign in.
 *
 * @param id the name to sign in with
 * @param sandi the password as a salted hash, never the password itself
 */
@Document("akun")
record Akun(@Id String id, @Version @Nullable Long versi, String sandi, Instant dibuat) {

    @Override
    public String toString() {
        return "Akun[" + id + "]";
    }
}
