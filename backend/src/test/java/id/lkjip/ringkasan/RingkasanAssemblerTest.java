package id.lkjip.ringkasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.ringkasan.Ringkasan.Hitungan;
import id.lkjip.shared.Rupiah;
import org.junit.jupiter.api.Test;

class RingkasanAssemblerTest {

    @Test
    void indicatorsAreReachedMissedOrWithoutAFigure() {
        var ringkasan = new BahanUji()
                .indikator("Tepat", "100", "100")
                .indikator("Lebih", "3,20", "3,46")
                .indikator("Kurang", "100", "99,99")
                .indikator("Kosong", "100", null)
                .ringkasan();

        assertThat(ringkasan.indikator()).isEqualTo(new Hitungan(2, 1, 1));
        assertThat(ringkasan.sasaran()).isEqualTo(new Hitungan(2, 1, 1));
        assertThat(ringkasan.lingkup()).isEqualTo("4 indikator pada PK murni tahun 2025");
    }

    @Test
    void averageSaysOverHowManyAndLeavesOutWhatIsMissing() {
        var rata = new BahanUji()
                .indikator("A", "100", "90")
                .indikator("B", "3,20", "3,46")
                .indikator("C", "100", null)
                .ringkasan()
                .rataCapaian();

        // (90,00 + 108,13) / 2 = 99,065
        assertThat(rata.nilai()).isEqualTo("99.07");
        assertThat(rata.jumlah()).isEqualTo(2);
        assertThat(rata.dari()).isEqualTo(3);
        assertThat(rata.uraian()).isEqualTo("jumlah capaian 198,13 / 2 indikator = 99,07");
    }

    @Test
    void withoutAnyCapaianThereIsNoAverage() {
        assertThat(new BahanUji()
                        .indikator("A", "100", null)
                        .ringkasan()
                        .rataCapaian()
                        .nilai())
                .isNull();
    }

    @Test
    void sasaranIsMissedByOneOfItsIndicatorsAndUndecidedByAMissingOne() {
        var uji = new BahanUji();
        var ada = uji.indikatorTahun("A", RumusCapaian.POSITIF, "1", "1", null);
        var kosong = uji.indikatorTahun("B", RumusCapaian.POSITIF, "1", null, null);
        var kurang = uji.indikatorTahun("C", RumusCapaian.POSITIF, "2", "1", null);

        assertThat(uji.sasaranDengan("Satu", ada, kosong)
                        .sasaranDengan("Dua", ada, kosong, kurang)
                        .ringkasan()
                        .sasaran())
                .isEqualTo(new Hitungan(0, 1, 1));
    }

    @Test
    void anIndicatorOfTwoSasaranIsCountedOnce() {
        var uji = new BahanUji();
        var satu = uji.indikatorTahun("A", RumusCapaian.POSITIF, "1", "1", null);

        assertThat(uji.sasaranDengan("Satu", satu)
                        .sasaranDengan("Dua", satu)
                        .ringkasan()
                        .indikator()
                        .semua())
                .isEqualTo(1);
    }

    @Test
    void carriedOverValuesAreCountedAndNamed() {
        var ringkasan = new BahanUji()
                .indikator("A", RumusCapaian.POSITIF, "100", "100", null, 2024)
                .ringkasan();

        assertThat(ringkasan.indikator().tercapai()).isEqualTo(1);
        assertThat(ringkasan.terbawa()).isEqualTo(1);
    }

    @Test
    void spendingIsMeasuredAgainstTheStatedPaguWithItsSource() {
        var anggaran = new BahanUji()
                .biro("Hukum", 100L, 90L)
                .anggaran(245_137_431_880L, 225_565_789_216L)
                .ringkasan()
                .anggaran();

        assertThat(anggaran.serapan().persen()).isEqualTo("92.02");
        assertThat(anggaran.serapan().sisa()).isEqualTo(Rupiah.of(19_571_642_664L));
        assertThat(anggaran.sumberPagu()).isNotNull();
        assertThat(anggaran.lingkup()).contains("semua biro");
    }

    @Test
    void missingSpendingIsNotZero() {
        var anggaran = new BahanUji().biro("Hukum", 100L, 90L).ringkasan().anggaran();

        assertThat(anggaran.pagu()).isEqualTo(Rupiah.of(90));
        assertThat(anggaran.realisasi()).isNull();
        assertThat(anggaran.serapan().persen()).isNull();
        assertThat(anggaran.serapan().sisa()).isNull();
        assertThat(anggaran.lingkup()).contains("pagu perubahan");
    }

    @Test
    void aBiroShowsTheAbsorptionOfTheMoneyBehindItsSasaranOnly() {
        var kartu = new BahanUji()
                .biro("Hukum", 1_000L, 900L)
                .biro("Umum", 500L, 500L)
                .efisiensi(200, 150)
                .indikator("A", "1", "1")
                .ringkasan()
                .biro();

        assertThat(kartu.getFirst().pendukung().tabel()).isEqualTo(1);
        assertThat(kartu.getFirst().pendukung().serapan().persen()).isEqualTo("75.00");
        assertThat(kartu.getFirst().indikator().tercapai()).isEqualTo(1);
        assertThat(kartu.getLast().pendukung().tabel()).isZero();
        assertThat(kartu.getLast().pendukung().serapan().persen()).isNull();
    }
}
