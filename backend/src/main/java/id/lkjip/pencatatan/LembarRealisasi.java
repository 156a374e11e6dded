package id.lkjip.pencatatan;

import id.lkjip.capaian.Capaian;
import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The realisasi of one indicator in one year: what holds, what the reports state, and what was recorded by hand.
 *
 * @param indikator code of the indicator
 * @param biro the owning biro; none when it belongs to the organisation as a whole
 * @param target what it is measured against; {@code null} when no target of the year is known
 * @param capaian computed from what holds
 * @param rincian everything stated; {@code null} when nothing is
 * @param versi changes with everything stated; whoever saves says which one she saw
 * @param bolehCatat whether whoever asks may record it, were the year open
 */
public record LembarRealisasi(
        String perangkatDaerah,
        int tahun,
        String indikator,
        String nama,
        @Nullable String satuan,
        List<BiroRef> biro,
        @Nullable Nilai target,
        HasilCapaian capaian,
        @Nullable RealisasiIndikator rincian,
        String versi,
        boolean bolehCatat) {

    /** A year's indicator as the year is read. */
    static LembarRealisasi of(String perangkatDaerah, int tahun, IndikatorTahun i, boolean bolehCatat) {
        return new LembarRealisasi(
                perangkatDaerah,
                tahun,
                i.kode(),
                i.nama(),
                i.satuan(),
                i.biro(),
                i.target() instanceof Nilai.BelumDiisi b && b.teks().isEmpty() ? null : i.target(),
                i.capaian(),
                i.rincian(),
                Versi.of(i.rincian()),
                bolehCatat);
    }

    /** The statement that holds; {@code null} when nothing is stated. */
    public @Nullable PernyataanRealisasi berlaku() {
        return rincian == null ? null : rincian.berlaku(tahun);
    }

    /** The value that holds. */
    public Nilai realisasi() {
        PernyataanRealisasi berlaku = berlaku();
        return berlaku == null ? new Nilai.BelumDiisi("") : berlaku.realisasi();
    }

    /** The status of the value that holds. */
    public StatusRealisasi status() {
        PernyataanRealisasi berlaku = berlaku();
        return berlaku == null ? StatusRealisasi.BELUM_DIISI : berlaku.status();
    }

    /** The year the value that holds belongs to, when it is carried over. */
    public @Nullable Integer tahunData() {
        PernyataanRealisasi berlaku = berlaku();
        return berlaku == null ? null : berlaku.tahunData();
    }

    /** The correction made by hand that holds; {@code null} when there is none. */
    public @Nullable PernyataanRealisasi koreksi() {
        return rincian == null ? null : rincian.koreksi();
    }

    /** What the reports state; {@code null} when none does. */
    public @Nullable PernyataanRealisasi tertulis() {
        return rincian == null ? null : rincian.tertulis(tahun);
    }

    /** Everything recorded by hand, the newest first. */
    public List<PernyataanRealisasi> riwayat() {
        return rincian == null ? List.of() : rincian.riwayat();
    }

    /** Every statement, of reports and of people. */
    public List<PernyataanRealisasi> pernyataan() {
        return rincian == null ? List.of() : rincian.pernyataan();
    }

    /** The capaian another value would give, by the same formula against the same target. */
    public HasilCapaian dengan(Nilai nilai) {
        RumusCapaian rumus = capaian.rumus();
        return Capaian.compute(rumus, target, nilai, SkalaPredikat.BAWAAN);
    }
}
