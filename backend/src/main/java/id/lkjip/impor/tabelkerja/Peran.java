package id.lkjip.impor.tabelkerja;

import org.jspecify.annotations.Nullable;

/** What a column of the table holds. */
enum Peran {
    NOMOR(null, false),
    KODE(null, false),
    SASARAN(Tingkat.SASARAN, false),
    INDIKATOR_SASARAN(Tingkat.SASARAN, true),
    PROGRAM(Tingkat.PROGRAM, false),
    INDIKATOR_PROGRAM(Tingkat.PROGRAM, true),
    KEGIATAN(Tingkat.KEGIATAN, false),
    INDIKATOR_KEGIATAN(Tingkat.KEGIATAN, true),
    SUB_KEGIATAN(Tingkat.SUB_KEGIATAN, false),
    INDIKATOR_SUB_KEGIATAN(Tingkat.SUB_KEGIATAN, true),
    /** One column for program, kegiatan and sub kegiatan; the code tells the level. */
    URAIAN(null, false),
    /** One column for the indicators of every level. */
    INDIKATOR(null, true),
    SATUAN(null, false),
    TARGET(null, false),
    /** The target before an amendment, where the table states both. */
    TARGET_MURNI(null, false),
    MURNI(null, false),
    PERUBAHAN(null, false),
    PENANGGUNG_JAWAB(null, false),
    LAIN(null, false);

    private final @Nullable Tingkat tingkat;
    private final boolean indikator;

    Peran(@Nullable Tingkat tingkat, boolean indikator) {
        this.tingkat = tingkat;
        this.indikator = indikator;
    }

    @Nullable
    Tingkat tingkat() {
        return tingkat;
    }

    boolean indikator() {
        return indikator;
    }

    /** Whether a cell of this column is a name or an indicator of some level. */
    boolean teks() {
        return tingkat != null || this == URAIAN || this == INDIKATOR;
    }

    /**
     * Position on the scale sasaran, its indicator, program, its indicator, ...: neighbouring columns of the printed
     * table differ by one, whatever columns a particular table leaves out.
     */
    int letak() {
        Tingkat level = tingkat;
        return level == null ? -1 : level.letakNama() + (indikator ? 1 : 0);
    }
}
