package id.lkjip.ui.component;

import com.vaadin.flow.component.html.NativeDetails;
import id.lkjip.capaian.RumusCapaian;

/** "Bagaimana dihitung?": the formula, what went into it, and how it was rounded, folded away. */
public final class CaraHitung extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** A list of formula, inputs and worked line. */
    public CaraHitung(DaftarNilai isi) {
        super("Bagaimana dihitung?", isi);
    }

    /** A formula as it is read. */
    public static String rumus(RumusCapaian rumus) {
        return switch (rumus) {
            case POSITIF -> "Realisasi / target x 100 (makin tinggi makin baik)";
            case NEGATIF_A -> "(2 x target - realisasi) / target x 100 (makin rendah makin baik)";
            case NEGATIF_B -> "Target / realisasi x 100 (makin rendah makin baik)";
        };
    }
}
