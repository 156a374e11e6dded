package id.lkjip.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import id.lkjip.GagalMulai;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server over a directory: who may use it, what it does with a damaged file, and its indexes. */
class EmbeddedServerTest {

    @TempDir
    Path temporary;

    private Path directory = Path.of("");

    @BeforeEach
    void choose() {
        directory = temporary.resolve("data");
    }

    @Test
    void aSecondStartOnTheSameDirectoryIsOneSentence() {
        try (var first = EmbeddedServer.open(directory)) {
            assertThat(first.uri()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedServer.open(directory))
                    .isInstanceOf(GagalMulai.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("sedang dipakai")
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
        }
        try (var again = EmbeddedServer.open(directory)) {
            assertThat(again.uri()).isNotEmpty();
        }
    }

    @Test
    void onlyTheOwnerCanReadTheDataAndTheAddress() throws IOException {
        try (var server = EmbeddedServer.open(directory)) {
            assertThat(server.uri()).isNotEmpty();
            assertThat(permissions(directory)).isEqualTo("rwx------");
            assertThat(permissions(directory.resolve("lkjip.mv"))).isEqualTo("rw-------");
            assertThat(permissions(directory.resolve("lkjip.server"))).isEqualTo("rw-------");
        }
        assertThat(directory.resolve("lkjip.server")).doesNotExist();
    }

    @Test
    void aConnectionWithoutTheKeyIsRefused() {
        try (var server = EmbeddedServer.open(directory);
                var stranger = MongoClients.create(
                        server.uri().substring(0, server.uri().indexOf('?')))) {
            assertThatThrownBy(() -> collection(stranger).insertOne(new Document("_id", 1)))
                    .isInstanceOf(MongoException.class);
        }
    }

    @Test
    void aFileOfSomethingElseIsReportedAndLeftAlone() throws IOException {
        write(1);
        Files.write(store(), "bukan basis data".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        assertDamagedAndUntouched();
    }

    @Test
    void anEmptiedFileIsReportedAndLeftAlone() throws IOException {
        write(1);
        Files.write(store(), new byte[0]);
        assertDamagedAndUntouched();
    }

    @Test
    void aFileThatLostItsEndIsReportedAndLeftAlone() throws IOException {
        write(200);
        try (var file = FileChannel.open(store(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertDamagedAndUntouched();
    }

    @Test
    void aDirectoryThatIsAFileIsOneSentence() throws IOException {
        Files.createFile(directory);

        assertThatThrownBy(() -> EmbeddedServer.open(directory))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining("tidak dapat dipakai");
    }

    @Test
    void aSecondaryIndexFindsWhatIsThereAfterUpdatesDeletesAndARestart() {
        try (var server = EmbeddedServer.open(directory);
                var client = MongoClients.create(server.uri())) {
            var collection = collection(client);
            collection.createIndex(Indexes.ascending("pd", "tahun"));
            collection.insertMany(Stream.of("a", "b", "c", "d")
                    .map(id -> new Document("_id", id)
                            .append("pd", id.equals("d") ? "lain" : "pd")
                            .append("tahun", 2031))
                    .toList());
            collection.updateOne(Filters.eq("_id", "b"), Updates.set("tahun", 2032));
            collection.deleteOne(Filters.eq("_id", "c"));
        }
        try (var server = EmbeddedServer.open(directory);
                var client = MongoClients.create(server.uri())) {
            var collection = collection(client);

            assertThat(ids(collection, new Document("pd", "pd").append("tahun", 2031)))
                    .containsExactly("a");
            assertThat(ids(collection, new Document("pd", "pd").append("tahun", 2031L)))
                    .containsExactly("a");
            assertThat(ids(collection, new Document("tahun", 2032).append("pd", "pd")))
                    .containsExactly("b");
            assertThat(ids(collection, new Document("pd", "pd"))).containsExactly("a", "b");
            assertThat(ids(collection, new Document("pd", "pd").append("_id", "d")))
                    .isEmpty();
            assertThat(ids(collection, new Document("pd", new Document("$ne", "pd"))))
                    .containsExactly("d");
            assertThat(ids(collection, new Document("pd", null))).isEmpty();
        }
    }

    @Test
    void aReaderNeverSeesHalfAnUpdate() {
        try (var server = EmbeddedServer.inMemory();
                var client = MongoClients.create(server.uri())) {
            var collection = collection(client);
            collection.insertOne(pair(0));
            var writer = CompletableFuture.runAsync(() -> {
                for (int n = 1; n <= 300; n++) {
                    collection.replaceOne(Filters.eq("_id", "x"), pair(n));
                }
            });
            while (!writer.isDone()) {
                Document seen =
                        requireNonNull(collection.find(Filters.eq("_id", "x")).first());
                assertThat(seen.get("awal")).isEqualTo(seen.get("akhir"));
            }
            writer.join();
        }
    }

    private static Document pair(int n) {
        var document = new Document("_id", "x").append("awal", n);
        for (int i = 0; i < 50; i++) {
            document.append("isi" + i, "x".repeat(100));
        }
        return document.append("akhir", n);
    }

    private void assertDamagedAndUntouched() throws IOException {
        byte[] before = Files.readAllBytes(store());

        assertThatThrownBy(() -> EmbeddedServer.open(directory))
                .isInstanceOf(GagalMulai.class)
                .hasMessageContaining(store().toString())
                .hasMessageContaining("rusak")
                .hasMessageContaining("cadangan");
        assertThat(Files.readAllBytes(store())).isEqualTo(before);
        assertThatThrownBy(() -> EmbeddedServer.open(directory)).hasMessageContaining("rusak");
    }

    private void write(int documents) {
        try (var server = EmbeddedServer.open(directory);
                var client = MongoClients.create(server.uri())) {
            for (int n = 0; n < documents; n++) {
                collection(client).insertOne(new Document("_id", n).append("isi", "x".repeat(1_000)));
            }
        }
    }

    private Path store() {
        return directory.resolve("lkjip.mv");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase(EmbeddedServer.DATABASE).getCollection("uji");
    }

    private static List<String> ids(MongoCollection<Document> collection, Document query) {
        return collection.find(query).map(d -> d.getString("_id")).into(new ArrayList<>());
    }
}
