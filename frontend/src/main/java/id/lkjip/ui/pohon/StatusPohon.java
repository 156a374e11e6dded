package id.lkjip.ui.pohon;

import com.vaadin.flow.router.QueryParameters;

/**
 * What the address says about the tree.
 *
 * @param biro code of the biro to keep; empty keeps all
 * @param cari text searched for; empty keeps all
 * @param rincian key of the row whose details are open; empty when none is
 */
record StatusPohon(String biro, String cari, Tingkat tingkat, String rincian) {

    static final String BIRO = "biro";
    static final String CARI = "cari";
    static final String TINGKAT = "tingkat";
    static final String RINCIAN = "rincian";

    static StatusPohon of(QueryParameters parameter) {
        return new StatusPohon(
                parameter.getSingleParameter(BIRO).orElse(""),
                parameter.getSingleParameter(CARI).orElse("").strip(),
                parameter
                        .getSingleParameter(TINGKAT)
                        .flatMap(Tingkat::ofParameter)
                        .orElse(Tingkat.PROGRAM),
                parameter.getSingleParameter(RINCIAN).orElse(""));
    }
}
