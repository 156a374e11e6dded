package id.lkjip.shared;

/**
 * A request that cannot be answered as it was asked: an expected failure whose message, in plain Indonesian, is meant
 * for the person who asked.
 */
public class PermintaanDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, stable for programs. */
    public enum Sebab {
        /** Something asked for by code does not exist. */
        TIDAK_DITEMUKAN,
        /** The request itself is not valid. */
        MASUKAN_TIDAK_SAH,
        /** Whoever asks may not do this. */
        TIDAK_BERWENANG,
        /** The fiscal year is locked or published. */
        TAHUN_DIKUNCI,
        /** What is to be changed was changed by somebody else since it was read. */
        KONFLIK_VERSI
    }

    private final Sebab sebab;

    public PermintaanDitolak(Sebab sebab, String pesan) {
        super(pesan);
        this.sebab = sebab;
    }

    /** What is wrong, stable for programs. */
    public Sebab sebab() {
        return sebab;
    }
}
