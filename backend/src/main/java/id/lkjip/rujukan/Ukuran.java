package id.lkjip.rujukan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of an object a figure tells. */
public enum Ukuran {
    TARGET("Target", true),
    REALISASI("Realisasi", true),
    CAPAIAN("Capaian", true),
    /** Realisasi minus that of the year before. */
    SELISIH("Selisih terhadap tahun lalu", true),
    /** The same in percent of the year before. */
    PERUBAHAN("Perubahan terhadap tahun lalu", true),
    EFISIENSI("Efisiensi", true),
    PAGU_MURNI("Pagu murni", false),
    PAGU_PERUBAHAN("Pagu perubahan", false),
    /** Spending, known for the whole organisation. */
    BELANJA("Realisasi anggaran", false),
    SISA("Sisa anggaran", false),
    SERAPAN("Serapan", false);

    private final String nama;
    private final boolean indikator;

    Ukuran(String nama, boolean indikator) {
        this.nama = nama;
        this.indikator = indikator;
    }

    /** The name as people read it. */
    public String nama() {
        return nama;
    }

    /** Whether it is told of an indicator; else of money. */
    public boolean indikator() {
        return indikator;
    }

    /** Whether it is told by the comparison over the years; else by the documents of its own year. */
    boolean dalamDeret() {
        return indikator && this != EFISIENSI;
    }

    /** As it stands in a text: {@code pagu-murni}. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Ukuran> dari(String kode) {
        return Stream.of(values()).filter(u -> u.kode().equals(kode)).findFirst();
    }
}
