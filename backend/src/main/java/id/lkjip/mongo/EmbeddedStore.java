package id.lkjip.mongo;

import id.lkjip.GagalMulai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The file of the embedded database. It is created once, under another name first, so that an empty or shortened file
 * under the final name can only be a damaged one; it is never replaced.
 *
 * <p>Beside it stands the number of its last acknowledged version. A file that opens at an older version has lost its
 * end, which the store alone would take for a normal crash.
 */
final class EmbeddedStore implements GroupCommit.Store, AutoCloseable {

    static final String FILE = "lkjip.mv";
    private static final String VERSION = "lkjip.versi";
    /** Rewriting sparsely filled parts keeps the file from growing with every save; done once in so many commits. */
    private static final int COMMITS_PER_COMPACTION = 500;

    private static final int TARGET_FILL_PERCENT = 60;
    private static final int COMPACTION_BYTES = 4 << 20;

    private final MVStore store;
    private final FileChannel version;
    private int commits;

    private EmbeddedStore(MVStore store, FileChannel version) {
        this.store = store;
        this.version = version;
    }

    static EmbeddedStore open(DataDirectory directory) {
        Path file = directory.path().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(directory, file);
            }
            if (Files.size(file) == 0) {
                throw damaged(file, "kosong", null);
            }
            var versionFile = FileChannel.open(
                    directory.path().resolve(VERSION),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            MVStore store = openFile(file);
            long acknowledged = read(versionFile);
            if (store.getCurrentVersion() < acknowledged) {
                String what = "kehilangan bagian akhirnya: versi " + store.getCurrentVersion() + ", seharusnya "
                        + acknowledged;
                store.closeImmediately();
                versionFile.close();
                throw damaged(file, what, null);
            }
            return new EmbeddedStore(store, versionFile);
        } catch (IOException e) {
            throw DataDirectory.unusable(directory.path(), e);
        }
    }

    private static void create(DataDirectory directory, Path file) throws IOException {
        Path fresh = directory.createFile(FILE + ".baru");
        MVStore store = openFile(fresh);
        store.openMap("lkjip").put("format", "1");
        store.commit();
        store.close();
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.deleteIfExists(directory.path().resolve(VERSION));
        directory.createFile(VERSION);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static MVStore openFile(Path file) {
        try {
            // Without a background thread nothing is written but by our own commits.
            return new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
        } catch (MVStoreException | IllegalStateException | IllegalArgumentException e) {
            throw damaged(file, "tidak dapat dibaca", e);
        }
    }

    /** The refusal to work with a damaged file. */
    static GagalMulai damaged(Path file, String what, @Nullable Throwable cause) {
        String sentence = "Berkas basis data " + file.toAbsolutePath() + " rusak (" + what
                + ") dan dibiarkan apa adanya; pulihkan dari cadangan, atau pindahkan direktorinya lalu jalankan dan"
                + " impor ulang.";
        return cause == null ? new GagalMulai(sentence) : new GagalMulai(sentence, cause);
    }

    MVStore store() {
        return store;
    }

    @Override
    public void commit() {
        if (++commits % COMMITS_PER_COMPACTION == 0) {
            store.compact(TARGET_FILL_PERCENT, COMPACTION_BYTES);
        }
        store.commit();
    }

    @Override
    public void sync() {
        store.sync();
        // Not forced to disk: after a power failure an older number may stand here, which raises no false alarm.
        write(store.getCurrentVersion());
    }

    @Override
    public void close() {
        try {
            store.close();
            version.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(long number) {
        try {
            version.write(ByteBuffer.wrap(String.format("%019d%n", number).getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long read(FileChannel file) throws IOException {
        var buffer = ByteBuffer.allocate(32);
        file.read(buffer, 0);
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
        return text.matches("\\d{1,19}") ? Long.parseLong(text) : 0;
    }
}
