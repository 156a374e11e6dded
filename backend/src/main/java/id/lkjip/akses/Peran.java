package id.lkjip.akses;

/** What a person is in the work on the report. Roles add up: a person may do what any of her roles may. */
public enum Peran {
    PIMPINAN("Pimpinan", "membaca semuanya"),
    BIRO("Biro", "menyunting narasi dan realisasi biro sendiri"),
    ANALIS("Analis", "membaca, memegang token API, menyimpan kueri"),
    PERENCANA(
            "Perencana",
            "mengimpor laporan, memelihara indikator dan organisasi, mengunci, membuka, menerbitkan tahun"),
    INSPEKTORAT("Inspektorat", "membaca, menanggapi temuan, mencatat pernyataan reviu, membaca jejak audit"),
    ADMIN("Administrator", "mengelola akun, peran, dan token orang lain, membaca jejak audit; tidak mengubah angka");

    private final String nama;
    private final String uraian;

    Peran(String nama, String uraian) {
        this.nama = nama;
        this.uraian = uraian;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }

    /** What the role is for, as a phrase. */
    public String uraian() {
        return uraian;
    }
}
