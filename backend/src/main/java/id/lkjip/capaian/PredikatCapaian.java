package id.lkjip.capaian;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The class of a capaian on a rating scale, by lower bounds; labels and bounds are data. */
public final class PredikatCapaian {

    private PredikatCapaian() {}

    /**
     * One class.
     *
     * @param batasBawah lower bound, included; {@code null} for the class below all bounds
     */
    public record Kelas(String predikat, @Nullable BigDecimal batasBawah) {}

    /**
     * The class with the highest lower bound that the value, taken with 2 decimals, reaches. A printed upper bound does
     * not count: a value between two printed intervals belongs to the lower one, one above 100 to the top class.
     */
    public static Optional<String> of(@Nullable BigDecimal capaian, List<Kelas> skala) {
        if (capaian == null) {
            return Optional.empty();
        }
        BigDecimal nilai = capaian.setScale(2, RoundingMode.HALF_UP);
        return skala.stream()
                .filter(k -> k.batasBawah() == null || nilai.compareTo(k.batasBawah()) >= 0)
                .max(Comparator.comparing(Kelas::batasBawah, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Kelas::predikat);
    }
}
