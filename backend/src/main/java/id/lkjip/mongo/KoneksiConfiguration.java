package id.lkjip.mongo;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where the database is: an external MongoDB when {@code lkjip.mongo.uri} (or {@code spring.mongodb.uri}) names one,
 * else the embedded server over the directory {@code lkjip.data}.
 */
@Configuration(proxyBeanMethods = false)
class KoneksiConfiguration {

    /** Value of {@code lkjip.data} for a store that lives as long as the process; for tests. */
    static final String MEMORI = ":memori:";

    private static final String DATABASE = "lkjip";

    @Bean
    Koneksi koneksi(Environment environment) {
        String uri = environment.getProperty("lkjip.mongo.uri", environment.getProperty("spring.mongodb.uri", ""));
        if (!uri.isBlank()) {
            return new Koneksi(new ConnectionString(uri), null);
        }
        String data = environment.getProperty("lkjip.data", ".lkjip/data");
        var server = ServerTertanam.open(data.equals(MEMORI) ? null : directory(data));
        return new Koneksi(new ConnectionString("mongodb://127.0.0.1:" + server.port() + "/" + DATABASE), server);
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(Koneksi koneksi) {
        return koneksi::uri;
    }

    private static Path directory(String data) {
        try {
            return Files.createDirectories(Path.of(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The address in use.
     *
     * @param server the embedded server, closed with the application; {@code null} for an external database
     */
    record Koneksi(ConnectionString uri, @Nullable ServerTertanam server) implements AutoCloseable {

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}
