package id.lkjip.akses.token;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.akun.DirektoriAkun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Tells whose token a text is. Token and account are read anew each time, so that a revocation holds at once. */
@Component
public class PemeriksaToken {

    /** The last use is noted no more often than this. */
    private static final Duration SELANG_CATAT = Duration.ofMinutes(1);

    private final TokenRepository token;
    private final DirektoriAkun akun;
    private final MongoOperations mongo;
    private final Clock clock;

    @Autowired
    PemeriksaToken(TokenRepository token, DirektoriAkun akun, MongoOperations mongo) {
        this(token, akun, mongo, Clock.systemUTC());
    }

    PemeriksaToken(TokenRepository token, DirektoriAkun akun, MongoOperations mongo, Clock clock) {
        this.token = token;
        this.akun = akun;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** The person with the rights of the token; empty when it opens nothing (any more). */
    public Optional<Pelaku> periksa(String teks, @Nullable String alamat) {
        Instant sekarang = clock.instant();
        return TeksToken.id(teks)
                .flatMap(token::findById)
                .filter(t -> TeksToken.cocok(t, teks))
                .filter(t -> t.berlaku(sekarang))
                .flatMap(t -> akun.pelaku(t.akun(), Adaptor.GRAPHQL, alamat).map(p -> {
                    catatPemakaian(t, sekarang);
                    return p.denganToken(t.id(), t.bacaSaja());
                }));
    }

    private void catatPemakaian(TokenApi t, Instant sekarang) {
        Instant dahulu = t.terakhirDipakai();
        if (dahulu == null || dahulu.plus(SELANG_CATAT).isBefore(sekarang)) {
            mongo.updateFirst(
                    Query.query(Criteria.where("_id").is(t.id())),
                    Update.update("terakhirDipakai", sekarang),
                    TokenApi.class);
        }
    }
}
