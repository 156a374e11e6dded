package id.lkjip.narasi;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored revisions; there is no way to change or remove one. */
interface RevisiRepository extends Repository<RevisiNarasi, String> {

    Optional<RevisiNarasi> findById(String id);

    boolean existsById(String id);

    /** The latest ones without their texts. */
    List<RevisiNarasi.Ringkas> findTop200ByNarasiOrderByNomorDesc(String narasi);

    RevisiNarasi save(RevisiNarasi revisi);
}
