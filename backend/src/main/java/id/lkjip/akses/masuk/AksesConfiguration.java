package id.lkjip.akses.masuk;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.token.PemeriksaToken;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * How one gets in. The chain of programs is here; the sign-in page of people has a chain of its own and uses the same
 * check of passwords.
 */
@Configuration(proxyBeanMethods = false)
public class AksesConfiguration {

    /** Order of the chain of health and metrics. */
    public static final int URUTAN_PEMANTAU = 5;

    /** Order of the chain of programs; chains of pages come later. */
    public static final int URUTAN_GRAPHQL = 10;

    /** Order of the console's chain. */
    public static final int URUTAN_KONSOL = 20;

    @Bean
    PasswordEncoder passwordEncoder() {
        String argon2 = "argon2@SpringSecurity_v5_8";
        return new DelegatingPasswordEncoder(
                argon2, Map.of(argon2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    @Bean
    PenundaMasuk penundaMasuk() {
        return new PenundaMasuk();
    }

    @Bean
    PencocokSandi pencocokSandi(PasswordEncoder encoder) {
        return new PencocokSandi(encoder);
    }

    /** The check of people at the sign-in page. */
    @Bean
    AuthenticationProvider pemeriksaSandi(
            DirektoriAkun akun, PencocokSandi pencocok, PenundaMasuk penunda, JejakService jejak) {
        return new PemeriksaSandi(akun, pencocok, penunda, jejak, Adaptor.UI);
    }

    /** Programs: a token or Basic with every request, no session, so that no cookie of a browser counts. */
    @Bean
    @Order(URUTAN_GRAPHQL)
    SecurityFilterChain rantaiGraphQl(HttpSecurity http, MasukProgram masuk) throws Exception {
        return masuk.pasang(http.securityMatcher("/graphql", "/graphql/**"))
                .authorizeHttpRequests(akses -> akses.anyRequest().authenticated())
                .exceptionHandling(salah -> salah.authenticationEntryPoint(MasukProgram.DITOLAK))
                .build();
    }

    @Bean
    MasukProgram masukProgram(
            DirektoriAkun akun,
            PencocokSandi pencocok,
            PenundaMasuk penunda,
            JejakService jejak,
            PemeriksaToken token) {
        return new MasukProgram(
                new IngatanSandi(new PemeriksaSandi(akun, pencocok, penunda, jejak, Adaptor.GRAPHQL), akun), token);
    }
}
