package id.lkjip.ui.pohon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How deep the tree is opened. */
enum Tingkat {
    SASARAN("Sasaran", 0),
    PROGRAM("Program", 1),
    KEGIATAN("Kegiatan", 2),
    SUB_KEGIATAN("Sub kegiatan", 3);

    private final String label;
    private final int kedalaman;

    Tingkat(String label, int kedalaman) {
        this.label = label;
        this.kedalaman = kedalaman;
    }

    /** How many levels above it are open. */
    int kedalaman() {
        return kedalaman;
    }

    String label() {
        return label;
    }

    /** The form used in an address: {@code sub-kegiatan}. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Tingkat> ofParameter(String teks) {
        return Arrays.stream(values()).filter(t -> t.parameter().equals(teks)).findFirst();
    }
}
