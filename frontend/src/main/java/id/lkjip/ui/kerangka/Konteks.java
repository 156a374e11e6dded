package id.lkjip.ui.kerangka;

import com.vaadin.flow.router.QueryParameters;
import id.lkjip.kunci.KunciTahun;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The organisation and year every view works on, as the address tells or as chosen for it.
 *
 * @param tahunTersedia the years of this organisation, newest first
 * @param semua every organisation that can be chosen
 * @param kunci whether the year may still be changed
 * @param presentasi whether the views are shown on a projector
 */
public record Konteks(
        PerangkatDaerah perangkatDaerah,
        int tahun,
        List<TahunTersedia> tahunTersedia,
        List<PerangkatDaerah> semua,
        KunciTahun kunci,
        boolean presentasi) {

    /** Name of the query parameter that holds the organisation's code. */
    public static final String PARAMETER_PD = "pd";

    /** Name of the query parameter that holds the fiscal year. */
    public static final String PARAMETER_TAHUN = "tahun";

    /** Name of the query parameter that holds how the views are shown. */
    public static final String PARAMETER_MODE = "mode";

    /** Larger and without navigation, for a projector. */
    public static final String PRESENTASI = "presentasi";

    /** The year's entry, or empty when nothing of it is stored. */
    public Optional<TahunTersedia> tahunTerpilih() {
        return tahunTersedia.stream().filter(t -> t.tahun() == tahun).findFirst();
    }

    /** The part of a view's address that is kept while moving between views; in one order, so that a link stays one. */
    public QueryParameters parameter() {
        var parameter = new LinkedHashMap<String, String>();
        parameter.put(PARAMETER_TAHUN, Integer.toString(tahun));
        parameter.put(PARAMETER_PD, perangkatDaerah.id());
        if (presentasi) {
            parameter.put(PARAMETER_MODE, PRESENTASI);
        }
        return QueryParameters.simple(parameter);
    }
}
