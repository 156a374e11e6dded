package id.lkjip.narasi;

/** Sections of an LKjIP, in the order of PermenPANRB 53/2014; the seven analyses exist once per indicator. */
public enum BagianNarasi {
    IKHTISAR_EKSEKUTIF("Ikhtisar eksekutif"),
    KATA_PENGANTAR("Kata pengantar"),
    LATAR_BELAKANG("Latar belakang"),
    MAKSUD_TUJUAN("Maksud dan tujuan"),
    DASAR_HUKUM("Dasar hukum"),
    STRUKTUR_ORGANISASI("Struktur organisasi, tugas, dan fungsi"),
    ISU_STRATEGIS("Isu strategis"),
    SISTEMATIKA("Sistematika penyajian"),
    RENCANA_STRATEGIS("Rencana strategis"),
    VISI("Visi"),
    MISI("Misi"),
    TUJUAN("Tujuan"),
    SASARAN("Sasaran"),
    RENCANA_KERJA("Rencana kerja"),
    PERJANJIAN_KINERJA("Perjanjian kinerja"),
    AKUNTABILITAS_KINERJA("Akuntabilitas kinerja"),
    CAPAIAN_KINERJA("Capaian kinerja"),
    /** (1) target and realisasi this year. */
    CAPAIAN_TAHUN_INI("Target dan realisasi tahun ini"),
    /** (2) against last year and several years. */
    CAPAIAN_TAHUN_SEBELUMNYA("Dibandingkan dengan tahun-tahun sebelumnya"),
    /** (3) against the medium-term target. */
    CAPAIAN_TARGET_RENSTRA("Dibandingkan dengan target Renstra"),
    /** (4) against a national standard. */
    CAPAIAN_NASIONAL("Dibandingkan dengan nasional atau daerah lain"),
    /** (5) causes of success or failure, and solutions. */
    FAKTOR_PENYEBAB("Faktor penyebab dan solusi"),
    /** (6) efficiency of resources. */
    EFISIENSI("Efisiensi sumber daya"),
    /** (7) supporting program and kegiatan. */
    PROGRAM_PENDUKUNG("Program dan kegiatan pendukung"),
    REKOMENDASI_TARGET("Rekomendasi target"),
    MASALAH("Masalah"),
    UPAYA_PERBAIKAN("Upaya perbaikan"),
    REALISASI_ANGGARAN("Realisasi anggaran"),
    KESIMPULAN("Kesimpulan"),
    SARAN("Saran"),
    PERNYATAAN_REVIU("Pernyataan reviu"),
    LAINNYA("Bagian lain");

    private final String nama;

    BagianNarasi(String nama) {
        this.nama = nama;
    }

    /** Whether it is written for each indicator: the seven analyses and what follows from them. */
    public boolean perIndikator() {
        return compareTo(CAPAIAN_TAHUN_INI) >= 0 && compareTo(UPAYA_PERBAIKAN) <= 0;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }
}
