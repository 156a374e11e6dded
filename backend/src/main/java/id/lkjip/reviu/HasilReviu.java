package id.lkjip.reviu;

/** What a review came to. */
public enum HasilReviu {
    /** The report is accurate, reliable and valid. */
    SESUAI("Akurat, andal, dan valid"),
    /** The same, apart from what the text names. */
    SESUAI_DENGAN_CATATAN("Akurat, andal, dan valid dengan catatan"),
    /** The report has to be mended and reviewed again. */
    HARUS_DIPERBAIKI("Harus diperbaiki dan direviu kembali");

    private final String nama;

    HasilReviu(String nama) {
        this.nama = nama;
    }

    /** The result as people read it. */
    public String nama() {
        return nama;
    }
}
