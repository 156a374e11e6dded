package id.lkjip.akses.jejak;

/** What was done, as the audit trail names it. The names are stored: a name once used keeps its meaning. */
public enum Tindakan {
    MASUK("Masuk"),
    MASUK_GAGAL("Gagal masuk"),
    KELUAR("Keluar"),
    DITOLAK("Ditolak"),
    DIBATALKAN("Tidak jadi"),
    AKUN_DIBUAT("Akun dibuat"),
    AKUN_DIUBAH("Akun diubah"),
    SANDI_DIGANTI("Kata sandi diganti"),
    SANDI_DIATUR_ULANG("Kata sandi diatur ulang"),
    SESI_DIAKHIRI("Sesi diakhiri"),
    TOKEN_DIBUAT("Token dibuat"),
    TOKEN_DICABUT("Token dicabut"),
    KUERI_DISIMPAN("Kueri disimpan"),
    KUERI_DIHAPUS("Kueri dihapus"),
    LAPORAN_DIIMPOR("Laporan diimpor"),
    REALISASI_DICATAT("Realisasi dicatat"),
    NARASI_DISIMPAN("Narasi disimpan"),
    NARASI_BERALIH("Narasi beralih"),
    NARASI_DITERBITKAN("Narasi diterbitkan"),
    TEMPLAT_DIATUR("Templat narasi diatur"),
    NARASI_DIKOMENTARI("Narasi dikomentari"),
    KOMENTAR_DISELESAIKAN("Komentar diselesaikan"),
    INDIKATOR_DIUBAH("Indikator diubah"),
    ORGANISASI_DIUBAH("Organisasi diubah"),
    TEMUAN_DIKOMENTARI("Temuan dikomentari"),
    TEMUAN_DIPUTUSKAN("Temuan diputuskan"),
    REVIU_DICATAT("Reviu dicatat"),
    TAHUN_DIKUNCI("Tahun dikunci"),
    TAHUN_DIBUKA("Tahun dibuka"),
    TAHUN_DITERBITKAN("Tahun diterbitkan"),
    JEJAK_DIEKSPOR("Jejak audit diekspor"),
    DATA_DIEKSPOR("Data diekspor");

    private final String nama;

    Tindakan(String nama) {
        this.nama = nama;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }
}
