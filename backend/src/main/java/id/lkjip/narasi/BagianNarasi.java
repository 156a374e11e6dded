package id.lkjip.narasi;

/** Sections of an LKjIP, in the order of PermenPANRB 53/2014; the seven analyses exist once per indicator. */
public enum BagianNarasi {
    IKHTISAR_EKSEKUTIF,
    KATA_PENGANTAR,
    LATAR_BELAKANG,
    MAKSUD_TUJUAN,
    DASAR_HUKUM,
    STRUKTUR_ORGANISASI,
    ISU_STRATEGIS,
    SISTEMATIKA,
    RENCANA_STRATEGIS,
    VISI,
    MISI,
    TUJUAN,
    SASARAN,
    RENCANA_KERJA,
    PERJANJIAN_KINERJA,
    AKUNTABILITAS_KINERJA,
    CAPAIAN_KINERJA,
    /** (1) target and realisasi this year. */
    CAPAIAN_TAHUN_INI,
    /** (2) against last year and several years. */
    CAPAIAN_TAHUN_SEBELUMNYA,
    /** (3) against the medium-term target. */
    CAPAIAN_TARGET_RENSTRA,
    /** (4) against a national standard. */
    CAPAIAN_NASIONAL,
    /** (5) causes of success or failure, and solutions. */
    FAKTOR_PENYEBAB,
    /** (6) efficiency of resources. */
    EFISIENSI,
    /** (7) supporting program and kegiatan. */
    PROGRAM_PENDUKUNG,
    REKOMENDASI_TARGET,
    MASALAH,
    UPAYA_PERBAIKAN,
    REALISASI_ANGGARAN,
    KESIMPULAN,
    SARAN,
    PERNYATAAN_REVIU,
    LAINNYA
}
