package id.lkjip.perencanaan;

import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A budget ceiling at both stages.
 *
 * @param murni as first signed; {@code null} when the source states none
 * @param perubahan as amended; {@code null} when the source states none
 * @param asal whether the source states it or it is the sum of what lies below
 * @param teksMurni as written, where the source counts thousands or millions of rupiah; {@code null} where it is written
 *     in rupiah
 * @param teksPerubahan the same of the amended stage
 */
public record Pagu(
        @Nullable Rupiah murni,
        @Nullable Rupiah perubahan,
        AsalPagu asal,
        @Nullable String teksMurni,
        @Nullable String teksPerubahan) {

    public static final Pagu KOSONG = new Pagu(null, null, AsalPagu.TIDAK_TERCANTUM, null, null);

    /** Where the amounts of a {@link Pagu} come from. */
    public enum AsalPagu {
        /** The source states it at this node. */
        TERCANTUM,
        /** The source states none here; it is the exact sum of the nodes below. */
        JUMLAH,
        /** Neither stated nor computable, because something below is lost. */
        TIDAK_TERCANTUM
    }

    public static Pagu tercantum(@Nullable Rupiah murni, @Nullable Rupiah perubahan) {
        return tercantum(murni, perubahan, null, null);
    }

    /** Amounts that the source does not write in rupiah, with their original texts. */
    public static Pagu tercantum(
            @Nullable Rupiah murni,
            @Nullable Rupiah perubahan,
            @Nullable String teksMurni,
            @Nullable String teksPerubahan) {
        return new Pagu(murni, perubahan, AsalPagu.TERCANTUM, teksMurni, teksPerubahan);
    }

    /** The amount in force: perubahan, else murni; {@code null} when neither is known. */
    public @Nullable Rupiah berlaku() {
        return perubahan != null ? perubahan : murni;
    }

    /** The sum per stage; a stage that no part states is {@code null}, an empty collection gives {@link #KOSONG}. */
    public static Pagu jumlah(Collection<Pagu> bagian) {
        if (bagian.isEmpty()) {
            return KOSONG;
        }
        Rupiah murni = sum(bagian, Pagu::murni);
        Rupiah perubahan = sum(bagian, Pagu::perubahan);
        return murni == null && perubahan == null ? KOSONG : new Pagu(murni, perubahan, AsalPagu.JUMLAH, null, null);
    }

    /** Perubahan minus murni, or {@code null} when either is unknown. */
    public @Nullable Rupiah selisih() {
        return murni == null || perubahan == null ? null : perubahan.minus(murni);
    }

    /**
     * {@link #selisih()} in percent of murni, 2 decimals HALF_UP; {@code null} when either stage is unknown or murni is
     * zero, because a change from nothing has no percentage.
     */
    public @Nullable BigDecimal persenSelisih() {
        Rupiah selisih = selisih();
        if (selisih == null || murni == null || murni.nilai() == 0) {
            return null;
        }
        return BigDecimal.valueOf(selisih.nilai())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(murni.nilai()), 2, RoundingMode.HALF_UP);
    }

    private static @Nullable Rupiah sum(Collection<Pagu> bagian, Function<Pagu, @Nullable Rupiah> stage) {
        Rupiah total = null;
        for (Pagu pagu : bagian) {
            Rupiah nilai = stage.apply(pagu);
            if (nilai != null) {
                total = total == null ? nilai : total.plus(nilai);
            }
        }
        return total;
    }
}
