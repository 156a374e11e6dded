package id.lkjip.ui.tahap;

import id.lkjip.perbandingan.PerbandinganTahap.Perubahan;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which indicators of the two PK are shown. */
enum Tampil {
    SEMUA("Semua indikator", null),
    BARU("Baru", Perubahan.BARU),
    DIHAPUS("Dihapus", Perubahan.DIHAPUS),
    BERUBAH("Berubah", Perubahan.BERUBAH),
    TETAP("Tetap", Perubahan.TETAP),
    TANPA_PEMBANDING("Tanpa pembanding", Perubahan.TANPA_PEMBANDING);

    private final String label;
    private final @Nullable Perubahan perubahan;

    Tampil(String label, @Nullable Perubahan perubahan) {
        this.label = label;
        this.perubahan = perubahan;
    }

    String label() {
        return label;
    }

    /** The form used in an address. */
    String parameter() {
        return this == SEMUA ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean memuat(Perubahan satu) {
        return perubahan == null || perubahan == satu;
    }

    static Tampil of(Perubahan perubahan) {
        return Arrays.stream(values())
                .filter(t -> t.perubahan == perubahan)
                .findFirst()
                .orElseThrow();
    }

    static Tampil ofParameter(String teks) {
        return Arrays.stream(values())
                .filter(t -> t.parameter().equals(teks))
                .findFirst()
                .orElse(SEMUA);
    }
}
