package id.lkjip.narasi;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored templates. */
interface TemplatRepository extends Repository<TemplatNarasi, String> {

    Optional<TemplatNarasi> findById(String id);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    TemplatNarasi save(TemplatNarasi templat);
}
