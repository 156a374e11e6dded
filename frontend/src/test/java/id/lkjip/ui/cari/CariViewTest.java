package id.lkjip.ui.cari;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.UjiTampilan;
import org.junit.jupiter.api.Test;

@UjiTampilan
class CariViewTest extends SpringBrowserlessTest {

    @Test
    void hitsAreGroupedAndLeadToTheirPlaces() {
        Buka.halaman(CariView.class, "pd=setda-contoh&tahun=2025&kata=hukum");

        assertThat(findInView(H2.class).all().stream().map(H2::getText))
                .containsExactly("Indikator", "Program", "Kegiatan", "Sub kegiatan", "Biro");
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "indikator/indeks-reformasi-hukum?tahun=2025&pd=setda-contoh",
                        "biro/hukum?tahun=2025&pd=setda-contoh")
                .anyMatch(h -> h.startsWith("pohon?") && h.contains("biro=hukum"));
    }

    @Test
    void theHeaderShowsWhatTheAddressSearchesFor() {
        Buka.halaman(CariView.class, "pd=setda-contoh&tahun=2025&kata=hukum");

        assertThat(find(TextField.class).all().stream().map(TextField::getValue))
                .containsOnly("hukum");
    }

    @Test
    void typingInTheHeaderSearchesFromAnyPage() {
        Buka.halaman(CariView.class, "pd=setda-contoh&tahun=2025");
        TextField kotak = find(TextField.class).all().stream()
                .filter(f -> f.getPlaceholder().startsWith("Cari…"))
                .findFirst()
                .orElseThrow();
        test(kotak).setValue("rancangan gubernur");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("hasil untuk \"rancangan gubernur\" pada tahun 2025");
    }

    @Test
    void theBlankBeforeTheNextWordStays() {
        Buka.halaman(CariView.class, "pd=setda-contoh&tahun=2025");
        TextField kotak = find(TextField.class).all().stream()
                .filter(f -> f.getPlaceholder().startsWith("Cari…"))
                .findFirst()
                .orElseThrow();
        test(kotak).setValue("rancangan ");

        assertThat(kotak.getValue()).isEqualTo("rancangan ");
    }

    @Test
    void nothingFoundSaysSo() {
        Buka.halaman(CariView.class, "pd=setda-contoh&tahun=2025&kata=zzz");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Tidak ada yang memuat \"zzz\" pada tahun 2025");
    }
}
