package id.lkjip.realisasi;

import id.lkjip.shared.TahunDokumen;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored realisasi, one document per organisation and year. */
public interface RealisasiRepository extends Repository<RealisasiKinerja, String> {

    Optional<RealisasiKinerja> findById(String id);

    List<RealisasiKinerja> findByIdIn(Collection<String> id);

    /** The realisasi of a year; read by its id. */
    default Optional<RealisasiKinerja> findByTahun(String perangkatDaerah, int tahun) {
        return findById(RealisasiKinerja.idOf(perangkatDaerah, tahun));
    }

    /** The realisasi of several years, in no promised order; read by their ids. */
    default List<RealisasiKinerja> findByTahun(String perangkatDaerah, Collection<Integer> tahun) {
        return findByIdIn(tahun.stream()
                .map(t -> RealisasiKinerja.idOf(perangkatDaerah, t))
                .toList());
    }

    /** Years with stored realisasi, without its content. */
    List<TahunDokumen> findTahunByPerangkatDaerah(String perangkatDaerah);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    RealisasiKinerja save(RealisasiKinerja realisasi);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<RealisasiKinerja> saveAll(Iterable<RealisasiKinerja> dokumen);
}
