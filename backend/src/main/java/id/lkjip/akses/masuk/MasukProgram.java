package id.lkjip.akses.masuk;

import id.lkjip.akses.token.PemeriksaToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** The way in of programs, for every chain that has one: a token or Basic with each request, and no session. */
public final class MasukProgram {

    /** How a program is told that it has not signed in. */
    public static final MasukDitolakEntryPoint DITOLAK = new MasukDitolakEntryPoint();

    private final AuthenticationManager sandi;
    private final PemeriksaToken token;

    MasukProgram(IngatanSandi sandi, PemeriksaToken token) {
        // A manager of its own: with the shared one as parent a wrong password would be hashed twice.
        this.sandi = new ProviderManager(sandi);
        this.token = token;
    }

    /** Adds it to a chain. */
    public HttpSecurity pasang(HttpSecurity http) throws Exception {
        return http.authenticationManager(sandi)
                .addFilterBefore(new TokenFilter(token, DITOLAK), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(DITOLAK))
                .sessionManagement(sesi -> sesi.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Safe without a token: nothing here is authenticated by what a browser sends on its own accord for
                // another site, because there is no session, and a cross-site JSON request needs a CORS consent.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(KepalaAman.dengan(KepalaAman.TANPA_HALAMAN));
    }
}
