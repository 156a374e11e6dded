package id.lkjip.akses.akun;

import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.mongo.MongoUji;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts over a database in memory, without Spring. */
public final class AkunUji implements AutoCloseable {

    private final MongoUji mongo = MongoUji.inMemory();
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final JejakService jejak = new JejakService(mongo.template().getMongoDatabaseFactory());
    private final AkunRepository repository = mongo.repository(AkunRepository.class);

    public MongoUji mongo() {
        return mongo;
    }

    public PasswordEncoder encoder() {
        return encoder;
    }

    public JejakService jejak() {
        return jejak;
    }

    AkunRepository repository() {
        return repository;
    }

    /** Stores somebody with these rights; she never signs in. */
    public Akun orang(String id, String nama, Peran peran, UnitKerja... biro) {
        return repository.save(Akun.baru(id, nama, Akun.Asal.LOKAL, Instant.EPOCH, "uji")
                .dengan(nama, Set.of(peran), List.of(biro), true));
    }

    /** Lets an account sign in no more. */
    public void nonaktifkan(String id) {
        Akun a = repository.findById(id).orElseThrow();
        repository.save(a.dengan(a.nama(), a.peran(), a.unitKerja(), false));
    }

    /** The first administrator with a password given at start, or without one. */
    AkunPertama pertama(String sandi) {
        return new AkunPertama(repository, encoder, jejak, java.time.Clock.systemUTC(), sandi);
    }

    public AkunService service() {
        return new AkunService(repository, encoder, jejak, pertama(""));
    }

    public DirektoriAkun direktori() {
        return new DirektoriAkun(repository, mongo.template(), false, "", Duration.ofDays(30));
    }

    @Override
    public void close() {
        mongo.close();
    }
}
