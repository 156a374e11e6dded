package id.lkjip.mongo;

import id.lkjip.GagalMulai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The directory of the embedded database, held by one process at a time.
 *
 * <p>The process that holds it leaves the address of its server there, so that a command started beside it, such as an
 * import, can use the same data. The lock goes with the process, however it ends.
 */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lkjip.kunci";
    private static final String SERVER = "lkjip.server";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Creates the directory when needed, readable by its owner only, and takes it; empty when another process has it. */
    static Optional<DataDirectory> tryOpen(Path path) {
        try {
            create(path);
            var channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataDirectory(path, channel, lock));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static void create(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (!Files.isDirectory(path)) {
            Files.createDirectory(path, ownerOnly(path.toAbsolutePath(), "rwx------"));
        }
    }

    /** The attribute that keeps others out, where the file system knows such attributes. */
    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) throws IOException {
        Path existing = path;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        FileStore store = Files.getFileStore(existing);
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    Path path() {
        return path;
    }

    /** Creates an empty file that only its owner can read and write, in place of any older one. */
    Path createFile(String name) {
        try {
            Path file = path.resolve(name);
            Files.deleteIfExists(file);
            return Files.createFile(file, ownerOnly(path, "rw-------"));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Leaves the address of this process's server for others. */
    void publish(String uri) {
        Path file = createFile(SERVER + ".baru");
        try {
            Files.write(file, List.of("pid=" + ProcessHandle.current().pid(), "uri=" + uri), StandardCharsets.UTF_8);
            Files.move(file, path.resolve(SERVER), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** What the process that holds the directory has left there. */
    static Optional<Published> published(Path path) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(path.resolve(SERVER), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        String pid = properties.getProperty("pid");
        String uri = properties.getProperty("uri");
        return pid == null || uri == null ? Optional.empty() : Optional.of(new Published(pid, uri));
    }

    /** The process that serves a directory, and where. */
    record Published(String pid, String uri) {}

    /** The refusal to start a second time over the same directory. */
    static GagalMulai inUse(Path path) {
        String pid = published(path).map(p -> " (pid " + p.pid() + ")").orElse("");
        return new GagalMulai("Direktori data " + path.toAbsolutePath() + " sedang dipakai proses lain" + pid
                + "; hentikan proses itu dahulu, atau pilih direktori lain dengan --data.");
    }

    /** The refusal to work in a directory that cannot be written. */
    static GagalMulai unusable(Path path, IOException cause) {
        String reason = cause instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : cause.getClass().getSimpleName();
        return new GagalMulai(
                "Direktori data " + path.toAbsolutePath() + " tidak dapat dipakai (" + reason
                        + "); periksa jalur dan izinnya, atau pilih direktori lain dengan --data.",
                cause);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(SERVER));
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
