package id.lkjip.graphql.konsol;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.masuk.AksesConfiguration;
import id.lkjip.akses.masuk.KepalaAman;
import id.lkjip.akses.masuk.MasukDitolakEntryPoint;
import id.lkjip.akses.masuk.SesiFilter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The console's paths. A page of a signed-in person asks {@code /konsol/graphql}, which takes the session but wants its
 * CSRF token; {@code /graphql} stays for programs and takes no session at all. Both run the same handler.
 */
@Configuration(proxyBeanMethods = false)
class KonsolConfiguration {

    /**
     * Everything from here. The editor writes its style sheets at run time, hence inline styles; a script runs only from
     * a file of ours.
     */
    private static final String HANYA_DARI_SINI =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /** Spring Boot adds its own handler of webjars at 0 where there is none. */
    private static final int SEBELUM_BAWAAN = -1;

    /**
     * The chain of the console's pages.
     *
     * @param halamanMasuk path of a sign-in page; empty when the program has none, and a browser's own dialog asks
     */
    @Bean
    @Order(AksesConfiguration.URUTAN_KONSOL)
    SecurityFilterChain rantaiKonsol(
            HttpSecurity http, DirektoriAkun akun, @Value("${lkjip.halaman-masuk:}") String halamanMasuk)
            throws Exception {
        var ditolak = new MasukDitolakEntryPoint();
        var kueri = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/konsol/graphql");
        var masuk = halamanMasuk.isBlank() ? ditolak : new LoginUrlAuthenticationEntryPoint(halamanMasuk);
        return http.securityMatcher("/konsol", "/konsol/**", "/webjars/**")
                .authorizeHttpRequests(akses -> akses.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(ditolak))
                .addFilterAfter(new SesiFilter(akun, Adaptor.GRAPHQL), AnonymousAuthenticationFilter.class)
                // Plain statuses: an error page would be another request, with another chain to pass.
                .exceptionHandling(salah -> salah.defaultAuthenticationEntryPointFor(ditolak, kueri)
                        .defaultAuthenticationEntryPointFor(masuk, request -> true)
                        .accessDeniedHandler(
                                (request, response, sebab) -> response.setStatus(HttpStatus.FORBIDDEN.value())))
                .headers(KepalaAman.dengan(HANYA_DARI_SINI))
                .build();
    }

    /** The version stands in the address of a webjar, so a browser need never ask for it again. */
    @Bean
    @Order(SEBELUM_BAWAAN)
    WebMvcConfigurer simpananWebjars() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable());
            }
        };
    }

    @Bean
    RouterFunction<ServerResponse> ruteKonsol(GraphQlHttpHandler graphQl) {
        return RouterFunctions.route()
                .GET(
                        "/konsol",
                        request -> ServerResponse.status(HttpStatus.FOUND)
                                .header(HttpHeaders.LOCATION, "konsol/index.html")
                                .build())
                .POST(
                        "/konsol/graphql",
                        RequestPredicates.contentType(MediaType.APPLICATION_JSON),
                        graphQl::handleRequest)
                .build();
    }
}
