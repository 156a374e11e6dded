package id.lkjip.impor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored sources of imports. */
public interface SumberRepository extends Repository<Sumber, String> {

    Optional<Sumber> findById(String id);

    boolean existsById(String id);

    /** The files imported for a year without their text, oldest first. */
    List<SumberTercatat> findTercatatByPerangkatDaerahAndTahunOrderByWaktuAsc(String perangkatDaerah, int tahun);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    Sumber save(Sumber sumber);

    /** An imported file without its text and lines. */
    record SumberTercatat(String id, String namaBerkas, String sha256, long ukuran, Instant waktu, String oleh) {}
}
