package id.lkjip.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The embedded MongoDB server: the wire protocol on the loopback interface over one store file. */
final class ServerTertanam implements AutoCloseable {

    private final MongoServer server;

    private ServerTertanam(MongoServer server) {
        this.server = server;
    }

    /** Opens the store in a directory, or one in memory when there is none. */
    static ServerTertanam open(@Nullable Path direktori) {
        var store = MVStore.open(
                direktori == null ? null : direktori.resolve("lkjip.mv").toString());
        var server = new MongoServer(new H2Backend(store));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new ServerTertanam(server);
    }

    int port() {
        return server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
