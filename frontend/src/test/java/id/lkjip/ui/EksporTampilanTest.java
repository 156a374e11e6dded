package id.lkjip.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.ui.component.TombolEkspor;
import id.lkjip.ui.contoh.UjiTampilan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UjiTampilan
class EksporTampilanTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @CsvSource({
        "'',1",
        "tahun,1",
        "tahap,4",
        "pohon,1",
        "indikator/indeks-reformasi-hukum,1",
        "biro/hukum,2",
        "realisasi,1",
        "temuan,1",
        "narasi,1"
    })
    void everyTableOfAViewIsExportedInBothForms(String alamat, int tabel) {
        UI.getCurrent().navigate(alamat, QueryParameters.fromString("pd=setda-contoh&tahun=2025"));

        assertThat(findInView(TombolEkspor.class).all())
                .hasSize(tabel)
                .allSatisfy(t -> assertThat(
                                t.getChildren().filter(Anchor.class::isInstance).map(a -> ((Anchor) a).getText()))
                        .containsExactly("XLSX", "CSV"));
    }
}
