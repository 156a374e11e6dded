package id.lkjip.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target or a realisasi as a report states it: always the original text, and what the text means.
 *
 * <p>Zero, not filled and not applicable are three different things and stay so; a value carried over from another
 * year is a property of the realisasi (status and tahunData), not of the value.
 */
public sealed interface Nilai {

    /** The text as it stands in the source, trimmed; empty only for {@link BelumDiisi} of an empty cell. */
    String teks();

    /** The exact decimal, when the value is one number. */
    default Optional<BigDecimal> angka() {
        return this instanceof Angka a ? Optional.of(a.nilai()) : Optional.empty();
    }

    /** Whether both mean the same, however it is written: {@code 99,6} and {@code 99,60}. */
    default boolean bermaknaSama(Nilai lain) {
        BigDecimal a = angka().orElse(null);
        BigDecimal b = lain.angka().orElse(null);
        if (a != null && b != null) {
            return a.compareTo(b) == 0;
        }
        if (this instanceof Rentang r && lain instanceof Rentang s) {
            return r.bawah().compareTo(s.bawah()) == 0 && r.atas().compareTo(s.atas()) == 0;
        }
        return getClass() == lain.getClass() && (!(this instanceof Predikat) || teks().equalsIgnoreCase(lain.teks()));
    }

    /** One number, for example {@code 99,41}. */
    record Angka(String teks, BigDecimal nilai) implements Nilai {}

    /** A range with both bounds included, for example {@code 2-3}. */
    record Rentang(String teks, BigDecimal bawah, BigDecimal atas) implements Nilai {}

    /** A class on a scale, for example {@code WTP}, {@code AA}, {@code BB}. */
    record Predikat(String teks) implements Nilai {}

    /** Nothing was filled in: an empty cell, or a value that has not been released. */
    record BelumDiisi(String teks) implements Nilai {}

    /** The report says that there is no value here: {@code N/A}, {@code NA}, {@code -}. */
    record TidakBerlaku(String teks) implements Nilai {}
}
