package id.lkjip.mongo.migrasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.lkjip.mongo.MongoUji;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Migrations run in order and once, whoever starts with whom. */
class PelaksanaMigrasiTest {

    private final MongoUji mongo = MongoUji.inMemory();
    private final List<String> dijalankan = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void migrationsRunInTheOrderOfTheirCodesAndOnce() {
        pelaksana(migrasi("0002"), migrasi("0001")).jalankan();
        pelaksana(migrasi("0002"), migrasi("0001"), migrasi("0003")).jalankan();

        assertThat(dijalankan).containsExactly("0001", "0002", "0003");
    }

    @Test
    void processesThatStartAtOnceRunEachMigrationOnce() {
        var mulai = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> pelaksana(migrasi("0001"), migrasi("0002")).jalankan()))
                .toList();
        mulai.forEach(CompletableFuture::join);

        assertThat(dijalankan).containsExactly("0001", "0002");
    }

    @Test
    void aLockLeftByAKilledProcessExpires() {
        mongo.template()
                .getCollection(PelaksanaMigrasi.COLLECTION)
                .insertOne(new Document("_id", "kunci")
                        .append("pemilik", "mati")
                        .append("sampai", Date.from(Instant.now().minus(Duration.ofMinutes(1)))));

        pelaksana(migrasi("0001")).jalankan();

        assertThat(dijalankan).containsExactly("0001");
    }

    @Test
    void theFirstMigrationMakesTheIndexesAndCanBeRepeated() {
        MongoDatabase database = mongo.template().getDb();
        new IndeksAwal().jalankan(database);
        new IndeksAwal().jalankan(database);

        assertThat(database.getCollection("narasi").listIndexes().map(d -> d.getString("name")))
                .containsExactlyInAnyOrder("_id_", "perangkatDaerah_tahun");
    }

    private PelaksanaMigrasi pelaksana(Migrasi... migrasi) {
        return new PelaksanaMigrasi(mongo.template().getMongoDatabaseFactory(), List.of(migrasi), Clock.systemUTC());
    }

    private Migrasi migrasi(String kode) {
        return new Migrasi() {
            @Override
            public String kode() {
                return kode;
            }

            @Override
            public void jalankan(MongoDatabase database) {
                dijalankan.add(kode);
            }
        };
    }
}
