package id.lkjip.kueri;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored queries. */
interface KueriRepository extends Repository<KueriTersimpan, String> {

    Optional<KueriTersimpan> findById(String id);

    List<KueriTersimpan> findByPemilikOrderByNamaAsc(String pemilik);

    List<KueriTersimpan> findTop200ByDibagikanTrueOrderByNamaAsc();

    long countByPemilik(String pemilik);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    KueriTersimpan save(KueriTersimpan kueri);

    void deleteById(String id);
}
