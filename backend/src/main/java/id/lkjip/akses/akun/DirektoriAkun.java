package id.lkjip.akses.akun;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final String penerbit;
    private final Duration masaOidc;
    private final Clock clock;

    /**
     * @param demo whether demonstration accounts count
     * @param penerbit issuer of the provider whose people count; empty without one
     * @param masaOidc how long a sign-in at the provider lasts for what follows from it, such as tokens
     */
    @Autowired
    DirektoriAkun(
            AkunRepository akun,
            MongoOperations mongo,
            @Value("${lkjip.demo:false}") boolean demo,
            @Value("${lkjip.oidc.issuer:}") String penerbit,
            @Value("${lkjip.oidc.masa:30d}") Duration masaOidc) {
        this(akun, mongo, demo, penerbit, masaOidc, Clock.systemUTC());
    }

    DirektoriAkun(
            AkunRepository akun, MongoOperations mongo, boolean demo, String penerbit, Duration masaOidc, Clock clock) {
        this.akun = akun;
        this.mongo = mongo;
        this.demo = demo;
        this.penerbit = penerbit.strip();
        this.masaOidc = masaOidc;
        this.clock = clock;
    }

    /** The stored form of a name as typed. */
    public static String idOf(String nama) {
        return nama.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The account, if it is active and what it comes from still stands: demonstration accounts only in a demonstration;
     * accounts of the provider only while that provider is configured and has vouched for the person not long ago. She
     * may have left the office, which only the provider learns.
     */
    public Optional<Akun> find(String nama) {
        return akun.findById(idOf(nama)).filter(Akun::aktif).filter(this::asalBerlaku);
    }

    /** Every account that {@link #find} would give. */
    public List<Akun> semua() {
        return akun.findAllByOrderByIdAsc().stream()
                .filter(Akun::aktif)
                .filter(this::asalBerlaku)
                .toList();
    }

    private boolean asalBerlaku(Akun a) {
        return switch (a.asal()) {
            case LOKAL -> true;
            case DEMO -> demo;
            case OIDC -> {
                Instant masuk = a.terakhirMasuk();
                yield penerbit.equals(a.penerbit())
                        && masuk != null
                        && masuk.plus(masaOidc).isAfter(clock.instant());
            }
        };
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
