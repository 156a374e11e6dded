package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.stereotype.Component;

/** Notices are counted and listed by person, and brought up to date by year. */
@Component
class IndeksPemberitahuan implements Migrasi {

    @Override
    public String kode() {
        return "0008-indeks-pemberitahuan";
    }

    @Override
    public void jalankan(MongoDatabase database) {
        var pemberitahuan = database.getCollection("pemberitahuan");
        pemberitahuan.createIndex(
                Indexes.ascending("akun", "keadaan", "dibaca"), new IndexOptions().name("akun_keadaan"));
        pemberitahuan.createIndex(Indexes.ascending("perangkatDaerah", "tahun"), new IndexOptions().name("tahun"));
        pemberitahuan.createIndex(Indexes.ascending("kiriman"), new IndexOptions().name("kiriman"));
    }
}
