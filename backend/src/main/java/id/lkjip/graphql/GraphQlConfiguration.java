package id.lkjip.graphql;

import com.github.benmanes.caffeine.cache.Ticker;
import graphql.execution.ExecutionId;
import id.lkjip.permintaan.NomorPermintaan;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** The edge of the schema: scalars, limits, errors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatasKueri.class)
class GraphQlConfiguration {

    /** After the sign-in, so that a stranger learns nothing from the limits. */
    private static final int SETELAH_KEAMANAN = 0;

    private static final Locale INDONESIA = Locale.of("id");

    @Bean
    RuntimeWiringConfigurer skalar() {
        return wiring -> wiring.scalar(Skalar.RUPIAH)
                .scalar(Skalar.DESIMAL)
                .scalar(Skalar.TANGGAL)
                .scalar(Skalar.WAKTU);
    }

    @Bean
    GraphQlSourceBuilderCustomizer dokumenKueri(BatasKueri batas, ObjectProvider<GraphQlSource> source) {
        var dokumen = new DokumenKueri(
                new PemeriksaKueri(batas), () -> source.getObject().schema());
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(dokumen));
    }

    @Bean
    BatasWaktuInstrumentation batasWaktuInstrumentation(BatasKueri batas) {
        return new BatasWaktuInstrumentation(batas.waktu());
    }

    @Bean
    GalatInstrumentation galatInstrumentation(BatasKueri batas) {
        return new GalatInstrumentation(batas.waktu());
    }

    @Bean
    KonteksTahunInstrumentation konteksTahunInstrumentation() {
        return new KonteksTahunInstrumentation();
    }

    /**
     * Messages of the library are Indonesian whatever language a browser asks for, and the execution carries the number
     * of its request.
     */
    @Bean
    WebGraphQlInterceptor bahasaDanNomor() {
        return (request, chain) -> {
            request.executionId(ExecutionId.from(NomorPermintaan.saatIni()));
            request.configureExecutionInput(
                    (input, builder) -> builder.locale(INDONESIA).build());
            return chain.next(request);
        };
    }

    @Bean
    FilterRegistrationBean<PermintaanFilter> permintaanFilter(BatasKueri batas) {
        var laju = new PembatasLaju(batas.perMenit(), Ticker.systemTicker());
        var registrasi = new FilterRegistrationBean<>(new PermintaanFilter(batas, laju));
        registrasi.addUrlPatterns("/graphql/*", "/konsol/graphql/*");
        registrasi.setOrder(SETELAH_KEAMANAN);
        return registrasi;
    }
}
