package id.lkjip.realisasi;

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
    TIDAK_BERLAKU
}
