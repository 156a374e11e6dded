package id.lkjip.ui.peramban;

import id.lkjip.LkjipApplication;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The application in a process of its own, over a folder that outlives it. */
final class ProsesAplikasi implements AutoCloseable {

    private static final Duration SABAR = Duration.ofMinutes(2);

    private final Path data;
    private final String sandi;
    private final int port;
    private @Nullable Process proses;

    ProsesAplikasi(Path data, String sandi) throws IOException {
        this.data = data;
        this.sandi = sandi;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    String alamat() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        LkjipApplication.class.getName(),
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--lkjip.data=" + data,
                        "--vaadin.copilot.enable=false")
                .redirectErrorStream(true)
                .redirectOutput(keluaran().toFile());
        builder.environment().put("LKJIP_ADMIN_PASSWORD", sandi);
        builder.environment().remove("LKJIP_MONGO_URI");
        proses = builder.start();
        awaitReady(proses);
    }

    private void awaitReady(Process proses) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(alamat() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + SABAR.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && proses.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Not even the port is open.
                }
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The application does not answer: " + Files.readString(keluaran()));
    }

    /** What people run: nothing of the tests is in it. */
    private static String classPath() {
        String semua = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(semua.split(File.pathSeparator))
                .filter(p -> !Path.of(p).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path keluaran() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** SIGKILL: nothing can be written any more. */
    void matikanPaksa() throws InterruptedException {
        Process mati = Objects.requireNonNull(proses).destroyForcibly();
        if (!mati.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The application cannot be killed.");
        }
    }

    @Override
    public void close() throws IOException {
        if (proses != null) {
            proses.destroyForcibly().onExit().join();
        }
    }
}
