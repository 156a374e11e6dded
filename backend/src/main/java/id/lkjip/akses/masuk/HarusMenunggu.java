package id.lkjip.akses.masuk;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not checked, because too many before it failed. */
public class HarusMenunggu extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long detik;

    HarusMenunggu(Duration lama) {
        super("Terlalu banyak percobaan masuk yang gagal; coba lagi dalam " + bulat(lama) + " detik.");
        this.detik = bulat(lama);
    }

    /** Seconds after which it may be tried again. */
    public long detik() {
        return detik;
    }

    private static long bulat(Duration lama) {
        return lama.plusMillis(999).toSeconds();
    }
}
