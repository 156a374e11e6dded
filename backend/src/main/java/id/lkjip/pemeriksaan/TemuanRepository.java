package id.lkjip.pemeriksaan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored findings. */
public interface TemuanRepository extends Repository<Temuan, String> {

    Optional<Temuan> findById(String id);

    /** All findings of a year, by id. */
    List<Temuan> findByPerangkatDaerahAndTahunOrderByIdAsc(String perangkatDaerah, int tahun);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    Temuan save(Temuan temuan);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<Temuan> saveAll(Iterable<Temuan> dokumen);

    void deleteById(String id);
}
