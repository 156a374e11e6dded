package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.stereotype.Component;

/** Comments are listed by section, and counted by year. */
@Component
class IndeksKomentar implements Migrasi {

    @Override
    public String kode() {
        return "0007-indeks-komentar";
    }

    @Override
    public void jalankan(MongoDatabase database) {
        var komentar = database.getCollection("narasiKomentar");
        komentar.createIndex(Indexes.ascending("narasi"), new IndexOptions().name("narasi"));
        komentar.createIndex(Indexes.ascending("perangkatDaerah", "tahun"), new IndexOptions().name("tahun"));
    }
}
