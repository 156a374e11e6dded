package id.lkjip.mongo.migrasi;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.springframework.stereotype.Component;

/** The account of before there were roles gets what it could do then; and the indexes of accounts, tokens and trail. */
@Component
class AkunBerperan implements Migrasi {

    @Override
    public String kode() {
        return "0002-akun-berperan";
    }

    @Override
    public void jalankan(MongoDatabase database) {
        database.getCollection("akun")
                .updateMany(
                        Filters.exists("peran", false),
                        Updates.combine(
                                Updates.set("nama", "Administrator"),
                                Updates.set("peran", List.of("PERENCANA", "ADMIN")),
                                Updates.set("biro", List.of()),
                                Updates.set("aktif", true),
                                Updates.set("wajibGantiSandi", false),
                                Updates.set("stempel", 1L),
                                Updates.set("asal", "LOKAL"),
                                Updates.set("dibuatOleh", "sistem")));
        index(database, "tokenApi", "akun");
        index(database, "jejakAudit", "akun");
        index(database, "jejakAudit", "objek");
        index(database, "jejakAudit", "waktu");
    }

    private static void index(MongoDatabase database, String collection, String field) {
        database.getCollection(collection).createIndex(Indexes.ascending(field), new IndexOptions().name(field));
    }
}
