package id.lkjip.capaian;

import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Distance of a realisasi to the target at the end of the Renstra.
 *
 * @param persen R / T_akhir x 100; {@code null} when there is none
 * @param selisih T_akhir - R in the indicator's unit, negative when the target is passed; {@code null} when there is none
 * @param uraian the worked line; {@code null} when there is none
 * @param alasan why there is none, in Indonesian; {@code null} when there is one
 */
public record GapRenstra(
        @Nullable BigDecimal persen,
        @Nullable BigDecimal selisih,
        @Nullable String uraian,
        @Nullable String alasan) {

    /** Computes the gap; {@code targetAkhir} is {@code null} when the plan states none. */
    public static GapRenstra of(@Nullable Nilai targetAkhir, Nilai realisasi) {
        BigDecimal akhir = targetAkhir == null ? null : targetAkhir.angka().orElse(null);
        BigDecimal nilai = realisasi.angka().orElse(null);
        if (akhir == null) {
            return tanpa(null, "Target akhir Renstra tidak ada atau bukan satu angka.");
        }
        if (nilai == null) {
            return tanpa(null, "Realisasi tidak ada atau bukan satu angka.");
        }
        BigDecimal selisih = akhir.subtract(nilai);
        if (akhir.signum() == 0) {
            return tanpa(selisih, "Target akhir Renstra 0, sehingga persentase tidak dapat dihitung.");
        }
        BigDecimal persen = Desimal.persen(nilai, akhir);
        return new GapRenstra(
                persen,
                selisih,
                Desimal.tulis(nilai) + " / " + Desimal.tulis(akhir) + " x 100 = " + Desimal.tulis(persen),
                null);
    }

    private static GapRenstra tanpa(@Nullable BigDecimal selisih, String alasan) {
        return new GapRenstra(null, selisih, null, alasan);
    }
}
