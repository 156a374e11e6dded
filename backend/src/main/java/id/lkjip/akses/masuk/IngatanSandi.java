package id.lkjip.akses.masuk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.akun.DirektoriAkun;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/**
 * Remembers for a short time that a name and password were right, because a program sends them with every request and
 * checking them is slow on purpose. Only successes are remembered, by a keyed hash that is worthless outside this
 * process; neither the password nor a plain hash of it is kept. The account is read at every request all the same, so
 * that a changed password or role holds at once.
 */
class IngatanSandi implements AuthenticationProvider {

    private static final Duration INGAT = Duration.ofMinutes(10);
    private static final int TERBANYAK = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final AuthenticationProvider pemeriksa;
    private final DirektoriAkun akun;
    private final Cache<String, Pelaku> benar =
            Caffeine.newBuilder().expireAfterWrite(INGAT).maximumSize(TERBANYAK).build();
    private final SecretKeySpec kunci;

    IngatanSandi(AuthenticationProvider pemeriksa, DirektoriAkun akun) {
        this.pemeriksa = pemeriksa;
        this.akun = akun;
        byte[] acak = new byte[32];
        new SecureRandom().nextBytes(acak);
        this.kunci = new SecretKeySpec(acak, HMAC);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        String sidik = fingerprint(authentication);
        Optional<Authentication> diingat = Optional.ofNullable(benar.getIfPresent(sidik))
                .flatMap(akun::masihBerlaku)
                .map(p -> PemeriksaSandi.authenticated(p, authentication));
        if (diingat.isPresent()) {
            return diingat.get();
        }
        Authentication hasil = pemeriksa.authenticate(authentication);
        if (hasil != null && hasil.getPrincipal() instanceof Pelaku pelaku) {
            benar.put(sidik, pelaku);
        }
        return hasil;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return pemeriksa.supports(authentication);
    }

    /** Of the name, the password and the address, so that an address is taken from where it was checked. */
    private String fingerprint(Authentication authentication) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(kunci);
            mac.update(authentication.getName().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(String.valueOf(PemeriksaSandi.alamat(authentication)).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of()
                    .formatHex(mac.doFinal(
                            String.valueOf(authentication.getCredentials()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
