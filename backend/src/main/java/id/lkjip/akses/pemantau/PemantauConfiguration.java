package id.lkjip.akses.pemantau;

import id.lkjip.akses.Operasi;
import id.lkjip.akses.masuk.AksesConfiguration;
import id.lkjip.akses.masuk.MasukProgram;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * The addresses of those who keep the program running. Anybody may ask whether it lives and answers, and learns one
 * word; figures are for administrators; nothing else is there.
 */
@Configuration(proxyBeanMethods = false)
class PemantauConfiguration {

    @Bean
    @Order(AksesConfiguration.URUTAN_PEMANTAU)
    SecurityFilterChain rantaiPemantau(HttpSecurity http, MasukProgram masuk) throws Exception {
        var metrik = EndpointRequest.to("metrics");
        var tiada = new HttpStatusEntryPoint(HttpStatus.NOT_FOUND);
        return masuk.pasang(http.securityMatcher("/actuator", "/actuator/**"))
                .authorizeHttpRequests(akses -> akses.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers(metrik)
                        .hasRole(Operasi.BACA_METRIK.name())
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(salah -> salah.defaultAuthenticationEntryPointFor(MasukProgram.DITOLAK, metrik)
                        .defaultAuthenticationEntryPointFor(tiada, request -> true)
                        .accessDeniedHandler((request, response, sebab) -> response.setStatus(
                                (metrik.matches(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value())))
                .build();
    }

    /** Whether the database answers; Spring Boot's own asks by a command that the embedded one does not know. */
    @Bean
    HealthIndicator mongo(MongoDatabaseFactory mongo) {
        return () -> {
            try {
                mongo.getMongoDatabase().runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (RuntimeException e) {
                return Health.down(e).build();
            }
        };
    }

    /** Requests are measured as a whole; a measurement around each filter of each chain costs more than it tells. */
    @Bean
    static SecurityObservationSettings tanpaUkuranPerSaringan() {
        return SecurityObservationSettings.noObservations();
    }
}
