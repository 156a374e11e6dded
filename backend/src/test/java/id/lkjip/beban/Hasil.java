package id.lkjip.beban;

import java.util.List;

/**
 * How long answers took.
 *
 * @param nanos one duration per answer
 * @param detik how long was measured
 */
record Hasil(List<Long> nanos, double detik) {

    Hasil {
        nanos = nanos.stream().sorted().toList();
    }

    static String heading() {
        return String.format("%-14s %8s %10s %9s %9s %9s", "", "serentak", "jawaban/s", "p50 ms", "p95 ms", "terlama");
    }

    String row(String name, int serentak) {
        return String.format(
                "%-14s %8d %10.0f %9.2f %9.2f %9.2f",
                name, serentak, nanos.size() / detik, percentile(50), percentile(95), percentile(100));
    }

    /** In milliseconds; {@code NaN} when nothing was measured. */
    private double percentile(int p) {
        return nanos.isEmpty() ? Double.NaN : nanos.get(Math.min(nanos.size() - 1, nanos.size() * p / 100)) / 1e6;
    }

    static double secondsSince(long mulai) {
        return (System.nanoTime() - mulai) / 1e9;
    }
}
