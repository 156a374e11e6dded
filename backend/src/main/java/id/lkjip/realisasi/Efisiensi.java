package id.lkjip.realisasi;

import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
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
        Sitasi sitasi) {}
