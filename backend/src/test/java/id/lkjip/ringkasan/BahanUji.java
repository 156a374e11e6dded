package id.lkjip.ringkasan;

import static id.lkjip.perencanaan.TahunContoh.PD;
import static id.lkjip.perencanaan.TahunContoh.angka;
import static id.lkjip.perencanaan.TahunContoh.baris;
import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;

import id.lkjip.capaian.Capaian;
import id.lkjip.capaian.PerubahanPersen;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a year for the tests of its summary, one indicator per line. */
final class BahanUji {

    static final int TAHUN = 2025;

    private final List<SasaranTahun> sasaran = new ArrayList<>();
    private final List<PerbandinganTahun.Baris> banding = new ArrayList<>();
    private final List<Narasi> narasi = new ArrayList<>();
    private final List<Renstra.SasaranRenstra> renstra = new ArrayList<>();
    private final List<BiroTahun> biro = new ArrayList<>();
    private int tahunAkhir = 2029;
    private @Nullable RealisasiAnggaran anggaran;
    private @Nullable Efisiensi efisiensi;
    private boolean denganPk = true;

    static Nilai belum() {
        return new Nilai.BelumDiisi("");
    }

    /** A sasaran with one indicator of the same name that rises. */
    BahanUji indikator(String nama, String target, @Nullable String realisasi) {
        return indikator(nama, RumusCapaian.POSITIF, target, realisasi, null, null);
    }

    /**
     * A sasaran with one indicator of the same name.
     *
     * @param lalu value of the year before; {@code null} when unknown
     * @param tahunData year the value belongs to, when carried over
     */
    BahanUji indikator(
            String nama,
            RumusCapaian rumus,
            String target,
            @Nullable String realisasi,
            @Nullable String lalu,
            @Nullable Integer tahunData) {
        var satu = indikatorTahun(nama, rumus, target, realisasi, tahunData);
        sasaran.add(sasaran("Sasaran " + nama, satu));
        banding(satu, lalu);
        return this;
    }

    /** A sasaran measured by several indicators: name, target, realisasi. */
    BahanUji sasaranDengan(String nama, IndikatorTahun... indikator) {
        sasaran.add(sasaran(nama, indikator));
        return this;
    }

    BahanUji akhirRenstra(String nama, String target, int tahunAkhir) {
        this.tahunAkhir = tahunAkhir;
        renstra.add(new Renstra.SasaranRenstra(
                Kode.dari(nama), nama, Kode.dari(nama), nama, null, angka(target), null, null, baris(4)));
        return this;
    }

    BahanUji narasi(String indikator, BagianNarasi bagian, String teks) {
        String kode = Kode.dari(indikator);
        narasi.add(new Narasi(
                Narasi.idOf(PD, TAHUN, bagian, kode),
                null,
                PD,
                TAHUN,
                bagian,
                kode,
                null,
                null,
                "Judul",
                teks,
                Narasi.Asal.IMPOR,
                null,
                "contoh.md",
                1,
                2,
                null));
        return this;
    }

    BahanUji biro(String nama, @Nullable Long murni, @Nullable Long perubahan) {
        biro.add(new BiroTahun(
                Kode.dari(nama),
                "Biro " + nama,
                Pagu.tercantum(
                        murni == null ? null : Rupiah.of(murni), perubahan == null ? null : Rupiah.of(perubahan)),
                List.of()));
        return this;
    }

    BahanUji anggaran(@Nullable Long pagu, @Nullable Long realisasi) {
        anggaran = new RealisasiAnggaran(
                pagu == null ? null : Rupiah.of(pagu),
                realisasi == null ? null : Rupiah.of(realisasi),
                null,
                null,
                null,
                pagu == null
                        ? List.of()
                        : List.of(new PernyataanRupiah(Rupiah.of(pagu), "" + pagu, AsalPernyataan.BAB, baris(30))),
                List.of(),
                List.of(),
                List.of());
        return this;
    }

    /** The efficiency table of every indicator written after this. */
    BahanUji efisiensi(long alokasi, long realisasi) {
        efisiensi = new Efisiensi(
                angka("100"), Rupiah.of(alokasi), Rupiah.of(realisasi), null, null, angka("0"), baris(21));
        return this;
    }

    BahanUji tanpaPk() {
        denganPk = false;
        return this;
    }

    RingkasanAssembler.Bahan bahan() {
        var dijanjikan = sasaran.stream()
                .map(s -> sasaranPk(s.nama(), indikatorPk(s.nama(), null, "1")))
                .toArray(id.lkjip.perencanaan.SasaranPk[]::new);
        var tahun = new TahunAnggaran(
                organisasi("Hukum", "Umum"),
                TAHUN,
                Pagu.jumlah(biro.stream().map(BiroTahun::pagu).toList()),
                biro,
                sasaran,
                List.of(),
                denganPk ? List.of(pk(TAHUN, Tahap.MURNI, null, dijanjikan)) : List.of(),
                anggaran,
                List.of(),
                List.of(),
                List.of());
        return new RingkasanAssembler.Bahan(
                tahun,
                new PerbandinganTahun(List.of(TAHUN - 1, TAHUN), banding),
                renstra.isEmpty()
                        ? null
                        : new Renstra(
                                "r",
                                null,
                                PD,
                                tahunAkhir - 4,
                                tahunAkhir,
                                null,
                                List.of(),
                                List.of(),
                                renstra,
                                List.of()),
                narasi);
    }

    Ringkasan ringkasan() {
        return RingkasanAssembler.assemble(bahan());
    }

    IndikatorTahun indikatorTahun(
            String nama, RumusCapaian rumus, String target, @Nullable String realisasi, @Nullable Integer tahunData) {
        Nilai nilai = realisasi == null ? belum() : angka(realisasi);
        return new IndikatorTahun(
                Kode.dari(nama),
                nama,
                "Indeks",
                angka(target),
                nilai,
                realisasi == null
                        ? StatusRealisasi.BELUM_DIISI
                        : tahunData == null ? StatusRealisasi.FINAL : StatusRealisasi.TERBAWA,
                tahunData,
                Capaian.compute(rumus, angka(target), nilai, SkalaPredikat.BAWAAN),
                null,
                List.of(new BiroRef("hukum", "Biro Hukum")),
                List.of(),
                baris(3),
                new RealisasiIndikator(
                        Kode.dari(nama), nama, "Indeks", null, List.of(), List.of(), List.of(), efisiensi, null));
    }

    private static SasaranTahun sasaran(String nama, IndikatorTahun... indikator) {
        return new SasaranTahun(
                Kode.dari(nama), nama, null, List.of(), true, Pagu.KOSONG, List.of(indikator), List.of(), List.of());
    }

    private void banding(IndikatorTahun i, @Nullable String lalu) {
        Nilai semula = lalu == null ? belum() : angka(lalu);
        BigDecimal a = semula.angka().orElse(null);
        BigDecimal b = i.realisasi().angka().orElse(null);
        boolean terukur = a != null && b != null && i.tahunData() == null;
        banding.add(new PerbandinganTahun.Baris(
                i.kode(),
                i.nama(),
                null,
                null,
                List.of(),
                true,
                null,
                Stream.of(
                                sel(TAHUN - 1, i, semula, null, null),
                                sel(
                                        TAHUN,
                                        i,
                                        i.realisasi(),
                                        terukur && a != null && b != null ? b.subtract(a) : null,
                                        terukur && a != null && b != null ? PerubahanPersen.of(a, b) : null))
                        .toList()));
    }

    private static Sel sel(
            int tahun, IndikatorTahun i, Nilai nilai, @Nullable BigDecimal selisih, @Nullable BigDecimal persen) {
        return new Sel(tahun, null, nilai, StatusRealisasi.FINAL, null, i.capaian(), selisih, persen, null, baris(5));
    }
}
