package id.lkjip.ui.tahun;

import com.vaadin.flow.router.QueryParameters;
import id.lkjip.perbandingan.PerbandinganService;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the address says about the comparison.
 *
 * @param tahun the years in time order; never empty
 * @param biro code of the biro to keep; empty keeps all
 */
record StatusBanding(List<Integer> tahun, String biro) {

    static final String BANDING = "banding";
    static final String BIRO = "biro";

    /** How many years are shown when the address names none. */
    private static final int TAHUN_BAWAAN = 4;

    /**
     * Reads the address; without a choice the year of the frame and the stored ones before it.
     *
     * @param tersedia the years that can be asked for
     */
    static StatusBanding of(QueryParameters parameter, int tahun, List<Integer> tersedia) {
        List<Integer> dipilih = Arrays.stream(
                        parameter.getSingleParameter(BANDING).orElse("").split(","))
                .filter(t -> t.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(tersedia::contains)
                .distinct()
                .sorted()
                .limit(PerbandinganService.TAHUN_TERBANYAK)
                .toList();
        String biro = parameter.getSingleParameter(BIRO).orElse("");
        if (!dipilih.isEmpty()) {
            return new StatusBanding(dipilih, biro);
        }
        List<Integer> bawaan = tersedia.stream()
                .filter(t -> t <= tahun)
                .sorted((a, b) -> Integer.compare(b, a))
                .limit(TAHUN_BAWAAN)
                .sorted()
                .toList();
        return new StatusBanding(bawaan.isEmpty() ? List.of(tahun) : bawaan, biro);
    }

    /** The years as an address writes them. */
    static String parameterTahun(Collection<Integer> tahun) {
        return tahun.stream().sorted().map(Object::toString).collect(Collectors.joining(","));
    }
}
