package id.lkjip.perencanaan;

import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which target a realisasi is measured against. */
public final class TargetBerlaku {

    private TargetBerlaku() {}

    /**
     * The target that stands beside the prevailing realisasi, because the report measures against it, else the planned
     * one. Where both are the same number the planned one is shown: prose writes "7 kerjasama" for the signed "7".
     *
     * @param rencana target of the PK in force or the work plan; {@code null} when none is known
     */
    public static @Nullable Nilai of(@Nullable PernyataanRealisasi berlaku, @Nullable Nilai rencana) {
        Nilai tertulis = berlaku == null ? null : berlaku.target();
        if (tertulis == null || tertulis instanceof Nilai.BelumDiisi) {
            return rencana;
        }
        return rencana != null && sameNumber(tertulis, rencana) ? rencana : tertulis;
    }

    private static boolean sameNumber(Nilai a, Nilai b) {
        BigDecimal x = a.angka().orElse(null);
        BigDecimal y = b.angka().orElse(null);
        return x != null && y != null && x.compareTo(y) == 0;
    }
}
