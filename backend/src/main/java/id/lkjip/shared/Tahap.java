package id.lkjip.shared;

/** The PK and budget as first signed, and as amended later in the same year. */
public enum Tahap {
    MURNI,
    PERUBAHAN
}
