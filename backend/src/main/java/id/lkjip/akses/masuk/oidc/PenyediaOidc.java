package id.lkjip.akses.masuk.oidc;

import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The one provider. Its addresses are asked of it when they are first needed, and again after a failure, so that a
 * provider that cannot be reached keeps nobody from starting the program or from signing in with a password.
 */
class PenyediaOidc implements ClientRegistrationRepository {

    /** Name of the registration, which stands in the addresses of the sign-in. */
    static final String ID = "oidc";

    private static final Duration JEDA = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(PenyediaOidc.class);

    private final PengaturanOidc pengaturan;
    private final RestClient http;
    private volatile @Nullable ClientRegistration dikenal;
    private long gagalPada;
    private @Nullable PenyediaTakTerjangkau kegagalan;

    PenyediaOidc(PengaturanOidc pengaturan, RestClient http) {
        this.pengaturan = pengaturan;
        this.http = http;
    }

    /** Tries once in the background, so that a mistake is told at the start and not by the first person who signs in. */
    @EventListener(ApplicationReadyEvent.class)
    void coba() {
        Thread.ofVirtual().name("oidc").start(() -> {
            try {
                registration();
            } catch (PenyediaTakTerjangkau e) {
                LOG.debug("Told where it happened", e);
            }
        });
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    private ClientRegistration registration() {
        ClientRegistration ada = dikenal;
        return ada != null ? ada : discover();
    }

    private synchronized ClientRegistration discover() {
        ClientRegistration ada = dikenal;
        if (ada != null) {
            return ada;
        }
        if (kegagalan != null && System.nanoTime() - gagalPada < JEDA.toNanos()) {
            throw kegagalan;
        }
        try {
            ClientRegistration baru = ask();
            dikenal = baru;
            kegagalan = null;
            return baru;
        } catch (RuntimeException e) {
            var gagal = new PenyediaTakTerjangkau(
                    "Penyedia masuk " + pengaturan.issuer() + " tidak dapat dipakai (" + sebab(e)
                            + "); masuk dengan kata sandi tetap dapat, dan penyedia dicoba lagi saat ada yang masuk"
                            + " lewatnya.",
                    e);
            LOG.warn("{}", gagal.getMessage());
            LOG.debug("Cause", e);
            gagalPada = System.nanoTime();
            kegagalan = gagal;
            throw gagal;
        }
    }

    private ClientRegistration ask() {
        String alamat = UriComponentsBuilder.fromUriString(pengaturan.issuer())
                .replacePath(null)
                .path(tanpaGarisAkhir(UriComponentsBuilder.fromUriString(pengaturan.issuer())
                        .build()
                        .getPath()))
                .path("/.well-known/openid-configuration")
                .toUriString();
        Map<String, Object> keterangan =
                http.get().uri(alamat).retrieve().body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (keterangan == null || !pengaturan.issuer().equals(keterangan.get("issuer"))) {
            throw new PenyediaLain(String.valueOf(keterangan == null ? null : keterangan.get("issuer")));
        }
        return ClientRegistrations.fromOidcConfiguration(keterangan)
                .registrationId(ID)
                .clientId(pengaturan.clientId())
                .clientSecret(pengaturan.clientSecret())
                .clientName(pengaturan.nama())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(pengaturan.scope())
                .build();
    }

    /** The algorithm of the identity token: RS256 where the provider has it, else its first with a public key. */
    static JwsAlgorithm algoritma(ClientRegistration registration) {
        Object didukung = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported");
        List<SignatureAlgorithm> algoritma = didukung instanceof Collection<?> nama
                ? nama.stream()
                        .map(n -> SignatureAlgorithm.from(String.valueOf(n)))
                        .filter(java.util.Objects::nonNull)
                        .toList()
                : List.of();
        return algoritma.isEmpty() || algoritma.contains(SignatureAlgorithm.RS256)
                ? SignatureAlgorithm.RS256
                : algoritma.getFirst();
    }

    private static String tanpaGarisAkhir(@Nullable String jalur) {
        return jalur == null ? "" : jalur.replaceFirst("/+$", "");
    }

    /** Why, as a phrase an operator can act on; the log file's trace is for the rest. */
    static String sebab(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            switch (t) {
                case UnresolvedAddressException nama -> {
                    return "nama servernya tidak dikenal";
                }
                case SSLException tls -> {
                    return "sertifikat TLS-nya tidak dipercaya";
                }
                case RestClientResponseException jawaban -> {
                    return "ia menjawab " + jawaban.getStatusCode().value();
                }
                case PenyediaLain lain -> {
                    return String.valueOf(lain.getMessage());
                }
                default -> {}
            }
        }
        return e instanceof ResourceAccessException ? "ia tidak menjawab" : "keterangannya tidak lengkap";
    }

    /** Another provider than the one asked for. */
    private static final class PenyediaLain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PenyediaLain(String nama) {
            super("ia menyebut dirinya " + nama);
        }
    }
}
