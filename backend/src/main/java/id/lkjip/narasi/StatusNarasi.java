package id.lkjip.narasi;

/** Where a section stands between being written and being published. */
public enum StatusNarasi {
    DRAF("Draf"),
    DIAJUKAN("Diajukan"),
    PERLU_PERBAIKAN("Perlu perbaikan"),
    DISETUJUI("Disetujui"),
    TERBIT("Terbit");

    private final String nama;

    StatusNarasi(String nama) {
        this.nama = nama;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }

    /**
     * Whether its text may be changed. What was submitted or approved is changed only after it was withdrawn or
     * returned, so that nobody approves what she has not read; a published section begins anew as a draft, because its
     * published text is kept elsewhere.
     */
    public boolean dapatDisunting() {
        return this != DIAJUKAN && this != DISETUJUI;
    }
}
