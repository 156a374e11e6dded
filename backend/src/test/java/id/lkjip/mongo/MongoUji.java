package id.lkjip.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.repository.support.MongoRepositoryFactory;

/** A database for tests without Spring: an embedded server in memory, with the application's mapping. */
public final class MongoUji implements AutoCloseable {

    private final Runnable stop;
    private final MongoClient client;
    private final MongoTemplate template;
    private final MongoRepositoryFactory factory;

    private MongoUji(String uri, Runnable stop) {
        this.stop = stop;
        var connection = new ConnectionString(uri);
        client = MongoClients.create(connection);
        var databaseFactory = new SimpleMongoClientDatabaseFactory(client, "lkjip");
        var conversions = MappingConfiguration.conversions();
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(databaseFactory), context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.afterPropertiesSet();
        template = new MongoTemplate(databaseFactory, converter);
        factory = new MongoRepositoryFactory(template);
    }

    /** A fresh, empty database in memory. */
    public static MongoUji inMemory() {
        var server = EmbeddedServer.inMemory();
        return new MongoUji(server.uri(), server::close);
    }

    /** A database somewhere else, for example a real MongoDB in a container. */
    public static MongoUji at(String uri) {
        return new MongoUji(uri, () -> {});
    }

    public MongoTemplate template() {
        return template;
    }

    /** A repository as the application has it. */
    public <T> T repository(Class<T> type) {
        return factory.getRepository(type);
    }

    @Override
    public void close() {
        client.close();
        stop.run();
    }
}
