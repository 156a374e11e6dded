package id.lkjip.ui.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.ui.chart.PetaPagu;
import id.lkjip.ui.component.PilihBiro;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.UjiTampilan;
import id.lkjip.ui.format.FormatId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class PohonViewTest extends SpringBrowserlessTest {

    @Autowired
    private TahunAnggaranService tahunAnggaran;

    @Test
    void addressWithoutYearIsCompletedWithTheNewestWholeYear() {
        Buka.halaman(PohonView.class, "");

        assertThat(address()).contains("pd=" + ContohData.PD).contains("tahun=2025");
    }

    @Test
    void theDrawingLeadsIntoARowAndTheTableBesideItSaysTheSame() {
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2025&bentuk=peta");
        String alamat = findInView(Anchor.class).all().stream()
                .filter(a -> a.hasClassName("peta-petak"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
        assertThat(alamat).contains("induk=", "bentuk=peta", "pd=setda-contoh");

        Buka.halaman(PohonView.class, alamat.substring(alamat.indexOf('?') + 1));
        assertThat(findInView(PetaPagu.class).all()).hasSize(1);
        assertThat(findInView(Anchor.class).all().stream().map(Anchor::getText)).contains("Seluruh pohon");
    }

    @Test
    void footerShowsTheTotalOfTheService() {
        Buka.halaman(PohonView.class, "");

        var total = tahunAnggaran.find(ContohData.PD, 2025).orElseThrow().totalPagu();
        assertThat(tabel().getColumns().stream().map(k -> k.getFooterText()))
                .contains(FormatId.angkaRupiah(total.murni()), FormatId.angkaRupiah(total.perubahan()));
    }

    @Test
    void levelInTheAddressOpensTheTree() {
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2025&tingkat=sasaran");
        int closed = test(tabel()).size();
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2025&tingkat=sub-kegiatan");

        assertThat(closed).isEqualTo(20);
        assertThat(test(tabel()).size()).isGreaterThan(100);
    }

    @Test
    void searchInTheAddressOpensThePathToEveryHit() {
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2025&tingkat=sasaran&cari=rancangan+gubernur");

        assertThat(findInView(TextField.class).single().getValue()).isEqualTo("rancangan gubernur");
        var tabel = tabel();
        boolean seen = false;
        for (int i = 0; i < test(tabel).size(); i++) {
            seen |= test(tabel).getRow(i).nama().equals(ContohData.SUB_DICARI);
        }
        assertThat(seen).isTrue();
    }

    @Test
    void choosingABiroIsANavigationThatKeepsTheRest() {
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2025&tingkat=kegiatan");

        test(findInView(PilihBiro.class).single()).selectItem("Biro Hukum");

        assertThat(address()).contains("biro=hukum").contains("tingkat=kegiatan");
    }

    @Test
    void chosenRowShowsWhereItsFiguresStand() {
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2025&rincian=2");

        String rincian = findInView(RincianBaris.class).single().getElement().getTextRecursively();
        assertThat(rincian)
                .contains("lkjip-contoh-2025.md, baris")
                .contains("Realisasi tahun 2024")
                .contains("3,45 / 3,49");
    }

    @Test
    void yearKnownOnlyFromALaterReportSaysSo() {
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2023");

        assertThat(((PohonView) getCurrentView()).getElement().getTextRecursively())
                .contains("Tahun 2023 hanya dikenal dari laporan sesudahnya");
    }

    @Test
    void yearThatIsNotStoredNamesTheStoredOnes() {
        Buka.halaman(PohonView.class, "pd=setda-contoh&tahun=2019");

        assertThat(((PohonView) getCurrentView()).getElement().getTextRecursively())
                .contains("Tahun 2019 tidak tersimpan")
                .contains("2025, 2024, 2023, 2022");
    }

    private TabelPohon tabel() {
        return findInView(TabelPohon.class).single();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
