package id.lkjip.capaian;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Change of a measure in percent of what it was. */
public final class PerubahanPersen {

    private PerubahanPersen() {}

    /**
     * {@code (kini - semula) / |semula| x 100}, so that the sign follows the direction of the change also below zero;
     * {@code null} when {@code semula} is 0.
     */
    public static @Nullable BigDecimal of(BigDecimal semula, BigDecimal kini) {
        return semula.signum() == 0 ? null : Desimal.persen(kini.subtract(semula), semula.abs());
    }
}
