package id.lkjip.perencanaan;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.Serapan;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.IndikatorPk.PernyataanTarget;
import id.lkjip.realisasi.KelasPredikat;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * @param indikatorTanpaSasaran indicators with a stated realisasi whose sasaran no document of the year names, for
 *     example in a year known only from a later report
 * @param skala the rating scale of the year's report, for the predikat of a capaian
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
        List<Kehilangan> kehilangan,
        List<IndikatorTahun> indikatorTanpaSasaran,
        List<KelasPredikat> skala) {

    /** The PK of a tahap, or {@code null}. */
    public @Nullable PerjanjianKinerja perjanjianKinerja(Tahap tahap) {
        return perjanjianKinerja.stream()
                .filter(pk -> pk.tahap() == tahap)
                .findFirst()
                .orElse(null);
    }

    /** The PK in force: perubahan, else murni; {@code null} without one. */
    public @Nullable PerjanjianKinerja pkBerlaku() {
        return PerjanjianKinerja.berlaku(perjanjianKinerja);
    }

    /**
     * The pagu that spending is measured against: the one the report states beside its realisasi, else the one in force
     * (perubahan, else murni); {@code null} when none is known.
     */
    public @Nullable Rupiah paguBelanja() {
        if (realisasiAnggaran != null && realisasiAnggaran.pagu() != null) {
            return realisasiAnggaran.pagu();
        }
        return totalPagu.berlaku();
    }

    /** Absorption of the whole organisation's budget. */
    public Serapan serapan() {
        return Serapan.of(paguBelanja(), realisasiAnggaran == null ? null : realisasiAnggaran.realisasi());
    }

    /** Every indicator: those of a sasaran in their order, then those without one. */
    public Stream<IndikatorTahun> semuaIndikator() {
        return Stream.concat(sasaran.stream().flatMap(s -> s.indikator().stream()), indikatorTanpaSasaran.stream());
    }

    /**
     * The programs without sasaran by biro, in the order of {@code biro}, each group with the sum of its programs;
     * programs without a biro come last, under an empty code.
     */
    public List<BiroTahun> tanpaSasaranPerBiro() {
        Map<String, List<Program>> perBiro = new LinkedHashMap<>();
        biro.forEach(b -> perBiro.put(b.kode(), new ArrayList<>()));
        for (Program program : programTanpaSasaran) {
            String kode = program.biro() == null ? "" : program.biro();
            perBiro.computeIfAbsent(kode, k -> new ArrayList<>()).add(program);
        }
        return perBiro.entrySet().stream()
                .filter(grup -> !grup.getValue().isEmpty())
                .map(grup -> new BiroTahun(
                        grup.getKey(),
                        nameOf(grup.getKey()),
                        Pagu.jumlah(grup.getValue().stream().map(Program::pagu).toList()),
                        List.copyOf(grup.getValue())))
                .toList();
    }

    private String nameOf(String kodeBiro) {
        return biro.stream()
                .filter(b -> b.kode().equals(kodeBiro))
                .map(BiroTahun::nama)
                .findFirst()
                .orElse(kodeBiro);
    }

    /** A biro in a year; programs with the same code are merged, whatever sasaran they serve. */
    public record BiroTahun(String kode, String nama, Pagu pagu, List<Program> program) {}

    /**
     * A sasaran in a year.
     *
     * @param biro the responsible biro
     * @param dalamPk whether a PK of the year names it
     * @param indikatorRencana the indicators as the work plan prints them under this sasaran
     */
    public record SasaranTahun(
            String kode,
            String nama,
            @Nullable BiroRef biro,
            List<BiroRef> biroPendukung,
            boolean dalamPk,
            Pagu pagu,
            List<IndikatorTahun> indikator,
            List<Program> program,
            List<IndikatorRencana> indikatorRencana) {}

    /** A biro by code and name. */
    public record BiroRef(String kode, String nama) {}

    /**
     * An indicator of a sasaran in a year.
     *
     * @param target the target the realisasi is measured against
     * @param capaian computed; {@code null} value with a reason when there is none
     * @param predikat class of the capaian on the year's scale; {@code null} without a capaian or a scale
     * @param biro the owning biro, the first is responsible
     * @param pernyataanTarget every place of the PK in force and the work plan that states the target
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
            @Nullable String predikat,
            List<BiroRef> biro,
            List<PernyataanTarget> pernyataanTarget,
            @Nullable Sitasi sitasi,
            @Nullable RealisasiIndikator rincian) {

        /** The statement that prevails for the year, or {@code null} when nothing is stated. */
        public @Nullable PernyataanRealisasi pernyataan(int tahun) {
            return rincian == null ? null : rincian.berlaku(tahun);
        }
    }
}
