package id.lkjip.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the middle of a stream of writes has lost none that it was told is stored. */
class DurabilityTest {

    private static final int ROUNDS = 4;

    @TempDir
    Path directory;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everyAcknowledgedWriteSurvivesSigkill() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> ofRound = writeUntilKilled(round, 150 * round + 37);
            acknowledged.addAll(ofRound);

            assertStored(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(1_000);
    }

    /** Starts the writer over the same directory, kills it after some acknowledgements and returns all it gave. */
    private List<String> writeUntilKilled(int round, int acknowledgements) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DurabilityWriter.class.getName(),
                        directory.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.matches("\\d+/\\d+/\\d+")) {
                    continue; // log lines
                }
                lines.add(line);
                if (lines.size() == acknowledgements) {
                    process.toHandle().destroyForcibly(); // SIGKILL; what the pipe still holds was acknowledged too
                }
            }
        }
        assertThat(process.waitFor()).as("killed, not finished").isEqualTo(137);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(acknowledgements);
        return lines;
    }

    private void assertStored(List<String> acknowledged) {
        try (var server = EmbeddedServer.open(directory);
                var client = MongoClients.create(server.uri())) {
            MongoCollection<Document> collection =
                    client.getDatabase(EmbeddedServer.DATABASE).getCollection("tulisan");
            Set<String> stored = new HashSet<>();
            collection.find().projection(new Document("_id", 1)).forEach(d -> stored.add(d.getString("_id")));
            assertThat(stored).containsAll(acknowledged);
            for (var last : lastOfEachWriter(acknowledged).entrySet()) {
                Document replaced = collection
                        .find(Filters.eq("_id", "terakhir/" + last.getKey()))
                        .first();
                assertThat(requireNonNull(replaced).getInteger("nilai"))
                        .as("an acknowledged replacement is not older than what was acknowledged")
                        .isGreaterThanOrEqualTo(last.getValue());
            }
        }
    }

    private static Map<String, Integer> lastOfEachWriter(List<String> acknowledged) {
        return acknowledged.stream()
                .collect(Collectors.toMap(
                        id -> id.substring(0, id.lastIndexOf('/')),
                        id -> Integer.valueOf(id.substring(id.lastIndexOf('/') + 1)),
                        Math::max));
    }
}
