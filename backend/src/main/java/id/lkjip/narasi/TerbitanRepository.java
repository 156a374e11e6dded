package id.lkjip.narasi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored publications; there is no way to change or remove one. */
interface TerbitanRepository extends Repository<Terbitan, String> {

    Optional<Terbitan> findById(String id);

    /** The latest ones without their texts. */
    @Query(fields = "{ 'nomor': 1, 'nama': 1, 'oleh': 1, 'namaOrang': 1, 'pada': 1 }")
    List<Ringkas> findTop100ByPerangkatDaerahAndTahunOrderByNomorDesc(String perangkatDaerah, int tahun);

    Terbitan insert(Terbitan terbitan);

    /** A publication without its texts. */
    record Ringkas(int nomor, String nama, String oleh, String namaOrang, Instant pada) {}
}
