package id.lkjip.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.web.context.WebApplicationContext;

/** Connects the application to its database. */
@Configuration(proxyBeanMethods = false)
class MongoConnectionConfiguration {

    @Bean
    MongoConnection mongoConnection(ApplicationContext context) {
        boolean command = !(context instanceof WebApplicationContext);
        return MongoConnection.open(context.getEnvironment(), command);
    }

    @Bean
    MongoClient mongoClient(MongoConnection connection) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(connection.uri())
                // A request fails after some seconds when the database is gone, instead of after half a minute.
                .applyToClusterSettings(c -> c.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(MongoClient client, MongoConnection connection) {
        return new SimpleMongoClientDatabaseFactory(client, MongoConnection.databaseOf(connection.uri()));
    }
}
