package id.lkjip.ringkasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.narasi.BagianNarasi;
import id.lkjip.ringkasan.PerbandinganBiro.KemajuanNarasi;
import id.lkjip.ringkasan.PerbandinganBiro.Ukuran;
import id.lkjip.shared.Rupiah;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerbandinganBiroTest {

    @Test
    void aBiroIsMeasuredByTheIndicatorsItIsResponsibleFor() {
        Ukuran hukum = hukum(new BahanUji()
                .biro("Hukum", 1_000L, 900L)
                .biro("Umum", 500L, null)
                .efisiensi(200, 150)
                .indikator("A", "100", "90")
                .indikator("B", "3,20", "3,46")
                .indikator("C", "100", null));

        // (90,00 + 108,13) / 2
        assertThat(hukum.rataCapaian().nilai()).isEqualTo("99.07");
        assertThat(hukum.rataCapaian().jumlah()).isEqualTo(2);
        assertThat(hukum.rataCapaian().dari()).isEqualTo(3);
        assertThat(hukum.pagu().perubahan()).isEqualTo(Rupiah.of(900));
    }

    @Test
    void aTableSeveralIndicatorsShareIsMoneyOnce() {
        Ukuran hukum = hukum(new BahanUji()
                .biro("Hukum", 1_000L, 900L)
                .efisiensi(200, 150)
                .indikator("A", "100", "90")
                .indikator("B", "100", "90"));

        assertThat(hukum.pendukung().alokasi()).isEqualTo(Rupiah.of(200));
        assertThat(hukum.efisiensi().tabel()).isEqualTo(1);
        // (200 x 100 % - 150) / 200
        assertThat(hukum.efisiensi().hasil().persen()).isEqualTo("25.00");
        assertThat(hukum.efisiensi().lingkup()).isEqualTo("Anggaran pendukung A; B.");
    }

    @Test
    void efficiencyNamesWhatItLeavesOutAndIsNotZeroWithoutTables() {
        Ukuran sebagian = hukum(new BahanUji()
                .biro("Hukum", 1_000L, 900L)
                .indikator("A", "100", "90")
                .efisiensi(200, 150)
                .indikator("B", "100", "90"));
        assertThat(sebagian.efisiensi().lingkup()).isEqualTo("Anggaran pendukung B. Tanpa tabel yang lengkap: A.");

        Ukuran tanpa = hukum(new BahanUji().biro("Hukum", 1_000L, 900L).indikator("A", "100", "90"));
        assertThat(tanpa.efisiensi().hasil().persen()).isNull();
        assertThat(tanpa.efisiensi().hasil().alasan()).isNotBlank();
        assertThat(tanpa.pendukung().serapan().persen()).isNull();
    }

    @Test
    void progressOfTextsIsThatOfTheIndicatorsAndNoShareWithoutAny() {
        Ukuran hukum = hukum(new BahanUji()
                .biro("Hukum", 1_000L, 900L)
                .indikator("A", "100", "90")
                .narasi("A", BagianNarasi.MASALAH, "Ada."));

        assertThat(hukum.narasi()).isEqualTo(new KemajuanNarasi(1, 9));
        assertThat(hukum.narasi().persen()).isEqualTo("11.11");
        assertThat(new KemajuanNarasi(0, 0).persen()).isNull();
    }

    @Test
    void theWholeOrganisationStandsBesideItsBiro() {
        var hasil = PerbandinganBiroAssembler.assemble(List.of(new BahanUji()
                .biro("Hukum", 1_000L, 900L)
                .biro("Umum", 500L, 400L)
                .anggaran(1_300L, 1_000L)
                .bahan()));

        assertThat(hasil.seluruh().getFirst().pagu().murni()).isEqualTo(Rupiah.of(1_500));
        assertThat(hasil.seluruh().getFirst().anggaran().realisasi()).isEqualTo(Rupiah.of(1_000));
        assertThat(hasil.biro()).extracting(b -> b.biro().nama()).containsExactly("Biro Hukum", "Biro Umum");
        assertThat(hasil.biro().getLast().pada(2025).orElseThrow().hitungan().semua())
                .isZero();
        assertThat(hasil.biro().getLast().pada(2024)).isEmpty();
    }

    private static Ukuran hukum(BahanUji uji) {
        return PerbandinganBiroAssembler.assemble(List.of(uji.bahan()))
                .biro()
                .getFirst()
                .pada(2025)
                .orElseThrow();
    }
}
