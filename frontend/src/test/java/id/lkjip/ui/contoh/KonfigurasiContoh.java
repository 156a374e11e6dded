package id.lkjip.ui.contoh;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;

/** Fills the in-memory database with {@link ContohData} and replaces the import by {@link ImporContoh}. */
@Configuration(proxyBeanMethods = false)
public class KonfigurasiContoh {

    @Bean
    ApplicationRunner isiContoh(MongoOperations mongo) {
        return args -> ContohData.dokumen().forEach(mongo::save);
    }

    @Bean
    @Primary
    ImporContoh imporContoh() {
        return new ImporContoh();
    }
}
