package id.lkjip.akses.masuk;

import id.lkjip.akses.akun.Akun;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Holds a password against an account's hash, a few at a time in the whole process. An account that does not exist takes
 * as long as one that does.
 */
class PencocokSandi {

    /** The hash takes a core and 16 MB: more of them at a time than this only slow each other down. */
    private static final int SEREMPAK = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final Duration ANTRE_TERLAMA = Duration.ofSeconds(10);

    private final PasswordEncoder encoder;
    private final String sandiPalsu;
    private final Semaphore giliran = new Semaphore(SEREMPAK, true);

    PencocokSandi(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.sandiPalsu = encoder.encode("tidak ada akun");
    }

    /**
     * Whether the password is the account's.
     *
     * @throws HarusMenunggu when too many others are being checked
     */
    boolean cocok(@Nullable Akun akun, String sandi) {
        String hash = akun == null || akun.sandi() == null ? sandiPalsu : akun.sandi();
        boolean giliranSaya = false;
        try {
            giliranSaya = giliran.tryAcquire(ANTRE_TERLAMA.toMillis(), TimeUnit.MILLISECONDS);
            if (!giliranSaya) {
                throw new HarusMenunggu(ANTRE_TERLAMA);
            }
            return encoder.matches(sandi, hash) && akun != null && akun.sandi() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarusMenunggu(ANTRE_TERLAMA);
        } finally {
            if (giliranSaya) {
                giliran.release();
            }
        }
    }
}
