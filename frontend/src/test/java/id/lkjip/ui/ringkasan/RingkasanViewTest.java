package id.lkjip.ui.ringkasan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lkjip.ringkasan.Ringkasan;
import id.lkjip.ringkasan.RingkasanService;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.UjiTampilan;
import id.lkjip.ui.format.FormatId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class RingkasanViewTest extends SpringBrowserlessTest {

    private static final String ALAMAT = "pd=setda-contoh&tahun=2025";

    @Autowired
    private RingkasanService service;

    @Test
    void keyFiguresAreThoseOfTheServiceAndSayOverHowMany() {
        Buka.halaman(RingkasanView.class, ALAMAT);

        Ringkasan r = service.find(ContohData.PD, ContohData.TAHUN).orElseThrow();
        assertThat(r.indikator().semua()).isEqualTo(11);
        assertThat(text())
                .contains(
                        r.indikator().tercapai() + " dari 11",
                        FormatId.persen(r.rataCapaian().nilai()),
                        "dari " + r.rataCapaian().jumlah() + " di antara 11 indikator",
                        "11 indikator pada PK perubahan tahun 2025");
    }

    @Test
    void missingSpendingIsADashAndNoZero() {
        Buka.halaman(RingkasanView.class, ALAMAT);

        assertThat(text())
                .contains("belum dinyatakan", "Realisasi anggaran tidak diketahui")
                .doesNotContain("Rp 0");
    }

    @Test
    void whatNeedsAttentionSaysWhyAndLeadsToItsPage() {
        Buka.halaman(RingkasanView.class, ALAMAT);

        String pertama =
                findInView(ListItem.class).all().getFirst().getElement().getTextRecursively();
        assertThat(pertama).contains("Capaian di bawah target", "realisasi 10,76, target 11,17");
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("indikator/nilai-komponen-pelaporan-kinerja?tahun=2025&pd=setda-contoh");
    }

    @Test
    void everyIndicatorHasItsTrendInWords() {
        Buka.halaman(RingkasanView.class, ALAMAT);

        assertThat(findInView(NativeTableRow.class).all().stream()
                        .map(r -> r.getElement().getOuterHTML())
                        .filter(h -> h.contains("Tren Indeks Reformasi Hukum")))
                .singleElement()
                .asString()
                .contains("2022: 88,20; 2023: 95,10; 2024: 98,86; 2025: 99,64");
    }

    @Test
    void aYearKnownFromALaterReportOnlySaysWhatItCounts() {
        Buka.halaman(RingkasanView.class, "pd=setda-contoh&tahun=2023");

        assertThat(text()).contains("yang disebut laporan tahun sesudahnya");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
