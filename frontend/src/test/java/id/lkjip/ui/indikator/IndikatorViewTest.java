package id.lkjip.ui.indikator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.ui.contoh.UjiTampilan;
import org.junit.jupiter.api.Test;

@UjiTampilan
class IndikatorViewTest extends SpringBrowserlessTest {

    @Test
    void capaianIsWorkedWithFormulaInputsRoundingAndSources() {
        buka("nilai-komponen-pelaporan-kinerja");

        assertThat(text())
                .contains(
                        "Bagaimana dihitung?",
                        "Realisasi / target x 100",
                        "10,76 / 11,17 x 100 = 96,33",
                        "setengah ke atas",
                        "lkjip-contoh-2025.md");
    }

    @Test
    void everyAnalysisOfTheRegulationHasItsPlaceAndMissingTextsAreNamed() {
        buka("nilai-komponen-pelaporan-kinerja");

        assertThat(find(H2.class).all().stream().map(H2::getText))
                .contains(
                        "1. Target dan realisasi tahun ini",
                        "2. Dibandingkan dengan tahun-tahun sebelumnya",
                        "3. Dibandingkan dengan target akhir Renstra",
                        "4. Dibandingkan dengan nasional dan wilayah lain",
                        "5. Faktor penyebab dan solusi",
                        "6. Efisiensi sumber daya",
                        "7. Program dan kegiatan pendukung",
                        "10. Rekomendasi target");
        assertThat(text()).contains("Narasi yang belum ada", "Narasi bagian ini belum ada.");
    }

    @Test
    void aCarriedOverValueIsMarkedAndNotComparedWithTheYearItComesFrom() {
        buka("nilai-laporan-penyelenggaraan-pemerintahan-daerah");

        assertThat(text()).contains("memakai nilai tahun 2024", "(realisasi tahun 2024)", "tidak dapat dibandingkan");
    }

    @Test
    void anUnknownIndicatorSaysSoAndTheAddressIsCompletedAroundIt() {
        UI.getCurrent().navigate("indikator/tidak-ada");

        assertThat(text()).contains("Indikator tidak ada pada tahun 2025", "tidak-ada");
    }

    private static void buka(String kode) {
        UI.getCurrent().navigate("indikator/" + kode, QueryParameters.fromString("pd=setda-contoh&tahun=2025"));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
