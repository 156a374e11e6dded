package id.lkjip.organisasi;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored organisations. */
public interface PerangkatDaerahRepository extends Repository<PerangkatDaerah, String> {

    Optional<PerangkatDaerah> findById(String id);

    /** Every organisation, by name: some 40 in a province. */
    List<PerangkatDaerah> findAllByOrderByNamaAsc();

    boolean existsById(String id);

    long count();

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    PerangkatDaerah save(PerangkatDaerah perangkatDaerah);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<PerangkatDaerah> saveAll(Iterable<PerangkatDaerah> dokumen);
}
