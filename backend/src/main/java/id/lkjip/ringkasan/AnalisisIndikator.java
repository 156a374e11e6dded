package id.lkjip.ringkasan;

import id.lkjip.narasi.BagianNarasi;

/** The analyses PermenPANRB 53/2014 wants of each indicator, and what follows from them, in the order of the report. */
public enum AnalisisIndikator {
    TAHUN_INI("Target dan realisasi tahun ini", BagianNarasi.CAPAIAN_TAHUN_INI, true),
    TAHUN_SEBELUMNYA("Dibandingkan dengan tahun-tahun sebelumnya", BagianNarasi.CAPAIAN_TAHUN_SEBELUMNYA, true),
    RENSTRA("Dibandingkan dengan target akhir Renstra", BagianNarasi.CAPAIAN_TARGET_RENSTRA, true),
    /** Only where there is a national standard, so its absence is no gap. */
    NASIONAL("Dibandingkan dengan nasional dan wilayah lain", BagianNarasi.CAPAIAN_NASIONAL, false),
    FAKTOR("Faktor penyebab dan solusi", BagianNarasi.FAKTOR_PENYEBAB, true),
    EFISIENSI("Efisiensi sumber daya", BagianNarasi.EFISIENSI, true),
    PROGRAM("Program dan kegiatan pendukung", BagianNarasi.PROGRAM_PENDUKUNG, true),
    MASALAH("Masalah", BagianNarasi.MASALAH, true),
    UPAYA("Upaya perbaikan", BagianNarasi.UPAYA_PERBAIKAN, true),
    REKOMENDASI("Rekomendasi target", BagianNarasi.REKOMENDASI_TARGET, true);

    private final String nama;
    private final BagianNarasi bagian;
    private final boolean wajib;

    AnalisisIndikator(String nama, BagianNarasi bagian, boolean wajib) {
        this.nama = nama;
        this.bagian = bagian;
        this.wajib = wajib;
    }

    /** Heading of the analysis. */
    public String nama() {
        return nama;
    }

    /** The section of the report that holds its text. */
    public BagianNarasi bagian() {
        return bagian;
    }

    /** Whether every indicator needs it. */
    public boolean wajib() {
        return wajib;
    }
}
