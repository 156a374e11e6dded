package id.lkjip.narasi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** Stored revisions; there is no way to change or remove one. */
interface RevisiRepository extends Repository<RevisiNarasi, String> {

    Optional<RevisiNarasi> findById(String id);

    boolean existsById(String id);

    /** The latest ones without their texts. */
    List<Ringkas> findTop200ByNarasiOrderByNomorDesc(String narasi);

    RevisiNarasi save(RevisiNarasi revisi);

    /** A revision without its text. */
    record Ringkas(
            int nomor,
            String oleh,
            String nama,
            @Nullable Instant pada,
            @Nullable String alasan) {}
}
