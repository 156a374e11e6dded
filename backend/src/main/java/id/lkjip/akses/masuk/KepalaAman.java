package id.lkjip.akses.masuk;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers by which a browser is told what our answers may not do; the same on every chain, apart from the content
 * policy. Strict-Transport-Security is written on requests that came by TLS only.
 */
public final class KepalaAman {

    /** For answers that are no page: nothing in them may load or be framed, should a browser show one after all. */
    public static final String TANPA_HALAMAN =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String TANPA_PERANGKAT =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(),"
                    + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    private static final long SETAHUN_DETIK = 31_536_000;

    private KepalaAman() {}

    /**
     * The headers of a chain.
     *
     * @param kebijakanIsi its content security policy; a page that has set a stricter one of its own keeps it
     */
    public static Customizer<HeadersConfigurer<HttpSecurity>> dengan(String kebijakanIsi) {
        return kepala -> kepala.contentSecurityPolicy(csp -> csp.policyDirectives(kebijakanIsi))
                .frameOptions(bingkai -> bingkai.deny())
                .referrerPolicy(asal -> asal.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(izin -> izin.policy(TANPA_PERANGKAT))
                .crossOriginOpenerPolicy(pembuka -> pembuka.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(sumber -> sumber.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        tls -> tls.maxAgeInSeconds(SETAHUN_DETIK).includeSubDomains(false));
    }
}
