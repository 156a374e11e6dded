package id.lkjip.ui.pohon;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;

/** How the tree is shown. */
enum Bentuk {
    TABEL("Tabel", ""),
    /** All opened rows in the page at once, for paper. */
    LENGKAP("Tabel untuk dicetak", "lengkap"),
    PETA("Peta pagu", "peta");

    /** Name of the query parameter that holds it. */
    static final String PARAMETER = "bentuk";

    private final String label;
    private final String parameter;

    Bentuk(String label, String parameter) {
        this.label = label;
        this.parameter = parameter;
    }

    String label() {
        return label;
    }

    /** The form used in an address; the usual one is left out. */
    String parameter() {
        return parameter;
    }

    static Bentuk of(QueryParameters parameter) {
        String teks = parameter.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(b -> b.parameter.equals(teks))
                .findFirst()
                .orElse(TABEL);
    }
}
