package id.lkjip.peluncur;

import id.lkjip.DokumenModule;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a verb of the command line runs in: documents and services, no web server, no GraphQL, no accounts. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackageClasses = DokumenModule.class)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class,
    DataMongoRepositoriesAutoConfiguration.class
})
@Import(DokumenModule.class)
class PerintahConfiguration {}
