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

    void deleteById(String id);
}
