package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.stereotype.Component;

/** Revisions are listed by section, drafts by section and by person and year. */
@Component
class IndeksNarasi implements Migrasi {

    @Override
    public String kode() {
        return "0005-indeks-narasi";
    }

    @Override
    public void jalankan(MongoDatabase database) {
        database.getCollection("narasiRevisi")
                .createIndex(
                        Indexes.compoundIndex(Indexes.ascending("narasi"), Indexes.descending("nomor")),
                        new IndexOptions().name("narasi_nomor"));
        var draf = database.getCollection("narasiDraf");
        draf.createIndex(Indexes.ascending("narasi"), new IndexOptions().name("narasi"));
        draf.createIndex(Indexes.ascending("akun", "perangkatDaerah", "tahun"), new IndexOptions().name("akun_tahun"));
    }
}
