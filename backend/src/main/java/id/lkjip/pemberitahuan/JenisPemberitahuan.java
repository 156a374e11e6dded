package id.lkjip.pemberitahuan;

/** What a notice is about. The names are stored: a name once used keeps its meaning. */
public enum JenisPemberitahuan {
    /** A section is due soon, today, or was, and is not handed in. */
    TENGGAT_DEKAT("Tenggat", true),
    /** A section waits for a decision. */
    DIAJUKAN("Diajukan", true),
    /** A section came back with a remark. */
    DIKEMBALIKAN("Dikembalikan", true),
    /** Somebody said something about a section. */
    DIKOMENTARI("Dikomentari", false),
    /** A figure that a section names is another one now. */
    ANGKA_BERUBAH("Perlu dibaca ulang", true);

    private final String nama;
    private final boolean berakhirSendiri;

    JenisPemberitahuan(String nama, boolean berakhirSendiri) {
        this.nama = nama;
        this.berakhirSendiri = berakhirSendiri;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }

    /** Whether it is about how things stand, and over once they stand otherwise; else about what happened. */
    boolean berakhirSendiri() {
        return berakhirSendiri;
    }
}
