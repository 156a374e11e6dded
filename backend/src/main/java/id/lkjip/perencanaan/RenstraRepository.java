package id.lkjip.perencanaan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored five-year plans. */
public interface RenstraRepository extends Repository<Renstra, String> {

    Optional<Renstra> findById(String id);

    /** The plans of an organisation, earliest first: one per five years. */
    List<Renstra> findByPerangkatDaerahOrderByTahunAwalAsc(String perangkatDaerah);

    /** The plan whose period holds the year. */
    default Optional<Renstra> findByTahun(String perangkatDaerah, int tahun) {
        return findByPerangkatDaerahOrderByTahunAwalAsc(perangkatDaerah).stream()
                .filter(r -> r.tahunAwal() <= tahun && tahun <= r.tahunAkhir())
                .findFirst();
    }

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    Renstra save(Renstra renstra);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<Renstra> saveAll(Iterable<Renstra> dokumen);
}
