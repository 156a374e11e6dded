package id.lkjip.kueri;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A query that somebody keeps.
 *
 * @param pemilik account of its owner, who alone changes it
 * @param kueri its text, as written
 * @param variabel its variables, as the text of a JSON object
 * @param dibagikan whether everybody sees it
 */
@Document("kueriTersimpan")
public record KueriTersimpan(
        @Id String id,
        @Version @Nullable Long versi,
        String pemilik,
        String nama,
        String kueri,
        String variabel,
        boolean dibagikan,
        Instant dibuat,
        Instant diubah) {}
