package id.lkjip.akses.masuk.oidc;

import id.lkjip.akses.Pelaku;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sign-in at the provider, for the chain of pages. Spring's filters do the protocol: authorization code with PKCE, state
 * and nonce, the identity token's signature, issuer, audience and time. What they find becomes a {@link Pelaku} before
 * anything is kept, so the rest of the program sees no difference, and no token of the provider is stored except the
 * identity token that the sign-out hands back.
 */
public final class MasukOidc {

    /** Where a person is sent to sign in at the provider. */
    public static final String ALAMAT = "/oauth2/authorization/" + PenyediaOidc.ID;

    private static final String ID_TOKEN = MasukOidc.class.getName() + ".idToken";
    private static final Pattern KODE_GALAT = Pattern.compile("[a-z_]{1,60}");

    /** The answer to a question nobody here has asked; anyone can send it, so it is no failed sign-in. */
    private static final String TAK_DIMINTA = "authorization_request_not_found";

    private final PengaturanOidc pengaturan;
    private final PenyediaOidc penyedia;
    private final PenerimaOidc penerima;
    private final AuthenticationManager protokol;

    MasukOidc(PengaturanOidc pengaturan, PenyediaOidc penyedia, PenerimaOidc penerima, AuthenticationManager protokol) {
        this.pengaturan = pengaturan;
        this.penyedia = penyedia;
        this.penerima = penerima;
        this.protokol = protokol;
    }

    /** The provider's name as people read it. */
    public String nama() {
        return pengaturan.nama();
    }

    /**
     * Adds the sign-in to a chain of pages.
     *
     * @param halamanMasuk path of the sign-in page, which tells failures by {@code ?oidc=} and {@link HasilOidc#kode()}
     */
    public void pasang(HttpSecurity http, String halamanMasuk) {
        http.with(new Pemasang(halamanMasuk), pemasang -> {});
    }

    /**
     * Keeps what {@link #alamatKeluar} needs; the session it stands in ends meanwhile.
     */
    public LogoutHandler ingatSebelumKeluar() {
        return (request, response, authentication) -> {
            var sesi = request.getSession(false);
            if (sesi != null && sesi.getAttribute(ID_TOKEN) != null) {
                request.setAttribute(ID_TOKEN, sesi.getAttribute(ID_TOKEN));
            }
        };
    }

    /**
     * Where to end the provider's own session after this one has ended; {@code null} when the person had not come from
     * there, or the provider has no such place.
     */
    public @Nullable String alamatKeluar(HttpServletRequest request, String kembaliKe) {
        if (!(request.getAttribute(ID_TOKEN) instanceof String idToken)) {
            return null;
        }
        ClientRegistration registration = penyedia.findByRegistrationId(PenyediaOidc.ID);
        Object akhir = registration == null
                ? null
                : registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return akhir == null
                ? null
                : UriComponentsBuilder.fromUriString(akhir.toString())
                        .queryParam("id_token_hint", idToken)
                        .queryParam("client_id", pengaturan.clientId())
                        .queryParam("post_logout_redirect_uri", "{kembali}")
                        .encode()
                        .buildAndExpand(kembaliKe)
                        .toUriString();
    }

    private final class Pemasang extends AbstractHttpConfigurer<Pemasang, HttpSecurity> {

        private final String halamanMasuk;

        Pemasang(String halamanMasuk) {
            this.halamanMasuk = halamanMasuk;
        }

        @Override
        public void configure(HttpSecurity http) {
            RequestCache cache = http.getSharedObject(RequestCache.class);
            AuthenticationFailureHandler gagal = this::gagal;
            var permintaan = new DefaultOAuth2AuthorizationRequestResolver(penyedia);
            permintaan.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            var keluar = new OAuth2AuthorizationRequestRedirectFilter(permintaan);
            keluar.setAuthenticationFailureHandler(gagal);
            var masuk = new Penyaring();
            masuk.setAuthenticationFailureHandler(gagal);
            masuk.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            SessionAuthenticationStrategy sesi = http.getSharedObject(SessionAuthenticationStrategy.class);
            if (sesi != null) {
                masuk.setSessionAuthenticationStrategy(sesi);
            }
            var berhasil = new SavedRequestAwareAuthenticationSuccessHandler();
            if (cache != null) {
                berhasil.setRequestCache(cache);
                keluar.setRequestCache(cache);
            }
            masuk.setAuthenticationSuccessHandler((request, response, authentication) -> {
                request.getSession().setAttribute(ID_TOKEN, request.getAttribute(ID_TOKEN));
                berhasil.onAuthenticationSuccess(request, response, authentication);
            });
            http.addFilter(keluar);
            http.addFilter(masuk);
        }

        private void gagal(HttpServletRequest request, HttpServletResponse response, AuthenticationException sebab)
                throws java.io.IOException {
            response.sendRedirect(request.getContextPath() + halamanMasuk + "?oidc="
                    + hasil(sebab).kode());
        }
    }

    static HasilOidc hasil(AuthenticationException galat) {
        for (Throwable t = galat; t != null; t = t.getCause()) {
            switch (t) {
                case MasukOidcDitolak ditolak -> {
                    return ditolak.hasil();
                }
                case PenyediaTakTerjangkau tiada -> {
                    return HasilOidc.TAK_TERJANGKAU;
                }
                case OAuth2AuthenticationException oauth
                when "access_denied".equals(oauth.getError().getErrorCode()) -> {
                    return HasilOidc.DIBATALKAN;
                }
                default -> {}
            }
        }
        return HasilOidc.GAGAL;
    }

    /** Spring's filter of the provider's answer, with a person of this program at its end. */
    private final class Penyaring extends OAuth2LoginAuthenticationFilter {

        Penyaring() {
            super(penyedia, new TanpaSimpanan(), DEFAULT_FILTER_PROCESSES_URI);
            setAuthenticationManager(protokol);
        }

        @Override
        public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
            String alamat = request.getRemoteAddr();
            try {
                Authentication hasil = super.attemptAuthentication(request, response);
                if (!(hasil.getPrincipal() instanceof OidcUser orang)) {
                    throw new OAuth2AuthenticationException("invalid_id_token");
                }
                String subjek = orang.getSubject();
                if (subjek == null || subjek.isBlank()) {
                    throw new OAuth2AuthenticationException("invalid_id_token");
                }
                Pelaku pelaku = penerima.terima(subjek, orang.getClaims(), alamat);
                request.setAttribute(ID_TOKEN, orang.getIdToken().getTokenValue());
                return pelaku.authentication();
            } catch (OAuth2AuthenticationException e) {
                String kode = e.getError().getErrorCode();
                if (!TAK_DIMINTA.equals(kode)) {
                    logger.debug("Sign-in at the provider failed", e);
                    penerima.catatGagal(
                            PenerimaOidc.TAK_BERNAMA,
                            alamat,
                            "Lewat OIDC; " + (KODE_GALAT.matcher(kode).matches() ? kode : "galat penyedia"));
                }
                throw e;
            }
        }
    }

    /** Access tokens of the provider are of no use here. */
    private static final class TanpaSimpanan implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // Spring's signature.
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication siapa, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication siapa,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nothing to keep.
        }

        @Override
        public void removeAuthorizedClient(
                String id, Authentication siapa, HttpServletRequest request, HttpServletResponse response) {
            // Nothing was kept.
        }
    }
}
