package id.lkjip.narasi.komentar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored threads of comments. */
interface KomentarRepository extends Repository<UtasKomentar, String> {

    Optional<UtasKomentar> findById(String id);

    /** The threads of a section; their ids grow with time. */
    List<UtasKomentar> findByNarasiOrderByIdAsc(String narasi);

    /** The open threads of a year, without what they say. */
    List<Ringkas> findByPerangkatDaerahAndTahunAndSelesaiIsNull(String perangkatDaerah, int tahun);

    /** The threads of a year. */
    List<UtasKomentar> findByPerangkatDaerahAndTahunOrderByIdAsc(String perangkatDaerah, int tahun);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    UtasKomentar save(UtasKomentar utas);

    /** Which section a thread is about. */
    record Ringkas(String narasi) {}
}
