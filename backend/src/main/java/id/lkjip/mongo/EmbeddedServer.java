package id.lkjip.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The embedded MongoDB server: speaks the wire protocol on the loopback interface, on a port of its own choice, to
 * connections that know its key, and keeps its data in one file.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "lkjip";

    /** Waiting for the disk blocks a thread, so there are more of them than processors. */
    private static final int WORKERS = 16;

    private final MongoServer server;
    private final String uri;
    private final @Nullable EmbeddedStore store;
    private final @Nullable DataDirectory directory;

    private EmbeddedServer(
            MongoServer server, String uri, @Nullable EmbeddedStore store, @Nullable DataDirectory directory) {
        this.server = server;
        this.uri = uri;
        this.store = store;
        this.directory = directory;
    }

    /** Serves a data directory; refuses one that another process serves, and a damaged file. */
    static EmbeddedServer open(Path path) {
        DataDirectory directory = DataDirectory.tryOpen(path).orElseThrow(() -> DataDirectory.inUse(path));
        return open(directory);
    }

    /** Serves a data directory that this process has taken already. */
    static EmbeddedServer open(DataDirectory directory) {
        try {
            EmbeddedStore store = EmbeddedStore.open(directory);
            String key = newKey();
            var server = new MongoServer(backend(directory, store, key));
            String uri = bind(server, key);
            directory.publish(uri);
            return new EmbeddedServer(server, uri, store, directory);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static EmbeddedBackend backend(DataDirectory directory, EmbeddedStore store, String key) {
        try {
            return new EmbeddedBackend(store.store(), new GroupCommit(store), key);
        } catch (MVStoreException e) {
            store.store().closeImmediately();
            throw EmbeddedStore.damaged(directory.path().resolve(EmbeddedStore.FILE), "isinya tidak terbaca", e);
        }
    }

    /** A server that forgets everything when it stops. */
    static EmbeddedServer inMemory() {
        MVStore store = new MVStore.Builder().open();
        String key = newKey();
        var commits = new GroupCommit(new GroupCommit.Store() {
            @Override
            public void commit() {
                store.commit();
            }

            @Override
            public void sync() {}
        });
        var server = new MongoServer(new EmbeddedBackend(store, commits, key));
        return new EmbeddedServer(server, bind(server, key), null, null);
    }

    private static String bind(MongoServer server, String key) {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/" + DATABASE + "?appName=" + key;
    }

    private static String newKey() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The address to connect to, key included. */
    String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow(); // closes the store as well
        if (store != null) {
            store.close();
        }
        if (directory != null) {
            directory.close();
        }
    }
}
