package id.lkjip.akses.akun;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Finds the accounts that may sign in now; for the checks of a sign-in, which ask before anybody has a right. */
@Component
public class DirektoriAkun {

    private final AkunRepository akun;
    private final MongoOperations mongo;
    private final boolean demo;
    private final Clock clock;

    @Autowired
    DirektoriAkun(AkunRepository akun, MongoOperations mongo, @Value("${lkjip.demo:false}") boolean demo) {
        this(akun, mongo, demo, Clock.systemUTC());
    }

    DirektoriAkun(AkunRepository akun, MongoOperations mongo, boolean demo, Clock clock) {
        this.akun = akun;
        this.mongo = mongo;
        this.demo = demo;
        this.clock = clock;
    }

    /** The stored form of a name as typed. */
    public static String idOf(String nama) {
        return nama.strip().toLowerCase(Locale.ROOT);
    }

    /** The account, if it is active; demonstration accounts only in a demonstration. */
    public Optional<Akun> find(String nama) {
        return akun.findById(idOf(nama)).filter(Akun::aktif).filter(a -> demo || a.asal() != Akun.Asal.DEMO);
    }

    /** The person as her account says now. */
    public Optional<Pelaku> pelaku(String nama, Adaptor adaptor, @Nullable String alamat) {
        return find(nama).map(a -> a.pelaku(adaptor, alamat));
    }

    /** Whether a session from then still stands. */
    public boolean berlaku(Pelaku dahulu) {
        return masihBerlaku(dahulu).isPresent();
    }

    /** The person as her account says now, if a remembered password from then still stands. */
    public Optional<Pelaku> masihBerlaku(Pelaku dahulu) {
        return find(dahulu.akun())
                .filter(a -> a.stempel() == dahulu.stempel())
                .map(a -> a.pelaku(dahulu.adaptor(), dahulu.alamat()));
    }

    /** Notes a sign-in beside the account, whatever is being changed in it at the same time. */
    public void catatMasuk(String id) {
        Instant saat = clock.instant();
        mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), Update.update("terakhirMasuk", saat), Akun.class);
    }
}
