package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.rujukan.Rujukan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

    /** Path of the page of her notices. */
    public static final String PEMBERITAHUAN = "pemberitahuan";

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

    /** The address of the page of a section, of whatever organisation and year. */
    public static String seksi(String perangkatDaerah, int tahun, String kode) {
        return SEKSI + "?"
                + parameter(perangkatDaerah, tahun).merging(RINCIAN, kode).getQueryString();
    }

    /** To another view with parameters of its own. */
    public static Anchor ke(String jalur, Konteks konteks, Map<String, String> tambahan, String teks) {
        return new Anchor(alamat(jalur, konteks, tambahan), teks);
    }

    /** Where more about a figure that a text names is shown; empty when nowhere. */
    public static Optional<String> angka(String perangkatDaerah, Rujukan rujukan) {
        String objek = rujukan.objek();
        if (objek.contains("..")) {
            // What a text names may be anything; an address leads to no other place.
            return Optional.empty();
        }
        String[] bagian = objek.split("/", 3);
        String jalur;
        if (rujukan.ukuran().indikator()) {
            jalur = bagian.length == 1 ? INDIKATOR + objek : "";
        } else {
            jalur = switch (bagian[0]) {
                case "biro", "program" -> bagian.length > 1 ? BIRO + bagian[1] : "";
                case "sasaran" -> POHON;
                default -> "";
            };
        }
        return Optional.of(
                jalur + "?" + parameter(perangkatDaerah, rujukan.tahun()).getQueryString());
    }

    private static QueryParameters parameter(String perangkatDaerah, int tahun) {
        var parameter = new LinkedHashMap<String, String>();
        parameter.put(Konteks.PARAMETER_TAHUN, Integer.toString(tahun));
        parameter.put(Konteks.PARAMETER_PD, perangkatDaerah);
        return QueryParameters.simple(parameter);
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
