package id.lkjip.capaian;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The average of several capaian. One that could not be computed is left out and counted, never taken as 0.
 *
 * @param nilai percent with 2 decimals, HALF_UP; {@code null} when none of them is known
 * @param jumlah how many went into it
 * @param dari how many there are
 * @param uraian the worked line; {@code null} when there is no average
 */
public record RataCapaian(
        @Nullable BigDecimal nilai,
        int jumlah,
        int dari,
        @Nullable String uraian) {

    /** The average of the known ones. */
    public static RataCapaian of(Collection<HasilCapaian> hasil) {
        var nilai = hasil.stream().flatMap(h -> Stream.ofNullable(h.nilai())).toList();
        if (nilai.isEmpty()) {
            return new RataCapaian(null, 0, hasil.size(), null);
        }
        BigDecimal jumlah = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rata = jumlah.divide(BigDecimal.valueOf(nilai.size()), 2, RoundingMode.HALF_UP);
        return new RataCapaian(
                rata,
                nilai.size(),
                hasil.size(),
                "jumlah capaian " + Desimal.tulis(jumlah) + " / " + nilai.size() + " indikator = "
                        + Desimal.tulis(rata));
    }
}
