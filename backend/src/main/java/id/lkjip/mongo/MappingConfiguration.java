package id.lkjip.mongo;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;

/** How records become documents and back. */
@Configuration(proxyBeanMethods = false)
@EnableMongoRepositories(basePackages = "id.lkjip")
class MappingConfiguration {

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return conversions();
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory factory, MongoMappingContext context, MongoCustomConversions conversions) {
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        // No class names in the data: every type follows from its field, the one sealed type says its own kind.
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }

    static MongoCustomConversions conversions() {
        return MongoCustomConversions.create(c -> c.bigDecimal(BigDecimalRepresentation.DECIMAL128)
                .registerConverters(List.of(
                        RupiahConverter.Write.INSTANCE,
                        RupiahConverter.ReadLong.INSTANCE,
                        RupiahConverter.ReadInteger.INSTANCE,
                        NilaiConverter.Write.INSTANCE,
                        NilaiConverter.Read.INSTANCE,
                        TanggalConverter.Write.INSTANCE,
                        TanggalConverter.Read.INSTANCE)));
    }
}
