package id.lkjip.realisasi;

import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One class of the rating scale, as printed (for example Permendagri 86/2017: "91 ≤ 100", "Sangat Baik").
 *
 * @param batasBawah lower bound, included; {@code null} for the lowest class
 * @param batasAtas upper bound as printed; {@code null} when open
 */
public record KelasPredikat(
        String teks,
        String predikat,
        @Nullable BigDecimal batasBawah,
        @Nullable BigDecimal batasAtas,
        Sitasi sitasi) {}
