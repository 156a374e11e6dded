package id.lkjip.capaian;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scale that turns predicates into numbers, so that a predicate target can be measured.
 *
 * @param kode stable code
 * @param nama name shown in the worked line
 * @param nilai number of each predicate; the keys in upper case
 */
public record SkalaPredikat(String kode, String nama, Map<String, BigDecimal> nilai) {

    public SkalaPredikat {
        nilai = Map.copyOf(nilai);
    }

    /** The number of a predicate, or {@code null} when this scale does not know it. Case and spaces do not matter. */
    public @Nullable BigDecimal angka(String predikat) {
        return nilai.get(predikat.strip().toUpperCase(Locale.ROOT));
    }

    /** Offered defaults, used where the owner has stored no scale: ranks, the lowest class is 1. */
    public static final List<SkalaPredikat> BAWAAN = List.of(
            ranks("opini-bpk", "skala opini BPK", "TMP", "TW", "WDP", "WTP"),
            ranks("akip", "skala AKIP", "D", "C", "CC", "B", "BB", "A", "AA"));

    private static SkalaPredikat ranks(String kode, String nama, String... dariTerendah) {
        var nilai = new java.util.HashMap<String, BigDecimal>();
        for (int i = 0; i < dariTerendah.length; i++) {
            nilai.put(dariTerendah[i], BigDecimal.valueOf(i + 1L));
        }
        return new SkalaPredikat(kode, nama, nilai);
    }
}
