package id.lkjip.realisasi;

import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * One place that states what an indicator reached in a year.
 *
 * @param tahunLaporan year of the report that states it; a later report may restate an earlier year
 * @param target the target stated beside it; {@code null} when none is
 * @param realisasi {@code BelumDiisi} when only a target is stated
 * @param tahunData year the value really belongs to, when it is carried over
 * @param capaianTertulis the capaian the report states, beside the one the program computes
 * @param keterangan what the table says besides ("Tinggi", "Ke 9")
 * @param pencatatan who recorded it, when it was recorded by hand; {@code null} when a report states it
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
        Sitasi sitasi,
        @Nullable Pencatatan pencatatan) {

    @PersistenceCreator
    public PernyataanRealisasi {
        keterangan = List.copyOf(keterangan);
    }

    /** A statement of a report. */
    public PernyataanRealisasi(
            int tahunLaporan,
            AsalPernyataan asal,
            @Nullable Nilai target,
            Nilai realisasi,
            StatusRealisasi status,
            @Nullable Integer tahunData,
            @Nullable Nilai capaianTertulis,
            List<String> keterangan,
            Sitasi sitasi) {
        this(tahunLaporan, asal, target, realisasi, status, tahunData, capaianTertulis, keterangan, sitasi, null);
    }
}
