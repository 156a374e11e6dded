package id.lkjip.capaian;

import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Absorption of a budget: what was spent of the pagu, and what is left.
 *
 * @param persen realisasi / pagu x 100; {@code null} when there is none
 * @param sisa pagu minus realisasi; {@code null} when either is unknown
 * @param sisaPersen sisa / pagu x 100; {@code null} when there is none
 * @param uraian the worked line; {@code null} when there is no percentage
 * @param alasan why there is no percentage, in Indonesian; {@code null} when there is one
 */
public record Serapan(
        @Nullable BigDecimal persen,
        @Nullable Rupiah sisa,
        @Nullable BigDecimal sisaPersen,
        @Nullable String uraian,
        @Nullable String alasan) {

    /** Computes the absorption; a missing amount is not a zero. */
    public static Serapan of(@Nullable Rupiah pagu, @Nullable Rupiah realisasi) {
        if (pagu == null || realisasi == null) {
            return new Serapan(
                    null, null, null, null, (pagu == null ? "Pagu" : "Realisasi anggaran") + " tidak diketahui.");
        }
        Rupiah sisa = pagu.minus(realisasi);
        if (pagu.nilai() == 0) {
            return new Serapan(null, sisa, null, null, "Pagu 0, sehingga serapan tidak dapat dihitung.");
        }
        BigDecimal p = BigDecimal.valueOf(pagu.nilai());
        BigDecimal r = BigDecimal.valueOf(realisasi.nilai());
        BigDecimal persen = Desimal.persen(r, p);
        return new Serapan(
                persen,
                sisa,
                Desimal.persen(BigDecimal.valueOf(sisa.nilai()), p),
                Desimal.tulis(r) + " / " + Desimal.tulis(p) + " x 100 = " + Desimal.tulis(persen),
                null);
    }
}
