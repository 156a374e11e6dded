package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole reports with a fault in their work-plan table. */
class PembacaRusakTest {

    @ParameterizedTest
    @EnumSource(Kerusakan.class)
    void aFaultIsRepairedOrStated(Kerusakan kerusakan) {
        var gagal = new ArrayList<String>();
        int benih = 3;
        for (var bentuk : Gaya.BentukTabel.values()) {
            var laporan = PembangkitLaporan.kecil(benih++);
            var gaya = Gaya.baku().dengan(g -> g.tabel = bentuk);
            var rusak = kerusakan.terapkan(
                    laporan,
                    TabelKerja.dari(laporan, gaya),
                    new Random(kerusakan.name().length()));
            String teks = PenulisLaporan.tulis(laporan, gaya, rusak.baris());
            var bacaan = Varian.baca(teks);
            BandingBacaan.rencana(laporan, bacaan, rusak).forEach(b -> gagal.add(bentuk + ": " + b));
            BandingBacaan.karangan(laporan, bacaan, teks).forEach(b -> gagal.add(bentuk + ": " + b));
            assertThat(bacaan.petaBaris().baris()).hasSize((int) teks.lines().count());
        }
        assertThat(gagal).isEmpty();
    }

    @Test
    void aKegiatanThatLostAllItsRowsWithAPageIsStatedAsLost() {
        var laporan = PembangkitLaporan.kecil(4);
        var gaya = Gaya.baku().dengan(g -> g.tabel = Gaya.BentukTabel.PIPA);
        var rusak = Kerusakan.HALAMAN_HILANG.terapkan(
                laporan, TabelKerja.dari(laporan, gaya), new Random("HALAMAN_HILANG".hashCode()));
        var bacaan = Varian.baca(PenulisLaporan.tulis(laporan, gaya, rusak.baris()));
        assertThat(BandingBacaan.rencana(laporan, bacaan, rusak)).isEmpty();
    }
}
