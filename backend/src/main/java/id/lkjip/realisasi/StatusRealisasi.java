package id.lkjip.realisasi;

import org.jspecify.annotations.Nullable;

/** What kind of value a realisasi is. */
public enum StatusRealisasi {
    FINAL,
    SEMENTARA,
    /** Taken over from another year because this year's value was not released. */
    TERBAWA,
    /** Measured by the organisation itself, for example its own survey. */
    SWANILAI,
    /** Measured by another method than the year before; not comparable with it. */
    METODE_BERUBAH,
    BELUM_DIISI,
    TIDAK_BERLAKU;

    /**
     * Whether a value counts for a year although it belongs to another.
     *
     * @param tahunData the year it was measured; {@code null} when nothing says so
     */
    public static boolean terbawa(@Nullable StatusRealisasi status, @Nullable Integer tahunData, int tahun) {
        return status == TERBAWA || (tahunData != null && tahunData != tahun);
    }
}
