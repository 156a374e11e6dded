package id.lkjip.realisasi;

import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spending of one organisation in one year, with every place that states it.
 *
 * @param serapanTertulis realisasi / pagu as the report states it
 * @param rincian the rows by which the report breaks it down, in their order; empty when it does not
 */
public record RealisasiAnggaran(
        @Nullable Rupiah pagu,
        @Nullable Rupiah realisasi,
        @Nullable Rupiah sisa,
        @Nullable Nilai serapanTertulis,
        @Nullable Nilai sisaPersenTertulis,
        List<PernyataanRupiah> pernyataanPagu,
        List<PernyataanRupiah> pernyataanRealisasi,
        List<PernyataanRupiah> pernyataanSisa,
        List<RincianAnggaran> rincian) {

    public RealisasiAnggaran {
        // Documents stored before the breakdown was read do not name it.
        rincian = rincian == null ? List.of() : List.copyOf(rincian);
    }
}
