package id.lkjip.realisasi;

import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place that states what an indicator reached in a year.
 *
 * @param tahunLaporan year of the report that states it; a later report may restate an earlier year
 * @param target the target stated beside it; {@code null} when none is
 * @param realisasi {@code BelumDiisi} when only a target is stated
 * @param tahunData year the value really belongs to, when it is carried over
 * @param capaianTertulis the capaian the report states, beside the one the program computes
 * @param keterangan what the table says besides ("Tinggi", "Ke 9")
 */
public record PernyataanRealisasi(
        int tahunLaporan,
        AsalPernyataan asal,
        @Nullable Nilai target,
        Nilai realisasi,
        StatusRealisasi status,
        @Nullable Integer tahunData,
        @Nullable Nilai capaianTertulis,
        List<String> keterangan,
        Sitasi sitasi) {}
