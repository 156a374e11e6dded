package id.lkjip;

import java.io.IOException;
import java.io.PrintStream;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures how fast the application answers on this machine: {@code ./lkjip bench [FILE]}. Starts it on a free loopback
 * port over an empty folder with the sample data, warms it up, asks each query over 1 and 16 connections for a bounded
 * time, and times an import when a report is given. Uses the JDK only, so that {@code java Beban.java} runs it.
 *
 * <p>Client and server share the machine, so the figures are lower bounds and only comparable on the same machine.
 */
public final class Beban {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURE = Duration.ofSeconds(8);
    private static final int MAX_REQUESTS = 50_000;
    private static final String SANDI = UUID.randomUUID().toString();

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("Pohon", """
                {"query":"query Pohon($pd: ID!, $tahun: Int!) { tahunAnggaran(perangkatDaerah: $pd, tahun: $tahun) { \
                tahun totalPagu { murni perubahan } \
                biro { kode nama pagu { murni perubahan } program { kode nama pagu { murni perubahan } \
                kegiatan { nama pagu { murni perubahan } subKegiatan { nama pagu { murni perubahan } } } } } \
                sasaran { kode nama biro { kode nama } pagu { murni perubahan } \
                indikator { kode nama satuan target { teks nilai } realisasi { teks nilai status tahunData } capaian } \
                program { kode nama pagu { murni perubahan } kegiatan { nama pagu { murni perubahan } \
                subKegiatan { nama indikator { nama satuan target { teks nilai } } pagu { murni perubahan } \
                biro { kode } sitasi { berkas baris } } } } } } }",\
                "variables":{"pd":"setda-banten","tahun":2025}}""");
        QUERIES.put("Pk", """
                {"query":"query Pk($pd: ID!, $tahun: Int!) { tahunAnggaran(perangkatDaerah: $pd, tahun: $tahun) { \
                murni: perjanjianKinerja(tahap: MURNI) { totalAnggaran tanggal penandatangan { nama jabatan } \
                sasaran { nama indikator { nama satuan target { teks nilai } } } belanja { kode program anggaran } } \
                perubahan: perjanjianKinerja(tahap: PERUBAHAN) { totalAnggaran \
                sasaran { nama indikator { nama satuan target { teks nilai } } } belanja { kode program anggaran } } } }",\
                "variables":{"pd":"setda-banten","tahun":2025}}""");
        QUERIES.put("Banding", """
                {"query":"query Banding($pd: ID!, $tahun: [Int!]!, $biro: [ID!]) { \
                perbandinganTahun(perangkatDaerah: $pd, tahun: $tahun, biro: $biro) { \
                baris { indikator { kode nama satuan } biro { kode nama } sebanding alasan \
                nilai { tahun target { teks nilai } realisasi { teks nilai status tahunData } capaian selisih perubahanPersen } } } }",\
                "variables":{"pd":"setda-banten","tahun":[2022,2023,2024,2025]}}""");
    }

    private Beban() {}

    /** Arguments: the application's jar, and optionally a report to import. */
    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("lkjip-bench");
        PrintStream out = System.out;
        int port = freePort();
        Process server = server(args[0], data, port);
        try {
            long mulai = System.nanoTime();
            awaitReady(server, port);
            out.printf("Siap menjawab sesudah %.1f detik%n", seconds(mulai));
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
            out.printf("Pemanasan %d detik ...%n", WARM_UP.toSeconds());
            for (String query : QUERIES.values()) {
                run(client, port, query, 16, WARM_UP.dividedBy(QUERIES.size()));
            }
            out.printf("%-8s %8s %10s %8s %8s %9s%n", "Kueri", "koneksi", "jawaban/s", "p50 ms", "p95 ms", "byte");
            for (var query : QUERIES.entrySet()) {
                for (int connections : new int[] {1, 16}) {
                    out.println(run(client, port, query.getValue(), connections, MEASURE)
                            .row(query.getKey(), connections));
                }
            }
        } finally {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
            server.destroyForcibly();
            delete(data);
        }
        if (args.length > 1) {
            timeImport(args[0], args[1], out);
        }
    }

    private static void timeImport(String jar, String report, PrintStream out) throws Exception {
        Path data = Files.createTempDirectory("lkjip-bench");
        try {
            long mulai = System.nanoTime();
            int kode = new ProcessBuilder(
                            java(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            jar,
                            "impor",
                            report,
                            "--lkjip.data=" + data)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            out.printf(
                    "Impor ke basis data kosong, mulai sampai selesai: %.1f detik (kode %d)%n", seconds(mulai), kode);
        } finally {
            delete(data);
        }
    }

    private static Hasil run(HttpClient client, int port, String body, int connections, Duration limit)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(("admin:" + SANDI).getBytes(StandardCharsets.UTF_8)))
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long mulai = System.nanoTime();
        long end = mulai + limit.toNanos();
        Callable<List<Long>> worker = () -> {
            var nanos = new ArrayList<Long>();
            while (System.nanoTime() < end && nanos.size() < MAX_REQUESTS / connections) {
                long asked = System.nanoTime();
                check(client.send(request, HttpResponse.BodyHandlers.ofString()));
                nanos.add(System.nanoTime() - asked);
            }
            return nanos;
        };
        var all = new ArrayList<Long>();
        try (var pool = Executors.newFixedThreadPool(connections)) {
            for (var part : pool.invokeAll(Collections.nCopies(connections, worker))) {
                all.addAll(part.get());
            }
        }
        double taken = seconds(mulai);
        all.sort(null);
        int bytes =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        return new Hasil(all, taken, bytes);
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IllegalStateException("Jawaban salah: " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
    }

    private record Hasil(List<Long> nanos, double taken, int bytes) {

        String row(String name, int connections) {
            return String.format(
                    "%-8s %8d %10.0f %8.2f %8.2f %9d",
                    name, connections, nanos.size() / taken, percentile(50), percentile(95), bytes);
        }

        private double percentile(int p) {
            return nanos.get(Math.min(nanos.size() - 1, nanos.size() * p / 100)) / 1e6;
        }
    }

    private static Process server(String jar, Path data, int port) throws IOException {
        var builder = new ProcessBuilder(
                        java(),
                        "-jar",
                        jar,
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--lkjip.data=" + data,
                        "--lkjip.contoh=true")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LKJIP_ADMIN_PASSWORD", SANDI);
        builder.environment().remove("LKJIP_MONGO_URI");
        return builder.start();
    }

    private static void awaitReady(Process server, int port) throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("Aplikasi tidak menjawab.");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
