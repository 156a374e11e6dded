package id.lkjip.perencanaan;

import static id.lkjip.perencanaan.TahunContoh.angka;
import static id.lkjip.perencanaan.TahunContoh.baris;
import static id.lkjip.perencanaan.TahunContoh.indikator;
import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.kegiatan;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pagu;
import static id.lkjip.perencanaan.TahunContoh.pernyataan;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.program;
import static id.lkjip.perencanaan.TahunContoh.realisasi;
import static id.lkjip.perencanaan.TahunContoh.realisasiTahun;
import static id.lkjip.perencanaan.TahunContoh.rencana;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;
import static id.lkjip.perencanaan.TahunContoh.sasaranRencana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.Pagu.AsalPagu;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.realisasi.KelasPredikat;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TahunAnggaranAssemblerTest {

    private static final int TAHUN = 2031;

    @Test
    void sasaranFollowThePkInForceThenTheWorkPlan() {
        var murni = pk(TAHUN, Tahap.MURNI, 10L, sasaranPk("Lama", indikatorPk("I lama", "Nilai", "1")));
        var perubahan = pk(
                TAHUN,
                Tahap.PERUBAHAN,
                10L,
                sasaranPk("Dua", indikatorPk("I dua", "Nilai", "2")),
                sasaranPk("Satu", indikatorPk("I satu", "Nilai", "3")));
        var rencana = rencana(
                TAHUN,
                Pagu.KOSONG,
                List.of(
                        sasaranRencana("Satu", "hukum", program("1", "P", "hukum", pagu(5L, 6L))),
                        sasaranRencana("Hanya rencana", "umum"),
                        sasaranRencana("Lama", "umum")),
                List.of(),
                List.of());

        var hasil = assemble(organisasi("Hukum", "Umum"), List.of(murni, perubahan), rencana, null);

        assertThat(hasil.sasaran())
                .extracting(
                        SasaranTahun::nama, SasaranTahun::dalamPk, s -> s.pagu().murni())
                .containsExactly(
                        tuple("Dua", true, null),
                        tuple("Satu", true, Rupiah.of(5)),
                        tuple("Hanya rencana", false, null),
                        tuple("Lama", true, null));
    }

    @Test
    void sasaranMeetByAlias() {
        var berlaku = pk(
                TAHUN,
                Tahap.PERUBAHAN,
                null,
                new SasaranPk("layanan-prima", "Layanan yang Prima", List.of("Layanan"), List.of(), baris(1)));
        var rencana = rencana(
                TAHUN,
                Pagu.KOSONG,
                List.of(sasaranRencana("Layanan", "umum", program("1", "P", "umum", pagu(5L, 6L)))),
                List.of(),
                List.of());

        var hasil = assemble(organisasi("Umum"), List.of(berlaku), rencana, null);

        assertThat(hasil.sasaran()).singleElement().satisfies(s -> {
            assertThat(s.kode()).isEqualTo("layanan-prima");
            assertThat(s.program()).hasSize(1);
            assertThat(s.biro()).isEqualTo(new BiroRef("umum", "Biro Umum"));
        });
    }

    @Test
    void targetIsTheOneTheReportMeasuresAgainst() {
        var berlaku = pk(TAHUN, Tahap.PERUBAHAN, null, sasaranPk("S", indikatorPk("Nilai Pelaporan", "Nilai", "11,1")));
        var tercapai = realisasiTahun(
                TAHUN,
                realisasi("Nilai Pelaporan", pernyataan(TAHUN, "11,17", angka("10,76"), StatusRealisasi.FINAL, null)));

        var indikator = only(assemble(organisasi(), List.of(berlaku), null, tercapai));

        assertThat(indikator.target().teks()).isEqualTo("11,17");
        assertThat(indikator.pernyataanTarget())
                .extracting(p -> p.target().teks())
                .containsExactly("11,1");
        assertThat(indikator.capaian().uraian()).isEqualTo("10,76 / 11,17 x 100 = 96,33");
    }

    @Test
    void theSameNumberIsShownAsThePkWritesIt() {
        var berlaku = pk(TAHUN, Tahap.PERUBAHAN, null, sasaranPk("S", indikatorPk("I", "Instansi", "7")));
        var prosa = new id.lkjip.realisasi.PernyataanRealisasi(
                TAHUN,
                id.lkjip.shared.AsalPernyataan.BAB,
                new Nilai.Angka("7 kerjasama", new BigDecimal("7")),
                angka("7"),
                StatusRealisasi.FINAL,
                null,
                null,
                List.of(),
                baris(3));

        var hasil = only(assemble(organisasi(), List.of(berlaku), null, realisasiTahun(TAHUN, realisasi("I", prosa))));

        assertThat(hasil.target().teks()).isEqualTo("7");
    }

    @Test
    void withoutAStatedTargetThePkDecides() {
        var berlaku = pk(TAHUN, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", "Nilai", "3,20")));
        var tercapai = realisasiTahun(
                TAHUN, realisasi("I", pernyataan(TAHUN, null, angka("3,46"), StatusRealisasi.SWANILAI, null)));

        var indikator = only(assemble(organisasi(), List.of(berlaku), null, tercapai));

        assertThat(indikator.capaian().nilai()).isEqualTo("108.13");
        assertThat(indikator.status()).isEqualTo(StatusRealisasi.SWANILAI);
    }

    @Test
    void carriedOverIsMarkedInTheWorkedLine() {
        var berlaku = pk(TAHUN, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", "Nilai", "76")));
        var tercapai = realisasiTahun(
                TAHUN, realisasi("I", pernyataan(TAHUN, null, angka("75,80"), StatusRealisasi.TERBAWA, TAHUN - 1)));

        var indikator = only(assemble(organisasi(), List.of(berlaku), null, tercapai));

        assertThat(indikator.tahunData()).isEqualTo(TAHUN - 1);
        assertThat(indikator.capaian().uraian()).isEqualTo("75,80 / 76 x 100 = 99,74 (realisasi tahun 2030)");
    }

    @Test
    void nothingStatedIsNotFilled() {
        var berlaku = pk(TAHUN, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", "Nilai", "76")));

        var indikator = only(assemble(organisasi(), List.of(berlaku), null, null));

        assertThat(indikator.realisasi()).isEqualTo(new Nilai.BelumDiisi(""));
        assertThat(indikator.status()).isEqualTo(StatusRealisasi.BELUM_DIISI);
        assertThat(indikator.capaian().nilai()).isNull();
        assertThat(indikator.predikat()).isNull();
    }

    @Test
    void indikatorMeetByAliasAndUseTheirOwnFormula() {
        var berlaku = pk(TAHUN, Tahap.MURNI, null, sasaranPk("S", indikatorPk("Angka Kemiskinan Lama", "Persen", "8")));
        var tercapai = realisasiTahun(
                TAHUN, realisasi("Angka Kemiskinan", pernyataan(TAHUN, null, angka("6"), StatusRealisasi.FINAL, null)));
        var definisi = indikator(
                "Angka Kemiskinan", RumusCapaian.NEGATIF_A, List.of("Angka Kemiskinan Lama"), "kesra", "umum");

        var hasil = assemble(organisasi("Kesra", "Umum"), List.of(berlaku), null, tercapai, definisi);

        assertThat(only(hasil).capaian().nilai()).isEqualTo("125.00");
        assertThat(only(hasil).kode()).isEqualTo("angka-kemiskinan");
        assertThat(hasil.sasaran().getFirst().biro()).isEqualTo(new BiroRef("kesra", "Biro Kesra"));
        assertThat(hasil.sasaran().getFirst().biroPendukung()).containsExactly(new BiroRef("umum", "Biro Umum"));
        assertThat(hasil.indikatorTanpaSasaran()).isEmpty();
    }

    @Test
    void predikatComesFromTheYearsScale() {
        var berlaku = pk(TAHUN, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", "Nilai", "100")));
        var satu = realisasi("I", pernyataan(TAHUN, null, angka("90,50"), StatusRealisasi.FINAL, null));
        var tercapai = new RealisasiKinerja(
                "x",
                null,
                TahunContoh.PD,
                TAHUN,
                List.of(satu),
                null,
                List.of(
                        new KelasPredikat("91 ≤ 100", "Sangat Baik", new BigDecimal("91"), null, baris(1)),
                        new KelasPredikat("76 ≤ 90", "Tinggi", new BigDecimal("76"), null, baris(1))));

        assertThat(only(assemble(organisasi(), List.of(berlaku), null, tercapai))
                        .predikat())
                .isEqualTo("Tinggi");
    }

    @Test
    void aYearKnownFromALaterReportShowsItsIndicators() {
        var tercapai = realisasiTahun(
                TAHUN, realisasi("I", pernyataan(TAHUN + 2, null, angka("5"), StatusRealisasi.FINAL, null)));

        var hasil = assemble(organisasi("Hukum"), List.of(), null, tercapai);

        assertThat(hasil.sasaran()).isEmpty();
        assertThat(hasil.indikatorTanpaSasaran()).singleElement().satisfies(i -> {
            assertThat(i.realisasi().teks()).isEqualTo("5");
            assertThat(i.capaian().alasan()).isEqualTo("Target tidak diketahui.");
        });
        assertThat(hasil.totalPagu()).isEqualTo(Pagu.KOSONG);
    }

    @Test
    void programsOfABiroAreMergedByCodeAndElseByName() {
        var rencana = rencana(
                TAHUN,
                Pagu.KOSONG,
                List.of(
                        sasaranRencana("A", "hukum", program("4.01.05", "Program Hukum", "hukum", pagu(10L, 20L))),
                        sasaranRencana("B", "hukum", program(null, "PROGRAM HUKUM", "hukum", pagu(1L, null)))),
                List.of(program("4.01.05", "Program Hukum", "hukum", pagu(100L, 200L))),
                List.of());

        var biro =
                assemble(organisasi("Hukum", "Umum"), List.of(), rencana, null).biro();

        assertThat(biro).extracting(BiroTahun::kode).containsExactly("hukum", "umum");
        assertThat(biro.getFirst().program()).singleElement().satisfies(p -> {
            assertThat(p.kode()).isEqualTo("4.01.05");
            assertThat(p.pagu().murni()).isEqualTo(Rupiah.of(111));
            assertThat(p.pagu().perubahan()).isEqualTo(Rupiah.of(220));
            assertThat(p.pagu().asal()).isEqualTo(AsalPagu.JUMLAH);
            assertThat(p.kegiatan()).hasSize(3);
        });
        assertThat(biro.getLast().pagu()).isEqualTo(Pagu.KOSONG);
    }

    @Test
    void printedBiroTotalPrevailsOverTheSum() {
        var rencana = rencana(
                TAHUN,
                Pagu.KOSONG,
                List.of(),
                List.of(program("1", "P", "hukum", pagu(10L, 20L))),
                List.of(new JumlahBiro("hukum", pagu(15L, 20L), baris(9))));

        var biro = assemble(organisasi("Hukum"), List.of(), rencana, null).biro();

        assertThat(biro.getFirst().pagu()).isEqualTo(pagu(15L, 20L));
    }

    @Test
    void programsWithoutABiroAreNotLost() {
        var rencana = rencana(
                TAHUN,
                Pagu.KOSONG,
                List.of(),
                List.of(
                        program("1", "P", null, pagu(10L, 20L), kegiatan("K", null, pagu(10L, 20L))),
                        program("2", "Q", null, pagu(1L, 2L), kegiatan("K", "hukum", pagu(1L, 2L)))),
                List.of());

        var biro = assemble(organisasi("Hukum"), List.of(), rencana, null).biro();

        assertThat(biro)
                .extracting(BiroTahun::kode, BiroTahun::nama, b -> b.pagu().murni())
                .containsExactly(
                        tuple("hukum", "Biro Hukum", Rupiah.of(1)), tuple("tanpa-biro", "Tanpa biro", Rupiah.of(10)));
    }

    @Test
    void totalIsPrintedElseFromThePkElseTheSum() {
        var rencana = rencana(
                TAHUN, pagu(null, 50L), List.of(), List.of(program("1", "P", "hukum", pagu(10L, 20L))), List.of());
        var dariPk = pk(TAHUN, Tahap.MURNI, 40L);

        assertThat(assemble(organisasi("Hukum"), List.of(dariPk), rencana, null).totalPagu())
                .isEqualTo(pagu(40L, 50L));
        assertThat(assemble(organisasi("Hukum"), List.of(), rencana, null).totalPagu())
                .isEqualTo(pagu(10L, 50L));
    }

    private static TahunAnggaran assemble(
            PerangkatDaerah organisasi,
            List<PerjanjianKinerja> pk,
            @Nullable RencanaKerja rencana,
            @Nullable RealisasiKinerja realisasi,
            Indikator... indikator) {
        return TahunAnggaranAssembler.assemble(new TahunAnggaranAssembler.Dokumen(
                organisasi, TAHUN, pk, rencana, realisasi, List.of(indikator), SkalaPredikat.BAWAAN));
    }

    private static TahunAnggaran.IndikatorTahun only(TahunAnggaran tahun) {
        return tahun.sasaran().getFirst().indikator().getFirst();
    }
}
