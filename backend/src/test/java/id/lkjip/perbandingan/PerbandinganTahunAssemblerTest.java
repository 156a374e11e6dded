package id.lkjip.perbandingan;

import static id.lkjip.perencanaan.TahunContoh.angka;
import static id.lkjip.perencanaan.TahunContoh.indikator;
import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pernyataan;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.realisasi;
import static id.lkjip.perencanaan.TahunContoh.realisasiTahun;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;
import static id.lkjip.realisasi.StatusRealisasi.FINAL;
import static id.lkjip.realisasi.StatusRealisasi.METODE_BERUBAH;
import static id.lkjip.realisasi.StatusRealisasi.TERBAWA;
import static id.lkjip.realisasi.StatusRealisasi.TIDAK_BERLAKU;
import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Tahap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerbandinganTahunAssemblerTest {

    @Test
    void oneCellPerYearInTheOrderAskedFor() {
        var baris = baris(List.of(2025, 2023), tahun(2023, "97,64"), tahun(2024, "99,40"), tahun(2025, "99,64"));

        assertThat(baris.nilai()).extracting(Sel::tahun).containsExactly(2025, 2023);
        assertThat(baris.sebanding()).isTrue();
        assertThat(baris.alasan()).isNull();
        assertThat(baris.nilai().getFirst().selisih()).isEqualTo("2.00");
        assertThat(baris.nilai().getFirst().perubahanPersen()).isEqualTo("2.05");
        assertThat(baris.nilai().getLast().selisih()).isNull();
    }

    @Test
    void changeIsAgainstTheYearBeforeOnly() {
        var baris = baris(
                List.of(2022, 2023, 2024),
                tahun(2022, "1"),
                realisasiTahun(
                        2023,
                        realisasi("I", pernyataan(2025, null, new Nilai.TidakBerlaku("N/A"), TIDAK_BERLAKU, null))),
                tahun(2024, "3"));

        assertThat(baris.nilai()).extracting(Sel::selisih).containsOnlyNulls();
        assertThat(baris.sebanding()).isTrue();
    }

    @Test
    void missingYearsAreNamed() {
        var baris = baris(List.of(2022, 2023, 2024, 2025), tahun(2025, "3,45"));

        assertThat(baris.sebanding()).isFalse();
        assertThat(baris.alasan())
                .isEqualTo("Tidak ada nilai tahun 2022, 2023, dan 2024, sehingga tidak ada pembanding.");
        assertThat(baris.nilai().getFirst().realisasi()).isEqualTo(new Nilai.BelumDiisi(""));
    }

    @Test
    void changedMethodIsNotComparable() {
        var baris = baris(
                List.of(2023, 2024, 2025),
                tahun(2023, "91,16"),
                tahun(2024, "94,01"),
                tahun(2025, "89,53", METODE_BERUBAH));

        assertThat(baris.sebanding()).isFalse();
        assertThat(baris.alasan())
                .isEqualTo(
                        "Metode pengukuran berubah pada tahun 2025, sehingga tidak sebanding dengan tahun sebelumnya.");
        assertThat(baris.nilai().get(1).selisih()).isEqualTo("2.85");
        assertThat(baris.nilai().get(2).selisih()).isNull();
        assertThat(baris.nilai().get(2).keterangan()).isEqualTo("Metode pengukuran berubah mulai tahun ini.");
    }

    @Test
    void yearsAfterAChangedMethodAreComparable() {
        assertThat(baris(List.of(2025, 2026), tahun(2025, "89,53", METODE_BERUBAH), tahun(2026, "90"))
                        .sebanding())
                .isTrue();
    }

    @Test
    void carriedOverIsNoChange() {
        var baris = baris(
                List.of(2023, 2024, 2025),
                tahun(2023, "58,9"),
                tahun(2024, "75,8"),
                realisasiTahun(2025, realisasi("I", pernyataan(2025, "76", angka("75,8"), TERBAWA, 2024))));

        assertThat(baris.sebanding()).isTrue();
        assertThat(baris.nilai().get(1).selisih()).isEqualTo("16.9");
        Sel terbawa = baris.nilai().get(2);
        assertThat(terbawa.selisih()).isNull();
        assertThat(terbawa.tahunData()).isEqualTo(2024);
        assertThat(terbawa.keterangan()).startsWith("Memakai nilai tahun 2024");
        assertThat(terbawa.capaian().nilai()).isEqualTo("99.74");
    }

    @Test
    void aCarriedOverValueIsNotComparedWithItself() {
        var baris = baris(
                List.of(2024, 2025),
                tahun(2024, "75,8"),
                realisasiTahun(2025, realisasi("I", pernyataan(2025, null, angka("75,8"), TERBAWA, 2024))));

        assertThat(baris.sebanding()).isFalse();
        assertThat(baris.alasan())
                .isEqualTo("Nilai tahun 2025 memakai nilai tahun 2024, sehingga keduanya nilai yang sama.");
    }

    @Test
    void differentUnitsAreNotComparable() {
        var hasil = assemble(
                List.of(2024, 2025),
                Set.of(),
                List.of(
                        pk(2024, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", "Persen", "1"))),
                        pk(2025, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", "Dokumen", "2")))),
                List.of(),
                tahun(2024, "1"),
                tahun(2025, "2"));

        assertThat(hasil.baris().getFirst().alasan())
                .isEqualTo("Satuan berbeda: \"Persen\" tahun 2024, \"Dokumen\" tahun 2025.");
    }

    @Test
    void percentSignAndPersenAreOneUnitAndSoAreNilaiAndIndeks() {
        for (var satuan : List.of(List.of("%", "Persen"), List.of("Nilai", "Indeks"))) {
            var hasil = assemble(
                    List.of(2024, 2025),
                    Set.of(),
                    List.of(
                            pk(2024, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", satuan.getFirst(), "1"))),
                            pk(2025, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", satuan.getLast(), "2")))),
                    List.of(),
                    tahun(2024, "1"),
                    tahun(2025, "2"));
            assertThat(hasil.baris().getFirst().sebanding()).isTrue();
        }
    }

    @Test
    void targetInForceIsPerubahanAndUnknownIsNull() {
        var hasil = assemble(
                List.of(2024, 2025),
                Set.of(),
                List.of(
                        pk(2025, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I", "Nilai", "1"))),
                        pk(2025, Tahap.PERUBAHAN, null, sasaranPk("S", indikatorPk("I", "Nilai", "2")))),
                List.of());

        var nilai = hasil.baris().getFirst().nilai();
        assertThat(nilai.get(0).target()).isNull();
        assertThat(nilai.get(1).target()).isEqualTo(angka("2"));
    }

    @Test
    void biroFilterKeepsCoOwnedIndicators() {
        var definisi = indikator("I", RumusCapaian.POSITIF, List.of(), "pemerintahan", "kesra");
        for (String biro : List.of("pemerintahan", "kesra")) {
            assertThat(assemble(List.of(2025), Set.of(biro), List.of(), List.of(definisi), tahun(2025, "1"))
                            .baris())
                    .hasSize(1);
        }
        assertThat(assemble(List.of(2025), Set.of("umum"), List.of(), List.of(definisi), tahun(2025, "1"))
                        .baris())
                .isEmpty();
    }

    @Test
    void aliasesJoinYears() {
        var definisi = indikator("I baru", RumusCapaian.POSITIF, List.of("I"), "umum");
        var hasil = assemble(
                List.of(2024, 2025),
                Set.of(),
                List.of(pk(2025, Tahap.MURNI, null, sasaranPk("S", indikatorPk("I baru", "Nilai", "2")))),
                List.of(definisi),
                tahun(2024, "1"));

        assertThat(hasil.baris()).singleElement().satisfies(b -> {
            assertThat(b.kodeIndikator()).isEqualTo("i-baru");
            assertThat(b.nilai().getFirst().realisasi()).isEqualTo(angka("1"));
        });
    }

    @Test
    void listsYearsAsASentence() {
        assertThat(Kesebandingan.daftar(List.of(2022))).isEqualTo("2022");
        assertThat(Kesebandingan.daftar(List.of(2022, 2023))).isEqualTo("2022 dan 2023");
        assertThat(Kesebandingan.daftar(List.of(2022, 2023, 2024))).isEqualTo("2022, 2023, dan 2024");
    }

    private static RealisasiKinerja tahun(int tahun, String nilai) {
        return tahun(tahun, nilai, FINAL);
    }

    private static RealisasiKinerja tahun(int tahun, String nilai, StatusRealisasi status) {
        return realisasiTahun(tahun, realisasi("I", pernyataan(tahun, null, angka(nilai), status, null)));
    }

    private static Baris baris(List<Integer> tahun, RealisasiKinerja... realisasi) {
        return assemble(tahun, Set.of(), List.of(), List.of(), realisasi)
                .baris()
                .getFirst();
    }

    private static PerbandinganTahun assemble(
            List<Integer> tahun,
            Set<String> biro,
            List<PerjanjianKinerja> pk,
            List<Indikator> indikator,
            RealisasiKinerja... realisasi) {
        return PerbandinganTahunAssembler.assemble(
                new PerbandinganTahunAssembler.Dokumen(
                        organisasi("Pemerintahan", "Kesra", "Umum"),
                        pk,
                        List.of(realisasi),
                        indikator,
                        SkalaPredikat.BAWAAN),
                tahun,
                biro);
    }
}
