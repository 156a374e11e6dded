package id.lkjip.beban;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The application as a process of its own on a free loopback port, over a folder of its own with the sample data. Closing
 * stops it and removes the folder.
 */
record Aplikasi(Process proses, int port, Path data, String sandi, HttpClient client) implements AutoCloseable {

    /** The name of the one account, whose password is {@link #sandi}. */
    static final String NAMA = "admin";

    static final String PERANGKAT_DAERAH = "setda-banten";
    static final int TAHUN = 2025;

    /** Starts it and waits until it answers. */
    static Aplikasi start(String jar) throws Exception {
        Path data = Files.createTempDirectory("lkjip-bench");
        int port = freePort();
        String sandi = UUID.randomUUID().toString();
        var builder = new ProcessBuilder(
                        java(),
                        "-jar",
                        jar,
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--lkjip.data=" + data,
                        "--lkjip.graphql.batas.per-menit=1000000",
                        "--lkjip.contoh=true")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LKJIP_ADMIN_PASSWORD", sandi);
        builder.environment().remove("LKJIP_MONGO_URI");
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        var aplikasi = new Aplikasi(builder.start(), port, data, sandi, client);
        try {
            aplikasi.awaitReady();
        } catch (Exception e) {
            aplikasi.close();
            throw e;
        }
        return aplikasi;
    }

    private void awaitReady() throws Exception {
        // The port opens before the first account is there.
        var request = HttpRequest.newBuilder(address("actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end && proses.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Not even the port is open.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Aplikasi tidak menjawab.");
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    /** The answer to a body of GraphQL over HTTP; an error in it ends the benchmark. */
    String answer(String body) throws Exception {
        var request = HttpRequest.newBuilder(address("graphql"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((NAMA + ":" + sandi).getBytes(StandardCharsets.UTF_8)))
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IllegalStateException("Jawaban salah: " + answer.statusCode() + " " + head(answer.body()));
        }
        return answer.body();
    }

    /** The answer to a document without variables. */
    String ask(String kueri) throws Exception {
        return answer("{\"query\":\"" + kueri.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
    }

    /** The first value of a field as it stands in an answer, so that it can stand in a query; {@code ""} without one. */
    static String first(String json, String field) {
        List<String> semua = all(json, field);
        return semua.isEmpty() ? "" : semua.getFirst();
    }

    /** Every value of a field as it stands in an answer, in order. */
    static List<String> all(String json, String field) {
        return Pattern.compile("\"" + field + "\":(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|(-?\\d+|null))")
                .matcher(json)
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .toList();
    }

    /** The beginning of an answer, for a message. */
    static String head(String answer) {
        return answer.substring(0, Math.min(300, answer.length()));
    }

    /** The processor time it has used; unlike elapsed time it hardly depends on what else the machine does. */
    Duration cpu() {
        return proses.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What lives in its memory after a full collection, in bytes. */
    long liveBytes() throws Exception {
        Path jcmd = Path.of(java()).resolveSibling("jcmd");
        // The histogram of live objects collects first, and ends with their sum.
        Process histogram = new ProcessBuilder(jcmd.toString(), Long.toString(proses.pid()), "GC.class_histogram")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String[] total = text.substring(text.lastIndexOf("Total")).strip().split("\\s+", -1);
        return Long.parseLong(total[2]);
    }

    @Override
    public void close() throws IOException {
        proses.destroy();
        proses.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(stuck -> proses.destroyForcibly())
                .join();
        delete(data);
    }

    /** The command of the JVM that runs this. */
    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
