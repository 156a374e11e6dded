package id.lkjip.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The command side of the embedded server: lets only connections in that know the key, and answers a writing command
 * only after its change is on disk.
 */
final class EmbeddedBackend extends H2Backend {

    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf(EmbeddedBackend.class, "known");

    /** Commands that change nothing; every other one, also one nobody has thought of, is committed. */
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "whatsmyuri",
            "serverstatus",
            "dbstats",
            "collstats",
            "endsessions",
            "getlasterror");

    private static final Set<String> GREETINGS = Set.of("ismaster", "hello");

    private final GroupCommit commits;
    private final byte[] key;

    EmbeddedBackend(MVStore store, GroupCommit commits, String key) {
        super(store);
        this.commits = commits;
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (GREETINGS.contains(name)) {
            greet(channel, query);
        } else if (!channel.hasAttr(KNOWN)) {
            throw new MongoServerError(13, "Unauthorized", "koneksi tidak dikenal");
        }
        return isRead(name, query)
                ? super.handleCommand(channel, database, command, query)
                : commits.apply(() -> super.handleCommand(channel, database, command, query));
    }

    /** The key travels as the application name of the driver's greeting: the protocol's logins are not to be had here. */
    private void greet(Channel channel, Document greeting) {
        if (greeting.get("client") instanceof Document client
                && client.get("application") instanceof Document application
                && application.get("name") instanceof String name
                && MessageDigest.isEqual(key, name.getBytes(StandardCharsets.UTF_8))) {
            channel.attr(KNOWN).set(true);
        }
    }

    private static boolean isRead(String name, Document query) {
        if (name.equals("aggregate")) {
            return query.get("pipeline") instanceof Collection<?> stages
                    && stages.stream()
                            .noneMatch(stage ->
                                    stage instanceof Document d && (d.containsKey("$out") || d.containsKey("$merge")));
        }
        return READS.contains(name);
    }

    /**
     * A database with our collections and indexes. It is an anonymous class because {@link H2Database} opens both in its
     * own constructor, when a captured variable is already set and a field is not.
     */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        MVStore store = getMvStore();
        return new H2Database(name, store, getCursorRegistry()) {

            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                String fullName = getFullCollectionNamespace(collection);
                MVMap<Object, Document> data = store.openMap("databases." + fullName);
                MVMap<String, Object> meta = store.openMap("meta." + fullName);
                return new EmbeddedCollection(this, collection, options, data, meta, cursorRegistry);
            }

            @Override
            protected Index<Object> openOrCreateSecondaryIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                MVMap<Object[], Object> entries =
                        store.openMap(getFullCollectionNamespace(collection) + "._index_" + index);
                return new StoredIndex(index, keys, sparse, entries);
            }
        };
    }
}
