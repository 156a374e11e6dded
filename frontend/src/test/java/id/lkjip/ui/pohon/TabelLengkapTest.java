package id.lkjip.ui.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.perencanaan.Pagu;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.pohon.BarisPohon.Jenis;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TabelLengkapTest {

    private static final Pagu PAGU = Pagu.tercantum(Rupiah.of(1_000_000L), Rupiah.of(750_000L));

    @Test
    void everyOpenedRowIsThereWithItsLevelItsFiguresAndTheTotalBelow() {
        Document tabel = tabel(Tingkat.PROGRAM, "Rapat");

        assertThat(tabel.select("tbody tr").eachAttr("class")).containsExactly("tingkat-0", "tingkat-1");
        assertThat(tabel.select("tbody tr").get(1).select("th, td").eachText())
                .containsExactly("Rapat Kegiatan", "1.000.000", "750.000", "−250.000", "−25,00%");
        assertThat(tabel.select("tfoot th").text()).isEqualTo("Total");
    }

    @Test
    void rowsThatAreClosedAreNotPrinted() {
        assertThat(tabel(Tingkat.SASARAN, "Rapat").select("tbody tr")).hasSize(1);
    }

    @Test
    void aNameIsTextWhateverStandsInIt() {
        Document tabel = tabel(Tingkat.PROGRAM, "<img src=x onerror=alert(1)>");

        assertThat(tabel.select("img")).isEmpty();
        assertThat(tabel.text()).contains("<img src=x onerror=alert(1)>");
    }

    private static Document tabel(Tingkat tingkat, String namaKegiatan) {
        BarisPohon kegiatan = baris("1.1", Jenis.KEGIATAN, namaKegiatan);
        BarisPohon program = baris("1", Jenis.PROGRAM, "Program", kegiatan);
        return Jsoup.parse(TabelLengkap.html(Pohon.opened(List.of(program), tingkat, List.of()), "Total", PAGU));
    }

    private static BarisPohon baris(String kunci, Jenis jenis, String nama, BarisPohon... anak) {
        return new BarisPohon(kunci, jenis, nama, true, null, null, List.of(), PAGU, null, null, List.of(anak));
    }
}
