package id.lkjip.perbandingan;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators by years, matched by code. */
public record PerbandinganTahun(List<Integer> tahun, List<Baris> baris) {

    /**
     * One indicator over the years asked for.
     *
     * @param sebanding whether the first and last year with a value can be compared
     * @param alasan why not, in Indonesian; {@code null} when comparable
     * @param nilai one cell per year asked for, in that order
     */
    public record Baris(
            String kodeIndikator,
            String namaIndikator,
            @Nullable String satuan,
            @Nullable BiroRef biro,
            List<BiroRef> biroPendukung,
            boolean sebanding,
            @Nullable String alasan,
            List<Sel> nilai) {}

    /**
     * One indicator in one year.
     *
     * @param target {@code null} when no target of that year is known
     * @param realisasi {@code BelumDiisi} when nothing is known
     * @param selisih realisasi minus that of the previous year shown, in the indicator's unit; {@code null} when
     *     either is missing or the method changed
     * @param perubahanPersen the same in percent of the previous, 2 decimals HALF_UP
     * @param keterangan why the cell is special (carried over, method changed, restated), in Indonesian
     */
    public record Sel(
            int tahun,
            @Nullable Nilai target,
            Nilai realisasi,
            StatusRealisasi status,
            @Nullable Integer tahunData,
            HasilCapaian capaian,
            @Nullable BigDecimal selisih,
            @Nullable BigDecimal perubahanPersen,
            @Nullable String keterangan,
            @Nullable Sitasi sitasi) {

        /** Whether the value belongs to another year. */
        public boolean terbawa() {
            return StatusRealisasi.terbawa(status, tahunData, tahun);
        }

        /** Whether the change from the previous year shown is a measured one, so that a line may join the two. */
        public boolean tersambung() {
            return selisih != null;
        }
    }
}
