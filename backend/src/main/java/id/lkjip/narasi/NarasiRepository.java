package id.lkjip.narasi;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored narrative sections. */
public interface NarasiRepository extends Repository<Narasi, String> {

    Optional<Narasi> findById(String id);

    /** All sections of a year's report, by id. */
    List<Narasi> findByPerangkatDaerahAndTahunOrderByIdAsc(String perangkatDaerah, int tahun);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    Narasi save(Narasi narasi);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<Narasi> saveAll(Iterable<Narasi> dokumen);

    void deleteById(String id);
}
