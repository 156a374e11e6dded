package id.lkjip.akses;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may enter. The account, its check and the chain of programs are here; the sign-in page of people uses the same
 * {@link UserDetailsService} and {@link PasswordEncoder}.
 */
@Configuration(proxyBeanMethods = false)
public class AksesConfiguration {

    /** Order of the chain of programs; chains of pages come later. */
    public static final int URUTAN_GRAPHQL = 10;

    /** Order of the console's chain. */
    public static final int URUTAN_KONSOL = 20;

    /** Role of the built-in account. */
    public static final String PERAN_ADMIN = "ADMIN";

    @Bean
    PasswordEncoder passwordEncoder() {
        String argon2 = "argon2@SpringSecurity_v5_8";
        return new DelegatingPasswordEncoder(
                argon2, Map.of(argon2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    @Bean
    AkunBawaan akunBawaan(
            AkunRepository akun, PasswordEncoder encoder, @Value("${lkjip.admin.password:}") String sandi) {
        return new AkunBawaan(akun, encoder, Clock.systemUTC(), sandi);
    }

    @Bean
    UserDetailsService userDetailsService(AkunBawaan akunBawaan) {
        return nama -> Optional.of(nama)
                .filter(AkunBawaan.NAMA::equals)
                .flatMap(n -> akunBawaan.sandi())
                .map(sandi -> User.withUsername(nama)
                        .password(sandi)
                        .roles(PERAN_ADMIN)
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("Akun tidak ada: " + nama));
    }

    /** Programs: Basic with every request, no session, so that no cookie of a browser counts. */
    @Bean
    @Order(URUTAN_GRAPHQL)
    SecurityFilterChain rantaiGraphQl(HttpSecurity http, UserDetailsService pengguna, PasswordEncoder encoder)
            throws Exception {
        var provider = new DaoAuthenticationProvider(pengguna);
        provider.setPasswordEncoder(encoder);
        var ditolak = new MasukDitolakEntryPoint();
        return http.securityMatcher("/graphql", "/graphql/**")
                // A manager of its own: with the shared one as parent a wrong password would be hashed twice.
                .authenticationManager(new ProviderManager(new PemeriksaSandi(provider)))
                .authorizeHttpRequests(akses -> akses.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(ditolak))
                .exceptionHandling(salah -> salah.authenticationEntryPoint(ditolak))
                .sessionManagement(sesi -> sesi.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Safe without a token: nothing here is authenticated by what a browser sends on its own accord for
                // another site, because there is no session, and a cross-site JSON request needs a CORS consent.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
