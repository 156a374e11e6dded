package id.lkjip;

import id.lkjip.akses.masuk.KepalaAman;
import id.lkjip.peluncur.Peluncur;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** The backend alone: GraphQL without a user interface. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(BackendModule.class)
public class BackendApplication {

    /** What no other chain opens stays closed; the application with pages has a last chain of its own instead. */
    @Bean
    @Order
    SecurityFilterChain rantaiTertutup(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(akses -> akses.anyRequest().denyAll())
                .headers(KepalaAman.dengan(KepalaAman.TANPA_HALAMAN))
                .exceptionHandling(
                        salah -> salah.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .build();
    }

    public static void main(String[] args) {
        Peluncur.main(BackendApplication.class, args);
    }
}
