package id.lkjip.narasi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored drafts. */
interface DrafRepository extends Repository<DrafNarasi, String> {

    Optional<DrafNarasi> findById(String id);

    /** A person's drafts of a year without their texts. */
    List<Ringkas> findByAkunAndPerangkatDaerahAndTahun(String akun, String perangkatDaerah, int tahun);

    /** Those who hold a draft of a section, but one. */
    List<DrafNarasi.Penulis> findByNarasiAndAkunNotOrderByNamaAsc(String narasi, String akun);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    DrafNarasi save(DrafNarasi draf);

    void deleteById(String id);

    /** A draft without its text. */
    record Ringkas(String narasi, Instant disimpan) {}
}
