package id.lkjip.narasi;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored publications; there is no way to change or remove one. */
interface TerbitanRepository extends Repository<Terbitan, String> {

    Optional<Terbitan> findById(String id);

    /** The latest ones without their texts. */
    List<Terbitan.Ringkas> findTop100ByPerangkatDaerahAndTahunOrderByNomorDesc(String perangkatDaerah, int tahun);

    Terbitan insert(Terbitan terbitan);
}
