package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.stereotype.Component;

/** Saved queries are found by their owner, or because they are shared. */
@Component
class IndeksKueri implements Migrasi {

    @Override
    public String kode() {
        return "0003-indeks-kueri";
    }

    @Override
    public void jalankan(MongoDatabase database) {
        var kueri = database.getCollection("kueriTersimpan");
        kueri.createIndex(Indexes.ascending("pemilik"), new IndexOptions().name("pemilik"));
        kueri.createIndex(Indexes.ascending("dibagikan"), new IndexOptions().name("dibagikan"));
    }
}
