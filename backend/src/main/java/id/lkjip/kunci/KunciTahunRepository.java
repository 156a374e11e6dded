package id.lkjip.kunci;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored states of years. */
interface KunciTahunRepository extends Repository<KunciTahun, String> {

    Optional<KunciTahun> findById(String id);

    List<KunciTahun> findByIdIn(Collection<String> id);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    KunciTahun save(KunciTahun kunci);
}
