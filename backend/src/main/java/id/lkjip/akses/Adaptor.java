package id.lkjip.akses;

/** The way by which something was done. */
public enum Adaptor {
    UI("Aplikasi"),
    GRAPHQL("GraphQL"),
    BARIS_PERINTAH("Baris perintah"),
    SISTEM("Sistem");

    private final String nama;

    Adaptor(String nama) {
        this.nama = nama;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }
}
