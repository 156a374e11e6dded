package id.lkjip.perencanaan;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fiscal year of one organisation as it is read: the tree, the money, the indicators with what they reached.
 * Computed once from the year's few documents.
 *
 * @param totalPagu the printed total, else the sum of the biro
 * @param biro every biro with its programs; a biro without rows has an empty pagu. They add up to the total, together
 *     with the stated losses
 * @param sasaran the sasaran of the PK in force (perubahan, else murni), then those only the work plan knows
 * @param programTanpaSasaran programs the report hangs under no sasaran, one per place in the report; with the programs
 *     of {@code sasaran} and the losses they make up the whole tree
 * @param kehilangan what the source has lost
 */
public record TahunAnggaran(
        PerangkatDaerah perangkatDaerah,
        int tahun,
        Pagu totalPagu,
        List<BiroTahun> biro,
        List<SasaranTahun> sasaran,
        List<Program> programTanpaSasaran,
        List<PerjanjianKinerja> perjanjianKinerja,
        @Nullable RealisasiAnggaran realisasiAnggaran,
        List<Kehilangan> kehilangan) {

    /** The PK of a tahap, or {@code null}. */
    public @Nullable PerjanjianKinerja perjanjianKinerja(Tahap tahap) {
        return perjanjianKinerja.stream()
                .filter(pk -> pk.tahap() == tahap)
                .findFirst()
                .orElse(null);
    }

    /** A biro in a year; programs with the same code are merged, whatever sasaran they serve. */
    public record BiroTahun(String kode, String nama, Pagu pagu, List<Program> program) {}

    /**
     * A sasaran in a year.
     *
     * @param biro the responsible biro
     * @param dalamPk whether a PK of the year names it
     */
    public record SasaranTahun(
            String kode,
            String nama,
            @Nullable BiroRef biro,
            List<BiroRef> biroPendukung,
            boolean dalamPk,
            Pagu pagu,
            List<IndikatorTahun> indikator,
            List<Program> program) {}

    /** A biro by code and name. */
    public record BiroRef(String kode, String nama) {}

    /**
     * An indicator of a sasaran in a year.
     *
     * @param target the target the realisasi is measured against
     * @param capaian computed; {@code null} value with a reason when there is none
     * @param rincian everything stated, for the source view; {@code null} when nothing is stated
     */
    public record IndikatorTahun(
            String kode,
            String nama,
            @Nullable String satuan,
            Nilai target,
            Nilai realisasi,
            StatusRealisasi status,
            @Nullable Integer tahunData,
            HasilCapaian capaian,
            @Nullable Sitasi sitasi,
            @Nullable RealisasiIndikator rincian) {}
}
