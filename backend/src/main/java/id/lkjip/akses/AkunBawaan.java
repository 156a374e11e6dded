package id.lkjip.akses;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The one built-in account. Its password is the one given at start; without one it is generated at the first start,
 * stored as a hash and printed that once.
 */
class AkunBawaan {

    /** Name of the built-in account. */
    static final String NAMA = "admin";

    /** Without letters and digits that look alike in a terminal. */
    private static final String HURUF = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PANJANG = 20;

    private final AkunRepository akun;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final @Nullable String sandiDiberikan;

    AkunBawaan(AkunRepository akun, PasswordEncoder encoder, Clock clock, String sandi) {
        this.akun = akun;
        this.encoder = encoder;
        this.clock = clock;
        this.sandiDiberikan = sandi.isBlank() ? null : encoder.encode(sandi);
    }

    /** The hash to check a password against; empty before the first start has made one. */
    Optional<String> sandi() {
        return sandiDiberikan != null
                ? Optional.of(sandiDiberikan)
                : akun.findById(NAMA).map(Akun::sandi);
    }

    /** Makes the account when a server comes up that has none; a command line run has no use for one. */
    @EventListener
    void onStarted(ApplicationStartedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            createIfMissing().ifPresent(sandi -> announce(System.out, sandi));
        }
    }

    /** The generated password, when one had to be made. */
    Optional<String> createIfMissing() {
        if (sandi().isPresent()) {
            return Optional.empty();
        }
        String sandi = generate(new SecureRandom());
        try {
            akun.save(new Akun(NAMA, null, encoder.encode(sandi), clock.instant()));
            return Optional.of(sandi);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            // Another process on the same database was first and has printed its own.
            return Optional.empty();
        }
    }

    @SuppressWarnings("SystemOut") // Meant for the person at the terminal; a log file would keep the password.
    private static void announce(java.io.PrintStream terminal, String sandi) {
        terminal.println("Akun pertama dibuat. Nama: " + NAMA + "  Kata sandi: " + sandi
                + "  (dicetak sekali ini saja; simpanlah)");
    }

    private static String generate(SecureRandom random) {
        var sandi = new StringBuilder(PANJANG);
        for (int i = 0; i < PANJANG; i++) {
            sandi.append(HURUF.charAt(random.nextInt(HURUF.length())));
        }
        return sandi.toString();
    }
}
