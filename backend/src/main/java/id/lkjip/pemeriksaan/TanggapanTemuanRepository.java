package id.lkjip.pemeriksaan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What people said about findings. */
public interface TanggapanTemuanRepository extends Repository<TanggapanTemuan, String> {

    Optional<TanggapanTemuan> findById(String id);

    List<TanggapanTemuan> findByIdIn(Collection<String> id);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    TanggapanTemuan save(TanggapanTemuan tanggapan);
}
