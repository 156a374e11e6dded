package id.lkjip.impor.tabelkerja;

import java.util.List;

/** Levels of the work plan, top down. */
enum Tingkat {
    SASARAN("sasaran", 0),
    PROGRAM("program", 1),
    KEGIATAN("kegiatan", 2),
    SUB_KEGIATAN("sub kegiatan", 3);

    /** The levels, top first. */
    static final List<Tingkat> SEMUA = List.of(values());

    private final String label;
    private final int kedalaman;

    Tingkat(String label, int kedalaman) {
        this.label = label;
        this.kedalaman = kedalaman;
    }

    /** The level as a sentence names it. */
    String label() {
        return label;
    }

    /** 0 for a sasaran, 3 for a sub kegiatan. */
    int kedalaman() {
        return kedalaman;
    }

    /** Position of this level's name column on the scale of {@link Peran#letak()}. */
    int letakNama() {
        return kedalaman * 2;
    }
}
