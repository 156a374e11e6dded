package id.lkjip.graphql;

/** Codes of errors, stable for programs; each error carries one as {@code extensions.kode}. */
enum KodeGalat {
    /** The query does not parse or does not fit the schema. */
    KUERI_TIDAK_SAH,
    /** A variable or argument has a value that cannot be used. */
    MASUKAN_TIDAK_SAH,
    /** Something asked for by code does not exist. */
    TIDAK_DITEMUKAN,
    /** Whoever asks may not do this. */
    TIDAK_BERWENANG,
    /** The fiscal year is locked or published. */
    TAHUN_DIKUNCI,
    /** What is to be changed was changed by somebody else since it was read. */
    KONFLIK_VERSI,
    TERLALU_DALAM,
    KUERI_TERLALU_PANJANG,
    TERLALU_BANYAK_TOKEN,
    TERLALU_BANYAK_ALIAS,
    TERLALU_BANYAK_PENGULANGAN,
    TERLALU_BANYAK_FRAGMEN,
    TERLALU_BANYAK_FIELD_AKAR,
    TERLALU_BANYAK_DIREKTIF,
    /** The schema was asked for more than reading it takes. */
    INTROSPEKSI_BERLEBIHAN,
    /** The result would be too large. */
    HASIL_TERLALU_BESAR,
    /** The query ran too long and was stopped. */
    WAKTU_HABIS,
    /** More requests within a minute than one caller may send. */
    TERLALU_SERING,
    /** Only POST is answered. */
    METODE_DITOLAK,
    /** The body is not said to be JSON. */
    JENIS_ISI_DITOLAK,
    /** The caller does not take JSON. */
    JENIS_JAWABAN_DITOLAK,
    /** The body is no request of GraphQL over HTTP. */
    BADAN_TIDAK_SAH,
    BADAN_TERLALU_BESAR,
    /** Several requests in one body. */
    KUMPULAN_DITOLAK,
    /** Our fault; the log has the details under the request's number. */
    KESALAHAN_SERVER
}
