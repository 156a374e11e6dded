package id.lkjip.perencanaan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored definitions of indicators. */
public interface IndikatorRepository extends Repository<Indikator, String> {

    Optional<Indikator> findById(String id);

    /** All indicators of an organisation; they are the same over the years, so this does not grow with them. */
    List<Indikator> findByPerangkatDaerahOrderByKodeAsc(String perangkatDaerah);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    Indikator save(Indikator indikator);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<Indikator> saveAll(Iterable<Indikator> dokumen);
}
