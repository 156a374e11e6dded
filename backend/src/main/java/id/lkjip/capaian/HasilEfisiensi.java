package id.lkjip.capaian;

import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Efficiency by PMK 22/PMK.02/2021: sum(AARO x CRO - RARO) / sum(AARO) x 100.
 *
 * @param persen efficiency with 2 decimals; {@code null} when there is none
 * @param nilaiEfisiensi NE = 50 % + E / 20 x 50, E bounded to -20..20; {@code null} when there is none
 * @param aaroKaliCro sum(AARO x CRO), rounded to whole rupiah
 * @param selisih sum(AARO x CRO) - sum(RARO), rounded to whole rupiah
 * @param uraian the worked line; {@code null} when there is none
 * @param alasan why there is none, in Indonesian; {@code null} when there is one
 */
public record HasilEfisiensi(
        @Nullable BigDecimal persen,
        @Nullable BigDecimal nilaiEfisiensi,
        @Nullable Rupiah aaroKaliCro,
        @Nullable Rupiah selisih,
        int versiRumus,
        @Nullable String uraian,
        @Nullable String alasan) {

    /** Version of the formula. */
    public static final int VERSI_RUMUS = 1;

    private static final BigDecimal BATAS = BigDecimal.valueOf(20);
    private static final BigDecimal LIMA_PULUH = BigDecimal.valueOf(50);

    /**
     * One output in the scope.
     *
     * @param cro capaian of the supported output, in percent
     */
    public record Keluaran(
            @Nullable Rupiah aaro,
            @Nullable Rupiah raro,
            @Nullable BigDecimal cro) {}

    /** Efficiency of one output. */
    public static HasilEfisiensi of(@Nullable Rupiah aaro, @Nullable Rupiah raro, @Nullable BigDecimal cro) {
        return of(List.of(new Keluaran(aaro, raro, cro)));
    }

    /** Efficiency of a scope of outputs; one that is incomplete leaves the whole without a result. */
    public static HasilEfisiensi of(List<Keluaran> lingkup) {
        BigDecimal aaroKaliCro = BigDecimal.ZERO;
        Rupiah aaro = Rupiah.NOL;
        Rupiah raro = Rupiah.NOL;
        for (Keluaran satu : lingkup) {
            if (satu.aaro() == null || satu.raro() == null || satu.cro() == null) {
                return tanpa("Alokasi, realisasi anggaran, atau capaian keluaran tidak diketahui.");
            }
            aaro = aaro.plus(satu.aaro());
            raro = raro.plus(satu.raro());
            // CRO is a percentage: shifting the point is exact where dividing by 100 would have to choose a scale.
            aaroKaliCro = aaroKaliCro.add(
                    BigDecimal.valueOf(satu.aaro().nilai()).multiply(satu.cro()).movePointLeft(2));
        }
        if (aaro.nilai() == 0) {
            return tanpa("Jumlah alokasi anggaran 0, sehingga efisiensi tidak dapat dihitung.");
        }
        BigDecimal selisih = aaroKaliCro.subtract(BigDecimal.valueOf(raro.nilai()));
        BigDecimal alokasi = BigDecimal.valueOf(aaro.nilai());
        BigDecimal persen = Desimal.persen(selisih, alokasi);
        return new HasilEfisiensi(
                persen,
                nilaiEfisiensi(selisih.multiply(Desimal.SERATUS).divide(alokasi, 12, RoundingMode.HALF_UP)),
                rupiah(aaroKaliCro),
                rupiah(selisih),
                VERSI_RUMUS,
                "(" + Desimal.tulis(BigDecimal.valueOf(rupiah(aaroKaliCro).nilai())) + " - "
                        + Desimal.tulis(BigDecimal.valueOf(raro.nilai())) + ") / " + Desimal.tulis(alokasi)
                        + " x 100 = " + Desimal.tulis(persen),
                null);
    }

    /** NE of an efficiency in percent: 0 at -20 and below, 50 at 0, 100 at 20 and above. */
    public static BigDecimal nilaiEfisiensi(BigDecimal efisiensi) {
        BigDecimal terbatas = efisiensi.max(BATAS.negate()).min(BATAS);
        return LIMA_PULUH
                .add(terbatas.multiply(LIMA_PULUH).divide(BATAS, 14, RoundingMode.HALF_UP))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Rupiah rupiah(BigDecimal nilai) {
        return Rupiah.of(nilai.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static HasilEfisiensi tanpa(String alasan) {
        return new HasilEfisiensi(null, null, null, null, VERSI_RUMUS, null, alasan);
    }
}
