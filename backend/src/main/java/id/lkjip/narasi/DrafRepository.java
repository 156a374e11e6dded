package id.lkjip.narasi;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored drafts. */
interface DrafRepository extends Repository<DrafNarasi, String> {

    Optional<DrafNarasi> findById(String id);

    List<DrafNarasi> findByAkunAndPerangkatDaerahAndTahun(String akun, String perangkatDaerah, int tahun);

    List<DrafNarasi> findByNarasi(String narasi);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    DrafNarasi save(DrafNarasi draf);

    void deleteById(String id);
}
