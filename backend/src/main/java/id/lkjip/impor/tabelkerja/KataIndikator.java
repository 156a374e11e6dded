package id.lkjip.impor.tabelkerja;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words indicators begin with, learned from the table itself: "Jumlah", "Persentase" stand in indicator columns,
 * names of activities do not begin with them. They tell an indicator from a name where a cell slid into the
 * neighbouring column.
 */
final class KataIndikator {

    private static final Set<String> UMUM = Set.of(
            "jumlah",
            "persentase",
            "presentase",
            "prosentase",
            "indeks",
            "nilai",
            "tingkat",
            "cakupan",
            "rasio",
            "skor");
    private static final int CUKUP_SERING = 3;

    private static final Pattern KATA = Pattern.compile("[^\\s/,(]+");
    private static final Pattern AWAL_KATA = Pattern.compile("\\s([^\\s/,(]+)");

    private final Set<String> kata;

    private KataIndikator(Set<String> kata) {
        this.kata = kata;
    }

    /** Learns from texts with the kind of column they stand in. */
    static KataIndikator pelajari(List<BarisKerja.Butir> butir) {
        Map<String, int[]> hitungan = new HashMap<>();
        for (BarisKerja.Butir b : butir) {
            hitungan.computeIfAbsent(kataPertama(b.teks()), k -> new int[2])[b.indikator() ? 1 : 0]++;
        }
        Set<String> kata = new HashSet<>(UMUM);
        hitungan.forEach((k, n) -> {
            if (n[1] >= CUKUP_SERING && n[1] > 4 * n[0]) {
                kata.add(k);
            }
        });
        return new KataIndikator(kata);
    }

    /** Whether a text begins as an indicator does. */
    boolean mulaiIndikator(String teks) {
        return kata.contains(kataPertama(teks));
    }

    /**
     * Where an indicator begins inside a text whose head is the end of another cell ("Aneka Usaha Jumlah Dokumen"):
     * an index above 0, or -1.
     */
    int awalIndikatorDiTengah(String teks) {
        if (teks.isEmpty() || mulaiIndikator(teks)) {
            return -1;
        }
        Matcher berikut = AWAL_KATA.matcher(teks);
        while (berikut.find()) {
            String kataIni = berikut.group(1);
            if (Character.isUpperCase(kataIni.charAt(0)) && kata.contains(kataIni.toLowerCase(Locale.ROOT))) {
                return berikut.start(1);
            }
        }
        return -1;
    }

    private static String kataPertama(String teks) {
        Matcher awal = KATA.matcher(teks);
        return awal.find() ? awal.group().toLowerCase(Locale.ROOT) : "";
    }
}
