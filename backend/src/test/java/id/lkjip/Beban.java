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
import java.util.regex.Pattern;

/**
 * Measures how fast the application answers on this machine: {@code ./lkjip bench [FILE]}. Starts it on a free loopback
 * port over an empty folder with the sample data, warms it up, asks each query over 1 and 16 connections for a bounded
 * time, lets 50 people write 50 sections and 10 more write one for {@code LKJIP_BENCH_MENULIS} seconds (30), and times
 * an import when a report is given. Uses the JDK only, so that {@code java Beban.java} runs it.
 *
 * <p>Client and server share the machine, so the figures are lower bounds and only comparable on the same machine.
 */
public final class Beban {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURE = Duration.ofSeconds(8);
    private static final Duration WRITE =
            Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("LKJIP_BENCH_MENULIS", "30")));
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
            new Penulisan(client, port).run(out);
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
        HttpRequest request = request(port, body);
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

    private static HttpRequest request(int port, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(("admin:" + SANDI).getBytes(StandardCharsets.UTF_8)))
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /**
     * People who write: each of 50 a section of her own, whose draft is stored a second after she pauses, and 10 who save
     * revisions of one section and, told of a conflict, put their words behind the other's. Whatever was acknowledged
     * must be there at the end.
     */
    private record Penulisan(HttpClient client, int port) {

        private static final int SENDIRI = 50;
        private static final int BERSAMA = 10;
        private static final long JEDA_MS = 1_000;
        private static final String PD = "perangkatDaerah: \"setda-banten\", tahun: 2025";

        void run(PrintStream out) throws Exception {
            mayWriteEverything();
            List<String> kode = all(ask("{ seksiNarasi(" + PD + ", milikSaya: true) { kode } }"), "kode");
            if (kode.size() <= SENDIRI) {
                throw new IllegalStateException("Data contoh hanya punya " + kode.size() + " bagian.");
            }
            long end = System.nanoTime() + WRITE.toNanos();
            String bersama = kode.get(SENDIRI);
            var tugas = new ArrayList<Callable<Penulis>>();
            for (int i = 0; i < SENDIRI; i++) {
                String milik = kode.get(i);
                tugas.add(() -> alone(milik, end));
            }
            for (int i = 0; i < BERSAMA; i++) {
                String nama = "orang" + i;
                tugas.add(() -> together(bersama, nama, end));
            }
            var draf = new ArrayList<Long>();
            var revisi = new ArrayList<Long>();
            int konflik = 0;
            int hilang = 0;
            String akhir;
            try (var pool = Executors.newFixedThreadPool(tugas.size())) {
                var hasil = pool.invokeAll(tugas);
                akhir = teks(bersama, "narasi");
                for (var satu : hasil) {
                    Penulis p = satu.get();
                    (p.sendiri() ? draf : revisi).addAll(p.nanos());
                    konflik += p.konflik();
                    String ada = p.sendiri() ? teks(p.kode(), "draf") : akhir;
                    hilang += (int)
                            p.diakui().stream().filter(k -> !ada.contains(k)).count();
                }
            }
            draf.sort(null);
            revisi.sort(null);
            double detik = WRITE.toSeconds();
            out.printf(
                    "%d orang menulis %d bagian, %d orang menulis 1 bagian, selama %.0f detik:%n",
                    SENDIRI, SENDIRI, BERSAMA, detik);
            out.println(new Hasil(draf, detik, 0).row("Draf", SENDIRI));
            out.println(new Hasil(revisi, detik, 0).row("Revisi", BERSAMA));
            out.printf("Konflik ditunjukkan: %d; tulisan yang diakui lalu hilang: %d%n", konflik, hilang);
            if (hilang > 0) {
                throw new IllegalStateException("Ada tulisan yang hilang.");
            }
        }

        /** What one person did: the words that were acknowledged, and how long each took. */
        private record Penulis(String kode, boolean sendiri, List<String> diakui, List<Long> nanos, int konflik) {}

        private Penulis alone(String kode, long end) throws Exception {
            var p = new Penulis(kode, true, new ArrayList<>(), new ArrayList<>(), 0);
            var tulisan = new StringBuilder("Mulai");
            String dasar = version(kode);
            String versi = "null";
            for (int n = 0; System.nanoTime() < end; n++) {
                String kata = "kata" + n + ".";
                tulisan.append(' ').append(kata);
                long asked = System.nanoTime();
                String jawaban = ask("mutation { simpanDrafNarasi(kode: \"" + kode + "\", versiDraf: " + versi
                        + ", dasar: " + dasar + ", teks: \"" + tulisan
                        + "\") { ... on DrafNarasi { versi } ... on KonflikVersi { pesan } } }");
                p.nanos().add(System.nanoTime() - asked);
                versi = first(jawaban, "versi");
                p.diakui().add(kata);
                Thread.sleep(JEDA_MS);
            }
            return p;
        }

        private Penulis together(String kode, String nama, long end) throws Exception {
            var diakui = new ArrayList<String>();
            var nanos = new ArrayList<Long>();
            int konflik = 0;
            String versi = version(kode);
            String dibaca = teks(kode, "narasi");
            for (int n = 0; System.nanoTime() < end; n++) {
                String kata = nama + "-" + n + ".";
                boolean tersimpan = false;
                while (!tersimpan) {
                    String teks = dibaca.isEmpty() ? kata : dibaca + " " + kata;
                    long asked = System.nanoTime();
                    String jawaban =
                            ask("mutation { simpanNarasi(kode: \"" + kode + "\", versi: " + versi + ", teks: \""
                                    + teks + "\") { ... on Narasi { versi } ... on KonflikVersi { versiTersimpan"
                                    + " teksTersimpan } } }");
                    nanos.add(System.nanoTime() - asked);
                    tersimpan = !jawaban.contains("versiTersimpan");
                    if (tersimpan) {
                        versi = first(jawaban, "versi");
                        dibaca = teks;
                        diakui.add(kata);
                    } else {
                        konflik++;
                        versi = first(jawaban, "versiTersimpan");
                        dibaca = first(jawaban, "teksTersimpan");
                    }
                }
                Thread.sleep(JEDA_MS);
            }
            return new Penulis(kode, false, diakui, nanos, konflik);
        }

        /** The one account gets the rights of every biro too; the table of rights is not what is measured. */
        private void mayWriteEverything() throws Exception {
            String versi = first(ask("{ daftarAkun { nama versi } }"), "versi");
            String biro = String.join(
                    ", ",
                    all(ask("{ perangkatDaerah(kode: \"setda-banten\") { biro { kode } } }"), "kode").stream()
                            .map(k -> "\"setda-banten/" + k + "\"")
                            .toList());
            ask("mutation { ubahAkun(nama: \"admin\", versi: " + versi + ", namaOrang: \"Penguji\", peran: [ADMIN,"
                    + " PERENCANA, BIRO], biro: [" + biro + "], aktif: true) { nama } }");
        }

        private String version(String kode) throws Exception {
            String versi = first(ask("{ lembarNarasi(kode: \"" + kode + "\") { narasi { versi } } }"), "versi");
            return versi.isEmpty() ? "null" : versi;
        }

        private String teks(String kode, String apa) throws Exception {
            return first(ask("{ lembarNarasi(kode: \"" + kode + "\") { " + apa + " { teks } } }"), "teks");
        }

        private String ask(String kueri) throws Exception {
            String body = "{\"query\":\"" + kueri.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
            HttpResponse<String> jawaban = client.send(request(port, body), HttpResponse.BodyHandlers.ofString());
            check(jawaban);
            return jawaban.body();
        }

        /** The first value of a field as it stands in the answer, so that it can stand in a query; {@code ""} without. */
        private static String first(String json, String field) {
            List<String> semua = all(json, field);
            return semua.isEmpty() ? "" : semua.getFirst();
        }

        private static List<String> all(String json, String field) {
            return Pattern.compile("\"" + field + "\":(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|(-?\\d+|null))")
                    .matcher(json)
                    .results()
                    .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .toList();
        }
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
                        "--lkjip.graphql.batas.per-menit=1000000",
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
