package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.stereotype.Component;

/** The indexes the repositories' queries use; documents of one year are found by their ids and need none. */
@Component
class IndeksAwal implements Migrasi {

    private static final List<String> PER_TAHUN =
            List.of("perjanjianKinerja", "rencanaKerja", "realisasi", "narasi", "temuan", "sumber");

    @Override
    public String kode() {
        return "0001-indeks-awal";
    }

    @Override
    public void jalankan(MongoDatabase database) {
        for (String collection : PER_TAHUN) {
            index(database, collection, "perangkatDaerah", "tahun");
        }
        index(database, "indikator", "perangkatDaerah", "kode");
        index(database, "renstra", "perangkatDaerah", "tahunAwal");
    }

    private static void index(MongoDatabase database, String collection, String... fields) {
        database.getCollection(collection)
                .createIndex(Indexes.ascending(fields), new IndexOptions().name(String.join("_", fields)));
    }
}
