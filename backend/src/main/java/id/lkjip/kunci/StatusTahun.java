package id.lkjip.kunci;

/** What may still be changed in a fiscal year. */
public enum StatusTahun {
    /** Everything, by those who may. */
    TERBUKA("Terbuka", "dibuka"),
    /** Nothing, until it is opened again. */
    DIKUNCI("Dikunci", "dikunci"),
    /** Nothing; the year's figures have been given out. */
    TERBIT("Terbit", "diterbitkan");

    private final String nama;
    private final String kataKerja;

    StatusTahun(String nama, String kataKerja) {
        this.nama = nama;
        this.kataKerja = kataKerja;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }

    /** What was done to bring it about, as a passive verb. */
    String kataKerja() {
        return kataKerja;
    }
}
