package id.lkjip.beban;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * 50 people who browse: each signs in, then goes from view to view and reads each for one to five seconds. Tells how long
 * a step takes, and what a session holds in memory.
 */
record Penjelajahan(Aplikasi aplikasi, Duration lama) {

    private static final int ORANG = 50;
    private static final int MASUK_DALAM_MS = 20_000;
    private static final int BACA_MIN_MS = 1_000;
    private static final int BACA_MAX_MS = 5_000;
    private static final List<String> HALAMAN =
            List.of("", "pohon", "tahun", "biro-banding", "tahap", "realisasi", "narasi", "temuan", "panduan");

    void run(PrintStream out) throws Exception {
        List<String> halaman = pages();
        var pertama = new Pengunjung(aplikasi);
        pertama.masuk();
        out.printf("%d halaman, dibuka seorang diri:%n", halaman.size());
        out.println(Hasil.heading());
        for (String satu : halaman) {
            var nanos = new ArrayList<Long>();
            for (int i = 0; i < 3; i++) {
                nanos.add(step(pertama, satu));
            }
            if (!satu.contains("/")) {
                out.println(new Hasil(nanos, nanos.stream().mapToLong(n -> n).sum() / 1e9)
                        .row(satu.isEmpty() ? "ringkasan" : satu, 1));
            }
        }

        long kosong = aplikasi.liveBytes();
        try (var pool = Executors.newFixedThreadPool(ORANG)) {
            var orang = new ArrayList<Pengunjung>();
            var masuk = new ArrayList<Long>();
            long mulai = System.nanoTime();
            for (var satu : pool.invokeAll(all(i -> signIn(new Random(i))))) {
                orang.add(satu.get().orang());
                masuk.add(satu.get().nanos());
            }
            out.printf("%d orang masuk selama %.0f detik, lalu menjelajah:%n", ORANG, Hasil.secondsSince(mulai));
            out.println(Hasil.heading());
            out.println(new Hasil(masuk, Hasil.secondsSince(mulai)).row("Masuk", ORANG));

            long mulaiJelajah = System.nanoTime();
            long end = mulaiJelajah + lama.toNanos();
            Duration cpu = aplikasi.cpu();
            var langkah = new ArrayList<Long>();
            for (var satu : pool.invokeAll(all(i -> browse(orang.get(i), halaman, new Random(i), end)))) {
                langkah.addAll(satu.get());
            }
            Duration terpakai = aplikasi.cpu().minus(cpu);
            out.println(new Hasil(langkah, Hasil.secondsSince(mulaiJelajah)).row("Pindah halaman", ORANG));
            out.printf(
                    "Waktu prosesor peladen per perpindahan: %.0f ms%n", terpakai.toMillis() / (double) langkah.size());
        }
        long penuh = aplikasi.liveBytes();
        out.printf(
                "Memori per sesi, sesudah berpindah-pindah: %.2f MB (hidup %.0f MB dengan 1 sesi, %.0f MB dengan %d)%n",
                (penuh - kosong) / 1e6 / ORANG, kosong / 1e6, penuh / 1e6, ORANG + 1);
    }

    private interface Tugas<T> {
        T of(int orang) throws Exception;
    }

    private static <T> List<Callable<T>> all(Tugas<T> tugas) {
        return IntStream.range(0, ORANG)
                .<Callable<T>>mapToObj(i -> () -> tugas.of(i))
                .toList();
    }

    private record Masuk(Pengunjung orang, long nanos) {}

    /** Not all at the same moment: a meeting begins within some seconds. */
    private Masuk signIn(Random acak) throws Exception {
        Thread.sleep(acak.nextInt(MASUK_DALAM_MS));
        var orang = new Pengunjung(aplikasi);
        long asked = System.nanoTime();
        orang.masuk();
        return new Masuk(orang, System.nanoTime() - asked);
    }

    private static List<Long> browse(Pengunjung orang, List<String> halaman, Random acak, long end) throws Exception {
        var langkah = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            Thread.sleep(acak.nextInt(BACA_MIN_MS, BACA_MAX_MS));
            langkah.add(step(orang, halaman.get(acak.nextInt(halaman.size()))));
        }
        return langkah;
    }

    private static long step(Pengunjung orang, String jalur) throws Exception {
        long asked = System.nanoTime();
        orang.buka(jalur);
        return System.nanoTime() - asked;
    }

    /** The views everybody may read, with the pages of every biro and indicator. */
    private List<String> pages() throws Exception {
        var semua = new ArrayList<>(HALAMAN);
        String pd = "perangkatDaerah(kode: \"" + Aplikasi.PERANGKAT_DAERAH + "\")";
        for (String kode : Aplikasi.all(aplikasi.ask("{ " + pd + " { biro { kode } } }"), "kode")) {
            semua.add("biro/" + kode);
        }
        String tahun = "tahunAnggaran(perangkatDaerah: \"" + Aplikasi.PERANGKAT_DAERAH + "\", tahun: " + Aplikasi.TAHUN;
        for (String kode : Aplikasi.all(aplikasi.ask("{ " + tahun + ") { indikator { kode } } }"), "kode")) {
            semua.add("indikator/" + kode);
        }
        return semua;
    }
}
