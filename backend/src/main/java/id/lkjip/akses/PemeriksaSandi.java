package id.lkjip.akses;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Remembers for a short time that a name and password were right, because a program sends them with every request and
 * checking them is slow on purpose. Only successes are remembered, by a keyed hash that is worthless outside this
 * process; neither the password nor a plain hash of it is kept.
 */
class PemeriksaSandi implements AuthenticationProvider {

    private static final Duration INGAT = Duration.ofMinutes(1);
    private static final int TERBANYAK = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final AuthenticationProvider pemeriksa;
    private final Cache<String, UserDetails> benar =
            Caffeine.newBuilder().expireAfterWrite(INGAT).maximumSize(TERBANYAK).build();
    private final SecretKeySpec kunci;

    PemeriksaSandi(AuthenticationProvider pemeriksa) {
        this.pemeriksa = pemeriksa;
        byte[] acak = new byte[32];
        new SecureRandom().nextBytes(acak);
        this.kunci = new SecretKeySpec(acak, HMAC);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        String sidik = fingerprint(authentication);
        UserDetails diingat = benar.getIfPresent(sidik);
        if (diingat != null) {
            var hasil = UsernamePasswordAuthenticationToken.authenticated(diingat, null, diingat.getAuthorities());
            hasil.setDetails(authentication.getDetails());
            return hasil;
        }
        Authentication hasil = pemeriksa.authenticate(authentication);
        if (hasil != null && hasil.getPrincipal() instanceof UserDetails pengguna) {
            benar.put(sidik, pengguna);
        }
        return hasil;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return pemeriksa.supports(authentication);
    }

    private String fingerprint(Authentication authentication) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(kunci);
            mac.update(authentication.getName().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of()
                    .formatHex(mac.doFinal(
                            String.valueOf(authentication.getCredentials()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
