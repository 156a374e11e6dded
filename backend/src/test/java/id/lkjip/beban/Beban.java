package id.lkjip.beban;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Measures how fast the application answers on this machine: {@code ./lkjip bench [FILE]}. Starts it over an empty folder
 * with the sample data and measures {@linkplain Kueri queries}, {@linkplain Penjelajahan people who browse},
 * {@linkplain Penulisan people who write}, and an import when a report is given. Uses the JDK only, so that the script can
 * compile and run it without a build.
 *
 * <p>Client and server share the machine, so the figures are lower bounds and only comparable on the same machine.
 */
public final class Beban {

    private Beban() {}

    /** Arguments: the application's jar, and optionally a report to import. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        long mulai = System.nanoTime();
        try (var aplikasi = Aplikasi.start(args[0])) {
            out.printf("Siap menjawab sesudah %.1f detik%n", Hasil.secondsSince(mulai));
            new Kueri(aplikasi).run(out);
            new Penjelajahan(aplikasi, duration("LKJIP_BENCH_MENJELAJAH")).run(out);
            new Penulisan(aplikasi, duration("LKJIP_BENCH_MENULIS")).run(out);
        }
        if (args.length > 1) {
            timeImport(args[0], args[1], out);
        }
    }

    /** How long, in seconds, the environment wants a part to be measured; else 30. */
    private static Duration duration(String name) {
        return Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault(name, "30")));
    }

    private static void timeImport(String jar, String report, PrintStream out) throws Exception {
        Path data = Files.createTempDirectory("lkjip-bench");
        try {
            long mulai = System.nanoTime();
            int kode = new ProcessBuilder(
                            Aplikasi.java(),
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
                    "Impor ke basis data kosong, mulai sampai selesai: %.1f detik (kode %d)%n",
                    Hasil.secondsSince(mulai), kode);
        } finally {
            Aplikasi.delete(data);
        }
    }
}
