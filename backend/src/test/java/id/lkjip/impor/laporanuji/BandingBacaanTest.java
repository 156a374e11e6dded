package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison itself must be able to fail: a report of another organisation differs in every group. */
class BandingBacaanTest {

    private final LaporanUji lain = PembangkitLaporan.nusaRaya();
    private final Varian.Terbaca terbaca = Varian.semua().getFirst().terbaca();

    @Test
    void anotherTruthDiffersInEveryGroup() {
        var bacaan = terbaca.bacaan();
        var utuh = TabelRusak.terpulihkan(lain, TabelKerja.dari(lain, Gaya.baku()));
        assertThat(List.of(
                        BandingBacaan.organisasi(lain, bacaan),
                        BandingBacaan.renstra(lain, bacaan),
                        BandingBacaan.perjanjian(lain, bacaan),
                        BandingBacaan.rencana(lain, bacaan, utuh),
                        BandingBacaan.capaian(lain, bacaan),
                        BandingBacaan.tahunLalu(lain, bacaan),
                        BandingBacaan.targetRenstra(lain, bacaan),
                        BandingBacaan.pembanding(lain, bacaan),
                        BandingBacaan.efisiensi(lain, bacaan),
                        BandingBacaan.anggaran(lain, bacaan),
                        BandingBacaan.narasi(lain, bacaan)))
                .allSatisfy(beda -> assertThat(beda).isNotEmpty());
    }

    @Test
    void anAmountThatTheTextDoesNotHoldIsFound() {
        assertThat(BandingBacaan.karangan(terbaca.laporan(), terbaca.bacaan(), "teks tanpa angka"))
                .isNotEmpty();
        assertThat(BandingBacaan.karangan(terbaca.laporan(), terbaca.bacaan(), terbaca.teks()))
                .isEmpty();
    }
}
