package id.lkjip.akses.masuk.oidc;

import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.akun.AkunOidc;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.masuk.PenundaMasuk;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The sign-in at a provider; there is none, and nothing of it is loaded, unless it is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(OidcConfiguration.Diatur.class)
class OidcConfiguration {

    /** A person waits for it. */
    private static final Duration SABAR = Duration.ofSeconds(10);

    @Bean
    PengaturanOidc pengaturanOidc(Environment env) {
        return PengaturanOidc.dari(env);
    }

    @Bean
    PenyediaOidc penyediaOidc(PengaturanOidc pengaturan) {
        return new PenyediaOidc(
                pengaturan, RestClient.builder().requestFactory(http()).build());
    }

    @Bean
    MasukOidc masukOidc(
            PengaturanOidc pengaturan,
            PenyediaOidc penyedia,
            AkunOidc akun,
            DirektoriAkun direktori,
            PerangkatDaerahRepository organisasi,
            PenundaMasuk penunda,
            JejakService jejak) {
        Predicate<UnitKerja> biroAda = unit -> organisasi
                .findById(unit.perangkatDaerah())
                .filter(pd -> pd.biroByKode(unit.biro()) != null)
                .isPresent();
        return new MasukOidc(
                pengaturan,
                penyedia,
                new PenerimaOidc(pengaturan, akun, direktori, biroAda, penunda, jejak),
                new ProviderManager(protokol()));
    }

    private static OidcAuthorizationCodeAuthenticationProvider protokol() {
        var token = new RestClientAuthorizationCodeTokenResponseClient();
        token.setRestClient(RestClient.builder()
                .requestFactory(http())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var rest = new RestTemplate(http());
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var keterangan = new DefaultOAuth2UserService();
        keterangan.setRestOperations(rest);
        var orang = new OidcUserService();
        orang.setOauth2UserService(keterangan);
        var pembaca = new OidcIdTokenDecoderFactory();
        pembaca.setJwsAlgorithmResolver(PenyediaOidc::algoritma);
        var provider = new OidcAuthorizationCodeAuthenticationProvider(token, orang);
        provider.setJwtDecoderFactory(pembaca);
        return provider;
    }

    private static ClientHttpRequestFactory http() {
        var pabrik = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(SABAR).build());
        pabrik.setReadTimeout(SABAR);
        return pabrik;
    }

    static final class Diatur implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return PengaturanOidc.ada(context.getEnvironment());
        }
    }
}
