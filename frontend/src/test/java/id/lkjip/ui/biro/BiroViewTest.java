package id.lkjip.ui.biro;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.UjiTampilan;
import id.lkjip.ui.format.FormatId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class BiroViewTest extends SpringBrowserlessTest {

    @Autowired
    private TahunAnggaranService tahunAnggaran;

    @Test
    void indicatorsAndMoneyAreThoseOfTheBiro() {
        buka("organisasi");

        var pagu = tahunAnggaran.find(ContohData.PD, 2025).orElseThrow().biro().stream()
                .filter(b -> b.kode().equals("organisasi"))
                .findFirst()
                .orElseThrow()
                .pagu();
        assertThat(text())
                .contains(
                        "Nilai Komponen Pelaporan Kinerja",
                        FormatId.angkaRupiah(pagu.murni()),
                        FormatId.angkaRupiah(pagu.perubahan()))
                .doesNotContain("Indeks Reformasi Hukum");
    }

    @Test
    void absorptionThatNobodyStatesIsNotMadeUp() {
        buka("organisasi");

        assertThat(text()).contains("tidak dinyatakan laporan", "tidak menyatakan alokasi dan realisasi");
    }

    @Test
    void narrativesSayWhatIsMissing() {
        buka("organisasi");

        assertThat(text()).contains("0 dari 9", "Rekomendasi target", "belum ada teks");
    }

    @Test
    void itLeadsToItsTree() {
        buka("organisasi");

        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(h -> h.startsWith("pohon?") && h.contains("biro=organisasi") && h.contains("tahun=2025"));
    }

    @Test
    void anUnknownBiroSaysSo() {
        buka("tidak-ada");

        assertThat(text()).contains("Biro tidak ada pada tahun 2025");
    }

    private static void buka(String kode) {
        UI.getCurrent().navigate("biro/" + kode, QueryParameters.fromString("pd=setda-contoh&tahun=2025"));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
