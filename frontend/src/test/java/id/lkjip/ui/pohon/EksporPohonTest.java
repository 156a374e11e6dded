package id.lkjip.ui.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.ekspor.SelEkspor;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.pohon.BarisPohon.Jenis;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EksporPohonTest {

    private final BarisPohon sub = baris("1.1.1", Jenis.SUB_KEGIATAN, "Sub", Pagu.KOSONG);
    private final BarisPohon kegiatan = baris("1.1", Jenis.KEGIATAN, "Kegiatan", Pagu.KOSONG, sub);
    private final BarisPohon akar =
            baris("1", Jenis.PROGRAM, "Program", Pagu.tercantum(Rupiah.of(253_786_078_000L), Rupiah.of(0)), kegiatan);

    @Test
    void rowsAreThoseTheAddressOpensInTheirOrderWithTheTotalBelow() {
        assertThat(names(Tingkat.SASARAN, List.of())).containsExactly("Program", "Total");
        assertThat(names(Tingkat.PROGRAM, List.of())).containsExactly("Program", "Kegiatan", "Total");
        assertThat(names(Tingkat.SASARAN, List.of(akar, kegiatan)))
                .containsExactly("Program", "Kegiatan", "Sub", "Total");
    }

    @Test
    void moneyIsWholeZeroStaysZeroAndWhatIsNotStatedIsEmpty() {
        var tabel = EksporPohon.of(2025, Pohon.opened(List.of(akar), Tingkat.PROGRAM, List.of()), "Total", Pagu.KOSONG);

        int murni = tabel.kolom().indexOf("Pagu murni (Rp)");
        assertThat(tabel.baris().getFirst().subList(murni, murni + 3))
                .containsExactly(
                        new SelEkspor.Angka(BigDecimal.valueOf(253_786_078_000L)),
                        new SelEkspor.Angka(BigDecimal.ZERO),
                        new SelEkspor.Angka(BigDecimal.valueOf(-253_786_078_000L)));
        assertThat(tabel.baris().get(1).subList(murni, murni + 4)).containsOnly(SelEkspor.Kosong.KOSONG);
    }

    private List<String> names(Tingkat tingkat, List<BarisPohon> terbuka) {
        var tabel = EksporPohon.of(2025, Pohon.opened(List.of(akar), tingkat, terbuka), "Total", Pagu.KOSONG);
        int uraian = tabel.kolom().indexOf("Uraian");
        return tabel.baris().stream()
                .map(b -> ((SelEkspor.Teks) b.get(uraian)).teks())
                .toList();
    }

    private static BarisPohon baris(String kunci, Jenis jenis, String nama, Pagu pagu, BarisPohon... anak) {
        return new BarisPohon(kunci, jenis, nama, true, null, null, List.of(), pagu, null, null, List.of(anak));
    }
}
