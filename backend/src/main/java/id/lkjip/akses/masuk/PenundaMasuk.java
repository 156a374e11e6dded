package id.lkjip.akses.masuk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Slows guessing down, without letting an outsider lock anybody out: a wait always falls on an address that has failed,
 * never on the account. An address that has not failed may always try once.
 *
 * <p>After some failures on one account an address must wait for that account, twice as long after each further one. On
 * an account that is being guessed from many addresses the first failure of an address already counts as too many. An
 * address that fails on many accounts must wait for all of them, though never long, because many people of one office
 * may share it. What is refused is not checked and does not prolong the wait.
 */
public class PenundaMasuk {

    /** Failures of an address on one account that are free. */
    static final int BEBAS = 5;

    /** Failures on an account from everywhere, or of an address on everything, that are free. */
    static final int BEBAS_LUAS = 30;

    /** Longest wait of an address for one account. */
    static final Duration TERLAMA = Duration.ofMinutes(15);

    /** Longest wait of an address for all accounts. */
    static final Duration TERLAMA_LUAS = Duration.ofSeconds(30);

    private static final Duration LUPA = Duration.ofHours(1);
    private static final int TERBANYAK = 50_000;

    private final Ticker ticker;
    private final Cache<Pasangan, Gagal> pasangan;
    private final Cache<String, Gagal> perAkun;
    private final Cache<String, Gagal> perAlamat;

    PenundaMasuk() {
        this(Ticker.systemTicker());
    }

    PenundaMasuk(Ticker ticker) {
        this.ticker = ticker;
        this.pasangan = cache(ticker);
        this.perAkun = cache(ticker);
        this.perAlamat = cache(ticker);
    }

    /** How long this address must still wait for this account; zero when it may try. */
    Duration tunggu(String akun, @Nullable String alamat) {
        Gagal gagal = pasangan.getIfPresent(new Pasangan(akun, alamat));
        int sendiri = kali(gagal);
        boolean diserang = kali(perAkun.getIfPresent(akun)) >= BEBAS_LUAS;
        Duration untukAkun = sisa(gagal, tundaan(diserang && sendiri > 0 ? sendiri + BEBAS : sendiri, BEBAS, TERLAMA));
        Gagal semua = perAlamat.getIfPresent(kunci(alamat));
        Duration untukSemua = sisa(semua, tundaan(kali(semua), BEBAS_LUAS, TERLAMA_LUAS));
        return untukAkun.compareTo(untukSemua) > 0 ? untukAkun : untukSemua;
    }

    /** Whether failures of this address are so many that each one need not be written down any more. */
    public boolean membanjir(@Nullable String alamat) {
        return kali(perAlamat.getIfPresent(kunci(alamat))) > BEBAS_LUAS * 2;
    }

    /** Notes a failure of an address on an account. */
    public void gagal(String akun, @Nullable String alamat) {
        long saat = ticker.read();
        pasangan.asMap().compute(new Pasangan(akun, alamat), (k, lama) -> new Gagal(kali(lama) + 1, saat));
        perAkun.asMap().compute(akun, (k, lama) -> new Gagal(kali(lama) + 1, saat));
        perAlamat.asMap().compute(kunci(alamat), (k, lama) -> new Gagal(kali(lama) + 1, saat));
    }

    void berhasil(String akun, @Nullable String alamat) {
        pasangan.invalidate(new Pasangan(akun, alamat));
    }

    /** One second after the free failures, then twice as long after each. */
    static Duration tundaan(int kali, int bebas, Duration terlama) {
        if (kali < bebas) {
            return Duration.ZERO;
        }
        Duration lama = Duration.ofSeconds(1L << Math.min(kali - bebas, 30));
        return lama.compareTo(terlama) < 0 ? lama : terlama;
    }

    private Duration sisa(@Nullable Gagal gagal, Duration tundaan) {
        if (gagal == null) {
            return Duration.ZERO;
        }
        Duration sisa = tundaan.minusNanos(ticker.read() - gagal.terakhir());
        return sisa.isNegative() ? Duration.ZERO : sisa;
    }

    private static int kali(@Nullable Gagal gagal) {
        return gagal == null ? 0 : gagal.kali();
    }

    private static String kunci(@Nullable String alamat) {
        return alamat == null ? "" : alamat;
    }

    private static <K, V> Cache<K, V> cache(Ticker ticker) {
        return Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(LUPA)
                .maximumSize(TERBANYAK)
                .build();
    }

    private record Pasangan(String akun, @Nullable String alamat) {}

    /**
     * Failures that were checked.
     *
     * @param terakhir nanoseconds of the ticker at the last of them
     */
    private record Gagal(int kali, long terakhir) {}
}
