package id.lkjip.mongo;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import org.bson.Document;

/** A process of its own that writes without end and says which writes the server has acknowledged, until it is killed. */
final class DurabilityWriter {

    static final int WRITERS = 4;

    private DurabilityWriter() {}

    public static void main(String[] args) {
        int round = Integer.parseInt(args[1]);
        var server = EmbeddedServer.open(Path.of(args[0]));
        var client = MongoClients.create(server.uri());
        var collection = client.getDatabase(EmbeddedServer.DATABASE).getCollection("tulisan");
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            Thread.ofPlatform().start(() -> write(collection, round, number));
        }
    }

    /** Inserts a document and replaces another; a line on standard output is the acknowledgement of both. */
    private static void write(MongoCollection<Document> collection, int round, int writer) {
        for (int n = 0; ; n++) {
            collection.insertOne(new Document("_id", round + "/" + writer + "/" + n).append("isi", "x".repeat(2_000)));
            collection.replaceOne(
                    Filters.eq("_id", "terakhir/" + round + "/" + writer),
                    new Document("nilai", n),
                    new ReplaceOptions().upsert(true));
            synchronized (DurabilityWriter.class) {
                System.out.println(round + "/" + writer + "/" + n);
                System.out.flush();
            }
        }
    }
}
