package id.lkjip.mongo;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.organisasi.Asisten;
import id.lkjip.organisasi.Bagian;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.IndikatorRencana;
import id.lkjip.perencanaan.JumlahBiro;
import id.lkjip.perencanaan.Kegiatan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.perencanaan.SasaranRencana;
import id.lkjip.perencanaan.SubKegiatan;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.KelasPredikat;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One small document of every kind, of an invented organisation, with every kind of value somewhere. */
public final class DokumenContoh {

    public static final String PD = "dinas-contoh";
    public static final int TAHUN = 2031;
    public static final Sitasi SITASI = new Sitasi("laporan.md", 7, "Tabel 2.1");
    public static final Sitasi TANPA_BARIS = new Sitasi("laporan.md", null, null);

    private DokumenContoh() {}

    public static Nilai.Angka angka(String teks, String nilai) {
        return new Nilai.Angka(teks, new BigDecimal(nilai));
    }

    public static PerangkatDaerah perangkatDaerah() {
        return new PerangkatDaerah(
                PD,
                null,
                "Dinas Contoh",
                null,
                "tugas",
                List.of("fungsi"),
                List.of(new Asisten("satu", "Asisten Satu", List.of("Asisten I"), List.of("hukum"), SITASI)),
                List.of(new Biro(
                        "hukum",
                        "Biro Hukum",
                        List.of(),
                        "satu",
                        List.of(new Bagian("Bagian Perundangan", TANPA_BARIS)),
                        null,
                        List.of(),
                        2029,
                        null,
                        SITASI)),
                List.of(SITASI));
    }

    public static Renstra renstra() {
        return new Renstra(
                Renstra.idOf(PD, 2030, 2034),
                null,
                PD,
                2030,
                2034,
                new Renstra.Butir("Maju", SITASI),
                List.of(new Renstra.Butir("Misi satu", SITASI)),
                List.of(new Renstra.Tujuan("t1", "Tujuan", List.of("Indeks"), SITASI)),
                List.of(new Renstra.SasaranRenstra(
                        "s1",
                        "Sasaran",
                        "indeks",
                        "Indeks",
                        "hukum",
                        angka("80", "80"),
                        null,
                        new Nilai.TidakBerlaku("-"),
                        SITASI)),
                List.of(new Renstra.IsuStrategis(TAHUN, "Isu", SITASI)));
    }

    public static Indikator indikator() {
        return new Indikator(
                Indikator.idOf(PD, "indeks"),
                null,
                PD,
                "indeks",
                "Indeks",
                List.of("Nilai Indeks"),
                "Poin",
                RumusCapaian.NEGATIF_A,
                List.of("hukum"),
                2030,
                null,
                null);
    }

    public static PerjanjianKinerja perjanjianKinerja(Tahap tahap) {
        return new PerjanjianKinerja(
                PerjanjianKinerja.idOf(PD, TAHUN, tahap),
                null,
                PD,
                TAHUN,
                tahap,
                List.of(new PerjanjianKinerja.Penandatangan("Nama", "Jabatan", null, SITASI)),
                new PerjanjianKinerja.TanggalTertulis("31 Januari 2031", LocalDate.of(2031, 1, 31), SITASI),
                Rupiah.of(9_007_199_254_740_993L),
                List.of(new PernyataanRupiah(Rupiah.NOL, "0,-", AsalPernyataan.LAMPIRAN, SITASI)),
                List.of(new SasaranPk(
                        "s1",
                        "Sasaran",
                        List.of(),
                        List.of(new IndikatorPk(
                                "indeks",
                                "Indeks",
                                "Poin",
                                List.of(
                                        new IndikatorPk.PernyataanTarget(
                                                new Nilai.Rentang("2-3", new BigDecimal("2"), new BigDecimal("3")),
                                                AsalPernyataan.BAB,
                                                SITASI),
                                        new IndikatorPk.PernyataanTarget(
                                                new Nilai.Predikat("WTP"), AsalPernyataan.LAMPIRAN, SITASI)))),
                        SITASI)),
                List.of(new PerjanjianKinerja.BelanjaProgram("4.01.01", "Program", null, "-", "APBD", SITASI)));
    }

    public static RencanaKerja rencanaKerja() {
        var sub = new SubKegiatan(
                null,
                "Sub",
                true,
                "hukum",
                List.of(new IndikatorRencana("dok", "Dokumen", null, angka("12 Laporan", "12"), SITASI)),
                Pagu.tercantum(Rupiah.of(10), Rupiah.NOL),
                SITASI);
        var kegiatan = new Kegiatan(
                null,
                "Kegiatan",
                true,
                "hukum",
                List.of(),
                Pagu.jumlah(List.of(sub.pagu())),
                List.of(sub),
                TANPA_BARIS);
        var program =
                new Program("4.01.01", "Program", true, "hukum", List.of(), Pagu.KOSONG, List.of(kegiatan), SITASI);
        return new RencanaKerja(
                RencanaKerja.idOf(PD, TAHUN),
                null,
                PD,
                TAHUN,
                Pagu.tercantum(Rupiah.of(15), null),
                List.of(new SasaranRencana("s1", "Sasaran", "hukum", List.of(), Pagu.KOSONG, List.of(program), SITASI)),
                List.of(program),
                List.of(new JumlahBiro("hukum", Pagu.tercantum(Rupiah.of(15), Rupiah.NOL), SITASI)),
                List.of(new Kehilangan(null, List.of("Program"), Rupiah.of(5), null, "hilang", SITASI)));
    }

    public static PernyataanRealisasi pernyataan(int tahunLaporan, AsalPernyataan asal, Nilai realisasi) {
        return new PernyataanRealisasi(
                tahunLaporan,
                asal,
                angka("11,17", "11.17"),
                realisasi,
                StatusRealisasi.FINAL,
                null,
                null,
                List.of(),
                SITASI);
    }

    public static RealisasiIndikator realisasiIndikator(
            String kode, List<PernyataanRealisasi> pernyataan, @Nullable Efisiensi efisiensi) {
        return new RealisasiIndikator(
                kode,
                "Indeks",
                "Poin",
                "s1",
                List.of("hukum"),
                pernyataan,
                List.of(new RealisasiIndikator.NilaiWilayah("Nasional", new Nilai.BelumDiisi(""), SITASI)),
                efisiensi,
                new RealisasiIndikator.ProgramPendukung(List.of("Program"), List.of(), List.of(), SITASI));
    }

    public static RealisasiKinerja realisasi(int tahun, List<RealisasiIndikator> indikator) {
        return new RealisasiKinerja(
                RealisasiKinerja.idOf(PD, tahun),
                null,
                PD,
                tahun,
                indikator,
                new RealisasiAnggaran(
                        Rupiah.of(100),
                        Rupiah.of(99),
                        null,
                        angka("99,00", "99.00"),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new RincianAnggaran(
                                "Program",
                                "1.01.02",
                                RincianAnggaran.Jenis.PROGRAM,
                                Rupiah.of(100),
                                null,
                                null,
                                SITASI))),
                List.of(new KelasPredikat("91 ≤ 100", "Sangat Baik", new BigDecimal("91"), null, SITASI)));
    }

    public static RealisasiKinerja realisasi() {
        return realisasi(
                TAHUN,
                List.of(realisasiIndikator(
                        "indeks",
                        List.of(
                                pernyataan(TAHUN, AsalPernyataan.BAB, angka("10,760", "10.760")),
                                pernyataan(TAHUN, AsalPernyataan.RINGKASAN, new Nilai.TidakBerlaku("N/A"))),
                        new Efisiensi(
                                angka("0", "0"),
                                Rupiah.of(3),
                                Rupiah.NOL,
                                null,
                                null,
                                new Nilai.BelumDiisi("belum rilis"),
                                SITASI))));
    }

    public static Narasi narasi(BagianNarasi bagian, String teks) {
        return new Narasi(
                Narasi.idOf(PD, TAHUN, bagian, null),
                null,
                PD,
                TAHUN,
                bagian,
                null,
                null,
                null,
                "Judul",
                teks,
                Narasi.Asal.IMPOR,
                null,
                "laporan.md",
                1,
                2,
                null);
    }

    public static Temuan temuan(String kunci, String pesan) {
        return new Temuan(
                PD + "/" + TAHUN + "/" + kunci,
                null,
                PD,
                TAHUN,
                "JUMLAH_BEDA",
                Temuan.Tingkat.PERINGATAN,
                pesan,
                List.of(SITASI));
    }
}
