package id.lkjip.ui.banding;

import com.vaadin.flow.router.QueryParameters;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.ringkasan.PerbandinganBiro.Baris;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the address says about the comparison of biro.
 *
 * @param urut the measure the biro are ranked by; {@code null} keeps the order of the organisation
 * @param menaik whether the smallest comes first
 * @param pilih codes of the biro shown in detail
 * @param banding the years of the heat map, in the order of time
 */
record StatusBiro(@Nullable UkuranBanding urut, boolean menaik, List<String> pilih, List<Integer> banding) {

    static final String URUT = "urut";
    static final String ARAH = "arah";
    static final String NAIK = "naik";
    static final String PILIH = "pilih";
    static final String BANDING = "banding";

    /** So many biro fit beside each other. */
    static final int PILIH_TERBANYAK = 4;

    private static final int TAHUN_BAWAAN = 5;

    /**
     * @param tersedia the years that can be asked for
     */
    static StatusBiro of(QueryParameters parameter, int tahun, List<Integer> tersedia) {
        List<Integer> dipilih = values(parameter, BANDING)
                .filter(t -> t.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(tersedia::contains)
                .sorted()
                .limit(PerbandinganService.TAHUN_TERBANYAK - 1L)
                .toList();
        return new StatusBiro(
                parameter
                        .getSingleParameter(URUT)
                        .flatMap(UkuranBanding::ofParameter)
                        .orElse(null),
                parameter.getSingleParameter(ARAH).filter(NAIK::equals).isPresent(),
                values(parameter, PILIH).limit(PILIH_TERBANYAK).toList(),
                dipilih.isEmpty()
                        ? tersedia.stream()
                                .filter(t -> t <= tahun)
                                .sorted(Comparator.reverseOrder())
                                .limit(TAHUN_BAWAAN)
                                .sorted()
                                .toList()
                        : dipilih);
    }

    private static Stream<String> values(QueryParameters parameter, String nama) {
        return Arrays.stream(parameter.getSingleParameter(nama).orElse("").split(","))
                .filter(t -> !t.isBlank())
                .distinct();
    }

    /** The biro in the chosen order; those without a figure come last, whatever the direction. */
    List<Baris> sorted(List<Baris> biro, int tahun, @Nullable UkuranBanding menurut) {
        if (menurut == null) {
            return biro;
        }
        Comparator<BigDecimal> arah = menaik ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return biro.stream()
                .sorted(Comparator.comparing(
                        (Baris b) -> figure(b, tahun, menurut).orElse(null), Comparator.nullsLast(arah)))
                .toList();
    }

    private static Optional<BigDecimal> figure(Baris baris, int tahun, UkuranBanding menurut) {
        return baris.pada(tahun).flatMap(u -> Optional.ofNullable(menurut.nilai(u)));
    }
}
