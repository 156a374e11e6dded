package id.lkjip.graphql;

import static id.lkjip.perencanaan.TahunContoh.angka;
import static id.lkjip.perencanaan.TahunContoh.baris;
import static id.lkjip.perencanaan.TahunContoh.indikator;
import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.kegiatan;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pagu;
import static id.lkjip.perencanaan.TahunContoh.pernyataan;
import static id.lkjip.perencanaan.TahunContoh.program;
import static id.lkjip.perencanaan.TahunContoh.rencana;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;
import static id.lkjip.perencanaan.TahunContoh.sasaranRencana;
import static id.lkjip.perencanaan.TahunContoh.subKegiatan;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.PerjanjianKinerja.Penandatangan;
import id.lkjip.perencanaan.PerjanjianKinerja.TanggalTertulis;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.KelasPredikat;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** An invented organisation with one full year and looks back, as it would be stored. */
final class DataUji {

    static final String PD = TahunContoh.PD;
    static final int TAHUN = 2031;

    private DataUji() {}

    static void store(MongoOperations mongo) {
        mongo.save(organisasi("Hukum", "Umum", "Kesra"));
        mongo.save(indikator("Indeks Hukum", RumusCapaian.POSITIF, List.of(), "hukum", "umum"));
        mongo.save(indikator("Kepuasan Layanan", RumusCapaian.POSITIF, List.of(), "umum"));
        mongo.save(pk(
                Tahap.MURNI,
                300L,
                "Serang, Januari 2031",
                sasaranPk("Meningkatnya layanan", indikatorPk("Kepuasan Layanan", "Indeks", "3,20"))));
        mongo.save(pk(
                Tahap.PERUBAHAN,
                310L,
                "Serang, 28 Oktober 2031",
                sasaranPk("Meningkatnya hukum", indikatorPk("Indeks Hukum", "Indeks", "76")),
                sasaranPk("Meningkatnya layanan", indikatorPk("Kepuasan Layanan", "Indeks", "3,20"))));
        storeYear(mongo, TAHUN);
        mongo.save(new Renstra(
                Renstra.idOf(PD, 2030, 2034),
                null,
                PD,
                2030,
                2034,
                new Renstra.Butir("Maju", baris(1)),
                List.of(new Renstra.Butir("Melayani", baris(2))),
                List.of(new Renstra.Tujuan("t", "Tujuan", List.of("Nilai SAKIP"), baris(3))),
                List.of(new Renstra.SasaranRenstra(
                        "meningkatnya-layanan",
                        "Meningkatnya layanan",
                        "kepuasan-layanan",
                        "Kepuasan Layanan",
                        "umum",
                        angka("3,80"),
                        null,
                        angka("0,34"),
                        baris(4))),
                List.of(new Renstra.IsuStrategis(TAHUN, "Isu", baris(5)))));
        mongo.save(new Narasi(
                Narasi.idOf(PD, TAHUN, BagianNarasi.MASALAH, "kepuasan-layanan"),
                null,
                PD,
                TAHUN,
                BagianNarasi.MASALAH,
                "kepuasan-layanan",
                null,
                "umum",
                "Masalah",
                "Antrean panjang.",
                Narasi.Asal.IMPOR,
                null,
                "contoh.md",
                10,
                12,
                null));
        mongo.save(new Temuan(
                "temuan-1",
                null,
                PD,
                TAHUN,
                "TARGET_BERBEDA",
                Temuan.Tingkat.PERINGATAN,
                "3,2 dan 3,3",
                List.of(baris(1))));
    }

    /** The documents of one year that a later year does not need: the plan and what was reached. */
    static void storeYear(MongoOperations mongo, int tahun) {
        var layanan = sasaranRencana(
                "Meningkatnya layanan",
                "umum",
                program(
                        "4.01.01",
                        "PROGRAM PENUNJANG",
                        "umum",
                        pagu(100L, 110L),
                        kegiatan(
                                "Kegiatan A",
                                "umum",
                                pagu(100L, 110L),
                                subKegiatan("Sub A", "umum", pagu(60L, 70L)),
                                subKegiatan("Sub B", "umum", pagu(40L, 40L)))));
        mongo.save(rencana(
                tahun,
                pagu(300L, 310L),
                List.of(layanan),
                List.of(program("4.01.02", "PROGRAM HUKUM", "hukum", pagu(190L, 200L))),
                List.of(),
                new Kehilangan("hukum", List.of("Program"), Rupiah.of(10), null, "Satu baris hilang.", baris(9))));
        mongo.save(new RealisasiKinerja(
                RealisasiKinerja.idOf(PD, tahun),
                null,
                PD,
                tahun,
                List.of(
                        new RealisasiIndikator(
                                "kepuasan-layanan",
                                "Kepuasan Layanan",
                                "Indeks",
                                "meningkatnya-layanan",
                                List.of("umum"),
                                List.of(pernyataan(tahun, "3,20", angka("3,46"), StatusRealisasi.SWANILAI, null)),
                                List.of(new RealisasiIndikator.NilaiWilayah("Lampung", angka("3,4"), baris(20))),
                                new Efisiensi(
                                        angka("108,13"),
                                        Rupiah.of(5_369_298_000L),
                                        Rupiah.of(5_036_634_578L),
                                        Rupiah.of(5_805_821_927L),
                                        Rupiah.of(769_187_349L),
                                        angka("14,33"),
                                        baris(21)),
                                new RealisasiIndikator.ProgramPendukung(
                                        List.of("Program Penunjang"), List.of(), List.of(), baris(22))),
                        new RealisasiIndikator(
                                "indeks-hukum",
                                "Indeks Hukum",
                                "Indeks",
                                null,
                                List.of("hukum"),
                                List.of(pernyataan(tahun, "76", angka("75,80"), StatusRealisasi.TERBAWA, tahun - 1)),
                                List.of(),
                                null,
                                null)),
                new RealisasiAnggaran(
                        Rupiah.of(245_137_431_880L),
                        Rupiah.of(225_565_789_216L),
                        Rupiah.of(19_571_642_664L),
                        angka("92,02"),
                        angka("7,98"),
                        List.of(new PernyataanRupiah(
                                Rupiah.of(245_137_431_880L), "245.137.431.880,-", AsalPernyataan.BAB, baris(30))),
                        List.of(),
                        List.of(),
                        List.of(new RincianAnggaran(
                                "Program Kesejahteraan Rakyat",
                                "4.01.02",
                                RincianAnggaran.Jenis.PROGRAM,
                                Rupiah.of(400),
                                Rupiah.of(100),
                                angka("25,00"),
                                baris(35)))),
                List.of(new KelasPredikat(
                        "91 ≤ 100", "Sangat Baik", new BigDecimal("91"), new BigDecimal("100"), baris(40)))));
        mongo.save(new RealisasiKinerja(
                RealisasiKinerja.idOf(PD, tahun - 1),
                null,
                PD,
                tahun - 1,
                List.of(new RealisasiIndikator(
                        "kepuasan-layanan",
                        "Kepuasan Layanan",
                        "Indeks",
                        null,
                        List.of("umum"),
                        List.of(pernyataan(
                                tahun, null, new Nilai.TidakBerlaku("N/A"), StatusRealisasi.TIDAK_BERLAKU, null)),
                        List.of(),
                        null,
                        null)),
                null,
                List.of()));
    }

    private static PerjanjianKinerja pk(Tahap tahap, @Nullable Long total, String tanggal, SasaranPk... sasaran) {
        return new PerjanjianKinerja(
                PerjanjianKinerja.idOf(PD, TAHUN, tahap),
                null,
                PD,
                TAHUN,
                tahap,
                List.of(new Penandatangan("Nama Contoh", "Sekretaris Daerah", "pihak pertama", baris(50))),
                new TanggalTertulis(tanggal, null, baris(51)),
                total == null ? null : Rupiah.of(total),
                List.of(),
                List.of(sasaran),
                List.of(new BelanjaProgram("4.01.01", "PROGRAM PENUNJANG", Rupiah.of(100), "100", null, baris(52))));
    }
}
