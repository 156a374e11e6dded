package id.lkjip.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClients;
import id.lkjip.GagalMulai;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The database in use: an external MongoDB when {@code lkjip.mongo.uri} (or {@code spring.mongodb.uri}) names one, else
 * the embedded server over the directory {@code lkjip.data}.
 *
 * @param server the embedded server, closed with the application; {@code null} for an external database
 */
record MongoConnection(ConnectionString uri, @Nullable EmbeddedServer server) implements AutoCloseable {

    /** Value of {@code lkjip.data} for a store that lives as long as the process; for tests. */
    static final String IN_MEMORY = ":memori:";

    private static final int PATIENCE_SECONDS = 8;

    /**
     * Opens the database the properties name.
     *
     * @param share whether a data directory that another process serves is used through that process, as a command
     *     beside the running application does, or refused
     */
    static MongoConnection open(Environment environment, boolean share) {
        String uri = environment.getProperty("lkjip.mongo.uri", "");
        if (uri.isBlank()) {
            uri = environment.getProperty("spring.mongodb.uri", "");
        }
        if (!uri.isBlank()) {
            return external(uri);
        }
        String data = environment.getProperty("lkjip.data", ".lkjip/data");
        if (data.equals(IN_MEMORY)) {
            return embedded(EmbeddedServer.inMemory());
        }
        Path path = Path.of(data);
        return share ? shared(path) : embedded(EmbeddedServer.open(path));
    }

    private static MongoConnection embedded(EmbeddedServer server) {
        return new MongoConnection(new ConnectionString(server.uri()), server);
    }

    /** Serves the directory, or uses the server of the process that already does. */
    private static MongoConnection shared(Path path) {
        return DataDirectory.tryOpen(path)
                .map(EmbeddedServer::open)
                .map(MongoConnection::embedded)
                .orElseGet(() -> DataDirectory.published(path)
                        .map(p -> new MongoConnection(new ConnectionString(p.uri()), null))
                        .orElseThrow(() -> DataDirectory.inUse(path)));
    }

    private static MongoConnection external(String uri) {
        ConnectionString connection = parse(uri);
        check(connection);
        return new MongoConnection(connection, null);
    }

    private static ConnectionString parse(String uri) {
        ConnectionString connection;
        try {
            connection = new ConnectionString(uri);
        } catch (IllegalArgumentException | MongoException e) {
            throw new GagalMulai(
                    "Alamat MongoDB tidak dapat dipahami; bentuknya mongodb://pengguna:sandi@host:27017/lkjip.", e);
        }
        return connection;
    }

    /** Asks the server for a sign of life, so that a wrong address is one sentence at start and not an error later. */
    private static void check(ConnectionString connection) {
        String hosts = String.join(", ", connection.getHosts());
        var settings = MongoClientSettings.builder()
                .applyConnectionString(connection)
                .applyToClusterSettings(c -> c.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(s -> s.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .build();
        try (var client = MongoClients.create(settings)) {
            client.getDatabase(databaseOf(connection)).listCollectionNames().first();
        } catch (MongoSecurityException e) {
            throw new GagalMulai("MongoDB di " + hosts + " menolak nama pengguna atau kata sandinya.", e);
        } catch (MongoException e) {
            throw refused(hosts, e);
        }
    }

    private static GagalMulai refused(String hosts, MongoException e) {
        boolean security = String.valueOf(e.getMessage()).contains("MongoSecurityException")
                || e.getCode() == 13
                || e.getCode() == 18;
        return security
                ? new GagalMulai(
                        "MongoDB di " + hosts + " menolak masuk; periksa nama pengguna, kata sandi, dan authSource.", e)
                : new GagalMulai(
                        "MongoDB di " + hosts + " tidak dapat dihubungi dalam " + PATIENCE_SECONDS
                                + " detik; periksa alamatnya dan apakah servernya berjalan.",
                        e);
    }

    /** The database of the application: the one the address names, else {@code lkjip}. */
    static String databaseOf(ConnectionString connection) {
        String database = connection.getDatabase();
        return database == null ? EmbeddedServer.DATABASE : database;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
