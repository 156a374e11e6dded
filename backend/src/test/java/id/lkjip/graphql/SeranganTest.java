package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Ten thousand requests that mean no good, from several callers at once. */
@TestPropertySource(properties = "lkjip.graphql.batas.per-menit=1000000")
class SeranganTest extends GraphQlUji {

    private static final int BANYAK = 10_000;
    private static final int PENYERANG = 6;
    private static final long LEBIH_TERBANYAK = 64L << 20;

    private static final String SAH = "{ tahunAnggaran(perangkatDaerah: \"" + DataUji.PD
            + "\", tahun: 2031) { biro { kode pagu { murni perubahan } program { nama } } } }";

    /** What an attacker writes, from a source of chance. */
    private static final List<Function<Random, String>> TIPU = List.of(
            acak -> "",
            acak -> "{",
            acak -> "[" + body(SAH, Map.of()) + "]",
            acak -> body(SAH, Map.of()).substring(0, acak.nextInt(60)),
            acak -> mutated(body(SAH, Map.of()), acak),
            acak -> body(mutated(SAH, acak), Map.of()),
            acak -> "{\"query\":\"{ a }\",\"variables\":" + "[".repeat(2_000) + "}",
            acak -> "{\"query\":\"" + " ".repeat(64 << 10) + acak.nextInt() + "\"}",
            acak -> body("{ a ".repeat(300 + acak.nextInt(600)), Map.of()),
            acak -> body("{ biro ".repeat(200) + "}".repeat(200), Map.of()),
            acak -> body("{ " + aliases(31 + acak.nextInt(500), "__typename") + " }", Map.of()),
            acak -> body("{ daftarPerangkatDaerah { " + "nama ".repeat(1_000) + acak.nextInt(9) + " } }", Map.of()),
            acak -> body(
                    "query($t: Int!) { tahunAnggaran(perangkatDaerah: \"x\", tahun: $t) { tahun } }",
                    Map.of("t", acak.nextBoolean() ? acak.nextLong() : List.of(Map.of("a", acak.nextInt())))),
            acak -> body(
                    "{ jejakAudit(banyak: " + (acak.nextInt() | 1) + ") { sebelum { nama } sesudah { nama } } }",
                    Map.of()),
            acak -> body("{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }", Map.of()),
            acak -> body("{ " + "... on Query { ".repeat(120) + "__typename" + " }".repeat(121), Map.of()),
            acak -> body(
                    "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", Map.of()),
            acak -> body(
                    "{ tahunAnggaran(perangkatDaerah: \"" + "\\u0000$gt".repeat(20) + "\", tahun: 1) { tahun } }",
                    Map.of()),
            acak -> body(
                    "mutation { buatAkun(nama: \"x\", namaOrang: \"" + "a".repeat(9_000) + "\", peran: []) { sandi } }",
                    Map.of()),
            acak -> body("query a { __typename } query b { __typename }", Map.of()));

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void attackersGetCodesWhileOthersAreAnsweredAndNothingIsKept() throws Exception {
        attack(1_000, 1);
        long semula = usedMemory();
        var selesai = new AtomicBoolean();
        try (var pelaksana = Executors.newFixedThreadPool(PENYERANG + 1)) {
            Future<Integer> orangLain = pelaksana.submit(() -> {
                int dijawab = 0;
                while (!selesai.get()) {
                    JsonNode jawaban = ask(SAH);
                    assertThat(jawaban.at("/data/tahunAnggaran/biro").size())
                            .as(jawaban.toString())
                            .isPositive();
                    dijawab++;
                }
                return dijawab;
            });
            List<Future<Queue<String>>> penyerang = IntStream.range(0, PENYERANG)
                    .mapToObj(i -> pelaksana.submit(() -> attack(BANYAK / PENYERANG + 1, i + 2)))
                    .toList();
            try {
                for (Future<Queue<String>> satu : penyerang) {
                    assertThat(satu.get()).isEmpty();
                }
            } finally {
                selesai.set(true);
            }
            assertThat(orangLain.get()).isGreaterThan(20);
        }
        assertThat(usedMemory() - semula).isLessThan(LEBIH_TERBANYAK);
    }

    /** Sends so many; what was answered without a code, or by a failure of ours, comes back. */
    private Queue<String> attack(int banyak, long benih) {
        var acak = new Random(benih);
        Queue<String> keliru = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < banyak; i++) {
            String badan = TIPU.get(i % TIPU.size()).apply(acak);
            HttpResponse<String> jawaban = send(signedIn(post("/graphql", badan)));
            if (!isHarmless(jawaban)) {
                keliru.add(jawaban.statusCode() + " " + jawaban.body() + " <- "
                        + badan.substring(0, Math.min(200, badan.length())));
            }
        }
        return keliru;
    }

    private static boolean isHarmless(HttpResponse<String> jawaban) {
        try {
            JsonNode isi = json(jawaban.body());
            boolean dijawab = jawaban.statusCode() == 200 && isi.has("data") && !isi.has("errors");
            return jawaban.statusCode() < 500
                    && (dijawab || !(kode(isi).isEmpty() || kode(isi).equals("KESALAHAN_SERVER")));
        } catch (JacksonException e) {
            return false;
        }
    }

    private static String mutated(String teks, Random acak) {
        var huruf = new StringBuilder(teks);
        for (int i = 0; i < 1 + acak.nextInt(6); i++) {
            int letak = acak.nextInt(huruf.length());
            switch (acak.nextInt(3)) {
                case 0 -> huruf.deleteCharAt(letak);
                case 1 -> huruf.insert(letak, (char) acak.nextInt(0x20, 0xd7ff));
                default -> huruf.setCharAt(letak, "{}()[]:$!@\"\\|&=".charAt(acak.nextInt(15)));
            }
        }
        return huruf.toString();
    }

    private static String aliases(int banyak, String field) {
        return IntStream.range(0, banyak).mapToObj(i -> "a" + i + ": " + field).collect(Collectors.joining(" "));
    }

    private static long usedMemory() {
        var memory = java.lang.management.ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
