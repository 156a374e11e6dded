package id.lkjip.mongo.migrasi;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.lkjip.GagalMulai;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Runs the migrations that the database has not seen, before the application answers anything.
 *
 * <p>Of several processes that start at once one runs them, the others wait for it. The lock is a document that expires,
 * so that a process killed in between holds nobody up for long; that is safe because a migration can be repeated.
 */
@Component
class PelaksanaMigrasi implements SmartLifecycle {

    static final String COLLECTION = "migrasi";
    private static final String LOCK = "kunci";
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final MongoDatabaseFactory factory;
    private final List<Migrasi> migrasi;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();
    private volatile boolean running;

    @Autowired
    PelaksanaMigrasi(MongoDatabaseFactory factory, List<Migrasi> migrasi) {
        this(factory, migrasi, Clock.systemUTC());
    }

    PelaksanaMigrasi(MongoDatabaseFactory factory, List<Migrasi> migrasi, Clock clock) {
        this.factory = factory;
        this.migrasi =
                migrasi.stream().sorted(Comparator.comparing(Migrasi::kode)).toList();
        this.clock = clock;
    }

    /** Runs what is missing; does nothing, not even take the lock, when nothing is. */
    void jalankan() {
        MongoDatabase database = factory.getMongoDatabase();
        MongoCollection<Document> records = database.getCollection(COLLECTION);
        if (missing(records).isEmpty()) {
            return;
        }
        lock(records);
        try {
            for (Migrasi m : missing(records)) {
                m.jalankan(database);
                records.insertOne(new Document("_id", m.kode()).append("waktu", Date.from(clock.instant())));
            }
        } finally {
            records.deleteOne(Filters.and(Filters.eq("_id", LOCK), Filters.eq("pemilik", owner)));
        }
    }

    private List<Migrasi> missing(MongoCollection<Document> records) {
        var kode = migrasi.stream().map(Migrasi::kode).toList();
        var done = records.find(Filters.in("_id", kode))
                .map(d -> d.getString("_id"))
                .into(new HashSet<>());
        return migrasi.stream().filter(m -> !done.contains(m.kode())).toList();
    }

    private void lock(MongoCollection<Document> records) {
        Instant deadline = clock.instant().plus(PATIENCE);
        while (!tryLock(records)) {
            if (clock.instant().isAfter(deadline)) {
                throw new GagalMulai("Basis data sedang disiapkan proses lain dan belum selesai; coba lagi sebentar.");
            }
            pause();
        }
    }

    private boolean tryLock(MongoCollection<Document> records) {
        Instant now = clock.instant();
        records.deleteOne(Filters.and(Filters.eq("_id", LOCK), Filters.lt("sampai", Date.from(now))));
        try {
            records.insertOne(
                    new Document("_id", LOCK).append("pemilik", owner).append("sampai", Date.from(now.plus(LEASE))));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GagalMulai("Penyiapan basis data dihentikan.", e);
        }
    }

    @Override
    public void start() {
        jalankan();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else that starts, the web server included. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
