package id.lkjip.pemeriksaan;

/** What has become of a finding. */
public enum KeadaanTemuan {
    /** Nobody has decided, or its figures have changed since. */
    TERBUKA("Terbuka"),
    /** The inspectorate has accepted it as it stands, with a remark. */
    DITERIMA("Diterima"),
    /** The inspectorate has returned it to be mended. */
    DIKEMBALIKAN("Dikembalikan");

    private final String nama;

    KeadaanTemuan(String nama) {
        this.nama = nama;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }
}
