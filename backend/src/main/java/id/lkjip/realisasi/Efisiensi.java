package id.lkjip.realisasi;

import id.lkjip.capaian.HasilEfisiensi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The efficiency table of one sasaran as the report prints it (PMK 22/PMK.02/2021); what the program computes stands
 * beside it.
 *
 * @param cro capaian of the supported output, in percent
 * @param aaro allocation, {@code raro} spending
 * @param aaroKaliCro, selisih, efisiensiTertulis the printed results
 */
public record Efisiensi(
        Nilai cro,
        @Nullable Rupiah aaro,
        @Nullable Rupiah raro,
        @Nullable Rupiah aaroKaliCro,
        @Nullable Rupiah selisih,
        Nilai efisiensiTertulis,
        Sitasi sitasi) {

    /** Computed from the stated allocation, spending and CRO. */
    public HasilEfisiensi dihitung() {
        return HasilEfisiensi.of(aaro, raro, cro.angka().orElse(null));
    }

    /** Computed from the stated allocation and spending with the capaian the program computes. */
    public HasilEfisiensi dihitungDengan(@Nullable BigDecimal capaian) {
        return HasilEfisiensi.of(aaro, raro, capaian);
    }
}
