package id.lkjip.akses.akun;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first administrator. While a password is given at start it is the one that holds, at every start, so that a lost
 * one can be replaced; without one a password is made at the first start and printed that once.
 */
@Component
public class AkunPertama {

    /** Name of the first account. */
    public static final String NAMA = "admin";

    private final AkunRepository akun;
    private final PasswordEncoder encoder;
    private final JejakService jejak;
    private final Clock clock;
    private final @Nullable String diberikan;

    @Autowired
    AkunPertama(
            AkunRepository akun,
            PasswordEncoder encoder,
            JejakService jejak,
            @Value("${lkjip.admin.password:}") String sandi) {
        this(akun, encoder, jejak, Clock.systemUTC(), sandi);
    }

    AkunPertama(AkunRepository akun, PasswordEncoder encoder, JejakService jejak, Clock clock, String sandi) {
        this.akun = akun;
        this.encoder = encoder;
        this.jejak = jejak;
        this.clock = clock;
        this.diberikan = sandi.isBlank() ? null : sandi;
    }

    /** Whether the account's password is the one given at start, and so cannot be changed inside. */
    boolean ditentukanLingkungan(String id) {
        return diberikan != null && NAMA.equals(id);
    }

    /** Makes or mends the account when a server comes up; a command line run has no use for one. */
    @EventListener
    void onStarted(ApplicationStartedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            siapkan().ifPresent(sandi -> announce(System.out, sandi));
        }
    }

    /** The generated password, when one had to be made. */
    Optional<String> siapkan() {
        Optional<Akun> ada = akun.findById(NAMA);
        try {
            if (diberikan != null) {
                simpanDiberikan(ada.orElse(null), diberikan);
                return Optional.empty();
            }
            if (ada.isPresent()) {
                return Optional.empty();
            }
            String sandi = SandiAcak.buat();
            jejak.catat(Pelaku.sistem(), Catatan.tentang(Tindakan.AKUN_DIBUAT, "akun/" + NAMA));
            akun.save(administrator(null, sandi));
            return Optional.of(sandi);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            // Another process on the same database was first and has printed its own.
            return Optional.empty();
        }
    }

    private void simpanDiberikan(@Nullable Akun ada, String sandi) {
        boolean cocok = ada != null
                && ada.aktif()
                && ada.peran().contains(Peran.ADMIN)
                && ada.sandi() != null
                && encoder.matches(sandi, ada.sandi());
        if (cocok) {
            return;
        }
        jejak.catat(
                Pelaku.sistem(),
                Catatan.tentang(ada == null ? Tindakan.AKUN_DIBUAT : Tindakan.SANDI_DIATUR_ULANG, "akun/" + NAMA)
                        .dengan("Dari LKJIP_ADMIN_PASSWORD"));
        akun.save(administrator(ada, sandi));
    }

    private Akun administrator(@Nullable Akun ada, String sandi) {
        Akun dasar = ada != null ? ada : Akun.baru(NAMA, "Administrator", Akun.Asal.LOKAL, clock.instant(), "sistem");
        var peran = new TreeSet<>(dasar.peran());
        peran.add(Peran.ADMIN);
        if (ada == null) {
            // Somebody must be able to import the first report; the role is taken away once there is a coordinator.
            peran.add(Peran.PERENCANA);
        }
        return dasar.dengan(dasar.nama(), peran, dasar.unitKerja(), true)
                .denganSandi(encoder.encode(sandi), false, clock.instant());
    }

    @SuppressWarnings("SystemOut") // Meant for the person at the terminal; a log file would keep the password.
    private static void announce(PrintStream terminal, String sandi) {
        terminal.println("Akun pertama dibuat. Nama: " + NAMA + "  Kata sandi: " + sandi
                + "  (dicetak sekali ini saja; simpanlah)");
    }
}
