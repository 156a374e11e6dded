package id.lkjip.perencanaan;

import id.lkjip.shared.Tahap;
import id.lkjip.shared.TahunDokumen;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.repository.Repository;

/** Stored Perjanjian Kinerja. */
public interface PerjanjianKinerjaRepository extends Repository<PerjanjianKinerja, String> {

    Optional<PerjanjianKinerja> findById(String id);

    List<PerjanjianKinerja> findByIdIn(Collection<String> id);

    /** The PK of a year, at most one per tahap, MURNI first; read by their ids. */
    default List<PerjanjianKinerja> findByTahun(String perangkatDaerah, int tahun) {
        return findByTahun(perangkatDaerah, List.of(tahun));
    }

    /** The PK of several years, by year and tahap; read by their ids. */
    default List<PerjanjianKinerja> findByTahun(String perangkatDaerah, Collection<Integer> tahun) {
        var ids = tahun.stream()
                .flatMap(t -> Stream.of(Tahap.values()).map(tahap -> PerjanjianKinerja.idOf(perangkatDaerah, t, tahap)))
                .toList();
        return findByIdIn(ids).stream()
                .sorted(Comparator.comparingInt(PerjanjianKinerja::tahun).thenComparing(PerjanjianKinerja::tahap))
                .toList();
    }

    /** Years with a stored PK, without its content; a year appears once per tahap. */
    List<TahunDokumen> findTahunByPerangkatDaerah(String perangkatDaerah);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    PerjanjianKinerja save(PerjanjianKinerja perjanjianKinerja);

    /** Like {@link #save} for each; documents that are all new are written by one command. */
    List<PerjanjianKinerja> saveAll(Iterable<PerjanjianKinerja> dokumen);
}
