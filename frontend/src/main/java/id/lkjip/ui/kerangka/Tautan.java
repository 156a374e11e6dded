package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Links to other views that keep organisation and year. */
public final class Tautan {

    /** Path of the page of one indicator, followed by its code. */
    public static final String INDIKATOR = "indikator/";

    /** Path of the page of one biro, followed by its code. */
    public static final String BIRO = "biro/";

    /** Path of the tree. */
    public static final String POHON = "pohon";

    /** Path of the search. */
    public static final String CARI = "cari";

    /** Name of the query parameter that holds the words searched for. */
    public static final String KATA = "kata";

    /** Path of the page of one section of the report. */
    public static final String SEKSI = "narasi/sunting";

    /** Name of the query parameter that holds the section's code. */
    public static final String RINCIAN = "rincian";

    private Tautan() {}

    /** To the page of an indicator. */
    public static Anchor indikator(Konteks konteks, String kode, String teks) {
        return new Anchor(alamat(INDIKATOR + kode, konteks, Map.of()), teks);
    }

    /** To the page of a biro. */
    public static Anchor biro(Konteks konteks, String kode, String teks) {
        return new Anchor(alamat(BIRO + kode, konteks, Map.of()), teks);
    }

    /** To the page of a section of the report. */
    public static Anchor seksi(Konteks konteks, String kode, String teks) {
        return new Anchor(alamat(SEKSI, konteks, Map.of(RINCIAN, kode)), teks);
    }

    /** To another view with parameters of its own. */
    public static Anchor ke(String jalur, Konteks konteks, Map<String, String> tambahan, String teks) {
        return new Anchor(alamat(jalur, konteks, tambahan), teks);
    }

    /** The address of a view for the same organisation and year. */
    public static String alamat(String jalur, Konteks konteks, Map<String, String> tambahan) {
        QueryParameters parameter = konteks.parameter();
        for (Map.Entry<String, String> satu : tambahan.entrySet()) {
            parameter = parameter.merging(satu.getKey(), satu.getValue());
        }
        return jalur + "?" + parameter.getQueryString();
    }
}
