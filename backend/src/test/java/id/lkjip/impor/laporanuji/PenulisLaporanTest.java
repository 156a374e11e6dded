package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.laporanuji.Gaya.BentukTabel;
import id.lkjip.impor.laporanuji.Gaya.GayaUang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PenulisLaporanTest {

    private final LaporanUji laporan = PembangkitLaporan.nusaRaya();

    @ParameterizedTest
    @EnumSource(GayaUang.class)
    void everyAmountOfTheTruthIsWritten(GayaUang uang) {
        var gaya = Gaya.baku().dengan(g -> g.uang = uang);
        var tulis = new Penulisan(gaya);
        String teks = PenulisLaporan.tulis(laporan, gaya);
        assertThat(laporan.daun()).allSatisfy(d -> {
            assertThat(teks).contains(tulis.uang(d.sub().uang().murni()));
            assertThat(teks).contains(tulis.uang(d.sub().uang().perubahan()));
            assertThat(teks).contains(d.sub().nama());
        });
        assertThat(teks)
                .contains(
                        tulis.uang(laporan.total().murni()),
                        tulis.uang(laporan.total().perubahan()));
    }

    @ParameterizedTest
    @EnumSource(BentukTabel.class)
    void everyRowOfTheWorkPlanHasAsManyCellsAsItsHeading(BentukTabel bentuk) {
        var gaya = Gaya.baku().dengan(g -> {
            g.tabel = bentuk;
            g.kepalaDuaBaris = false;
        });
        var tabel = PenulisLaporan.tulis(laporan, gaya)
                .lines()
                .filter(b ->
                        b.contains("JUMLAH PAGU ANGGARAN") || (b.contains("SASARAN STRATEGIS") && b.contains("SUB")))
                .toList();
        assertThat(tabel).hasSizeGreaterThan(laporan.rencana().size());
        assertThat(tabel.stream().map(b -> sel(b, bentuk)).distinct()).hasSize(1);
    }

    private static long sel(String baris, BentukTabel bentuk) {
        return switch (bentuk) {
            case TAB -> baris.chars().filter(c -> c == '\t').count();
            case PIPA -> baris.chars().filter(c -> c == '|').count();
            case HTML -> baris.split("</t[hd]>", -1).length;
        };
    }

    @Test
    void pagesRepeatTheHeading() {
        var satu = PenulisLaporan.tulis(laporan, Gaya.baku().dengan(g -> g.barisPerHalaman = 0));
        var banyak = PenulisLaporan.tulis(laporan, Gaya.baku().dengan(g -> g.barisPerHalaman = 7));
        assertThat(satu.split("INDIKATOR SUB KEGIATAN", -1)).hasSize(2);
        assertThat(banyak.split("INDIKATOR SUB KEGIATAN", -1)).hasSizeGreaterThan(20);
    }

    @Test
    void amountsInWordsAreSpelledOut() {
        assertThat(Penulisan.terbilang(1_234_011_100L))
                .isEqualTo("Satu Milyar Dua Ratus Tiga Puluh Empat Juta Sebelas Ribu Seratus Rupiah");
    }

    @Test
    void writingIsRepeatable() {
        assertThat(PenulisLaporan.tulis(PembangkitLaporan.nusaRaya(), Gaya.baku()))
                .isEqualTo(PenulisLaporan.tulis(PembangkitLaporan.nusaRaya(), Gaya.baku()));
    }
}
