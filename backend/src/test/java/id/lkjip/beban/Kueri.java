package id.lkjip.beban;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The three queries an analyst begins with, asked over 1 and 16 connections for a bounded time after a warm-up. */
record Kueri(Aplikasi aplikasi) {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURE = Duration.ofSeconds(8);
    private static final int MAX_REQUESTS = 50_000;

    private static final Map<String, String> KUERI = new LinkedHashMap<>();

    static {
        KUERI.put("Pohon", """
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
        KUERI.put("Pk", """
                {"query":"query Pk($pd: ID!, $tahun: Int!) { tahunAnggaran(perangkatDaerah: $pd, tahun: $tahun) { \
                murni: perjanjianKinerja(tahap: MURNI) { totalAnggaran tanggal penandatangan { nama jabatan } \
                sasaran { nama indikator { nama satuan target { teks nilai } } } belanja { kode program anggaran } } \
                perubahan: perjanjianKinerja(tahap: PERUBAHAN) { totalAnggaran \
                sasaran { nama indikator { nama satuan target { teks nilai } } } belanja { kode program anggaran } } } }",\
                "variables":{"pd":"setda-banten","tahun":2025}}""");
        KUERI.put("Banding", """
                {"query":"query Banding($pd: ID!, $tahun: [Int!]!, $biro: [ID!]) { \
                perbandinganTahun(perangkatDaerah: $pd, tahun: $tahun, biro: $biro) { \
                baris { indikator { kode nama satuan } biro { kode nama } sebanding alasan \
                nilai { tahun target { teks nilai } realisasi { teks nilai status tahunData } capaian selisih perubahanPersen } } } }",\
                "variables":{"pd":"setda-banten","tahun":[2022,2023,2024,2025]}}""");
    }

    void run(PrintStream out) throws Exception {
        out.printf("Pemanasan %d detik ...%n", WARM_UP.toSeconds());
        for (String kueri : KUERI.values()) {
            run(kueri, 16, WARM_UP.dividedBy(KUERI.size()));
        }
        out.println(Hasil.heading());
        for (var kueri : KUERI.entrySet()) {
            for (int serentak : new int[] {1, 16}) {
                out.println(run(kueri.getValue(), serentak, MEASURE).row("Kueri " + kueri.getKey(), serentak));
            }
        }
    }

    private Hasil run(String body, int serentak, Duration limit) throws Exception {
        long mulai = System.nanoTime();
        long end = mulai + limit.toNanos();
        Callable<List<Long>> worker = () -> {
            var nanos = new ArrayList<Long>();
            while (System.nanoTime() < end && nanos.size() < MAX_REQUESTS / serentak) {
                long asked = System.nanoTime();
                aplikasi.answer(body);
                nanos.add(System.nanoTime() - asked);
            }
            return nanos;
        };
        var all = new ArrayList<Long>();
        try (var pool = Executors.newFixedThreadPool(serentak)) {
            for (var part : pool.invokeAll(Collections.nCopies(serentak, worker))) {
                all.addAll(part.get());
            }
        }
        return new Hasil(all, Hasil.secondsSince(mulai));
    }
}
