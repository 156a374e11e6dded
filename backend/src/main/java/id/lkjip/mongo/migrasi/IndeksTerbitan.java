package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.stereotype.Component;

/** Publications are listed by year, the newest first. */
@Component
class IndeksTerbitan implements Migrasi {

    @Override
    public String kode() {
        return "0006-indeks-terbitan";
    }

    @Override
    public void jalankan(MongoDatabase database) {
        database.getCollection("terbitan")
                .createIndex(
                        Indexes.compoundIndex(
                                Indexes.ascending("perangkatDaerah", "tahun"), Indexes.descending("nomor")),
                        new IndexOptions().name("tahun_nomor"));
    }
}
