package id.lkjip.impor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the reader of reports to the import service. */
@Configuration(proxyBeanMethods = false)
class KonfigurasiPembaca {

    @Bean
    PembacaLkjip pembacaLkjip() {
        return new PembacaLkjipMarkdown();
    }
}
