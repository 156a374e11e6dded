package id.lkjip.ringkasan;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.HasilEfisiensi;
import id.lkjip.narasi.Narasi;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.RenstraService.TargetAkhir;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one indicator in one year.
 *
 * @param sasaran the sasaran it measures; {@code null} when no document of the year names it
 * @param banding its values over the known years; {@code null} when none is known
 * @param akhir the end target of the Renstra with the distance to it; {@code null} when the plan states none
 * @param capaianAkhir the realisasi against that target by the indicator's own formula
 * @param efisiensi by the printed CRO, {@code efisiensiCapaian} by the capaian the program computes
 * @param analisis one entry per analysis, in the order of the report
 */
public record RincianIndikator(
        int tahun,
        IndikatorTahun indikator,
        Keadaan keadaan,
        @Nullable SasaranTahun sasaran,
        @Nullable Baris banding,
        @Nullable TargetAkhir akhir,
        @Nullable HasilCapaian capaianAkhir,
        @Nullable HasilEfisiensi efisiensi,
        @Nullable HasilEfisiensi efisiensiCapaian,
        List<Bagian> analisis) {

    /** One analysis with its texts; none where it has not been written. */
    public record Bagian(AnalisisIndikator analisis, List<Narasi> narasi) {

        /** Whether a text that has to be there is not. */
        public boolean kurang() {
            return analisis.wajib() && narasi.isEmpty();
        }
    }

    /** The part about an analysis. */
    public Bagian bagian(AnalisisIndikator jenis) {
        return analisis.stream().filter(b -> b.analisis() == jenis).findFirst().orElseThrow();
    }

    /** The cell of the year itself; {@code null} when nothing is known of it. */
    public @Nullable Sel kini() {
        return banding == null
                ? null
                : banding.nilai().stream()
                        .filter(s -> s.tahun() == tahun)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether the value is that of another year. */
    public boolean terbawa() {
        return RingkasanAssembler.terbawa(indikator, tahun);
    }
}
