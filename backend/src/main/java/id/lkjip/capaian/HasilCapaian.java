package id.lkjip.capaian;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A computed capaian with the way it was computed.
 *
 * @param nilai percent with 2 decimals, HALF_UP, not capped; {@code null} when there is none
 * @param uraian the worked line, "10,76 / 11,17 x 100 = 96,33"; {@code null} when there is none
 * @param alasan why there is none, in Indonesian; {@code null} when there is one
 */
public record HasilCapaian(
        @Nullable BigDecimal nilai,
        RumusCapaian rumus,
        int versiRumus,
        @Nullable String uraian,
        @Nullable String alasan) {

    static HasilCapaian ada(RumusCapaian rumus, BigDecimal nilai, String uraian) {
        return new HasilCapaian(nilai, rumus, Capaian.VERSI_RUMUS, uraian, null);
    }

    static HasilCapaian tanpa(RumusCapaian rumus, String alasan) {
        return new HasilCapaian(null, rumus, Capaian.VERSI_RUMUS, null, alasan);
    }

    /** The same result, its worked line marked as computed from another year's value. */
    public HasilCapaian terbawaDari(int tahunData) {
        return uraian == null
                ? this
                : new HasilCapaian(nilai, rumus, versiRumus, uraian + " (realisasi tahun " + tahunData + ")", alasan);
    }
}
