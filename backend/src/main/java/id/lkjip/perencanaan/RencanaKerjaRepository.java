package id.lkjip.perencanaan;

import id.lkjip.shared.TahunDokumen;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored work-plan trees. */
public interface RencanaKerjaRepository extends Repository<RencanaKerja, String> {

    Optional<RencanaKerja> findById(String id);

    List<RencanaKerja> findByIdIn(Collection<String> id);

    /** The tree of a year; read by its id. */
    default Optional<RencanaKerja> findByTahun(String perangkatDaerah, int tahun) {
        return findById(RencanaKerja.idOf(perangkatDaerah, tahun));
    }

    /** The trees of several years, in no promised order; read by their ids. */
    default List<RencanaKerja> findByTahun(String perangkatDaerah, Collection<Integer> tahun) {
        return findByIdIn(
                tahun.stream().map(t -> RencanaKerja.idOf(perangkatDaerah, t)).toList());
    }

    /** Years with a stored tree, without its content. */
    List<TahunDokumen> findTahunByPerangkatDaerah(String perangkatDaerah);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    RencanaKerja save(RencanaKerja rencanaKerja);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<RencanaKerja> saveAll(Iterable<RencanaKerja> dokumen);
}
