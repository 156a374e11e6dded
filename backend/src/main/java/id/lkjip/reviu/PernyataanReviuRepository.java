package id.lkjip.reviu;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored review statements, one document per organisation and year. */
public interface PernyataanReviuRepository extends Repository<PernyataanReviu, String> {

    Optional<PernyataanReviu> findById(String id);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    PernyataanReviu save(PernyataanReviu reviu);
}
