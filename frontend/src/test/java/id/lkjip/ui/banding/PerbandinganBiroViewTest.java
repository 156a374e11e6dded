package id.lkjip.ui.banding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lkjip.ringkasan.RingkasanService;
import id.lkjip.ui.component.TombolEkspor;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.UjiTampilan;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class PerbandinganBiroViewTest extends SpringBrowserlessTest {

    private static final String ALAMAT = "pd=setda-contoh&tahun=2025";

    @Autowired
    private RingkasanService service;

    @Test
    void figuresOfABiroAreThoseOfTheService() {
        Buka.halaman(PerbandinganBiroView.class, ALAMAT);

        var hukum = service.compareBiro(ContohData.PD, List.of(2025)).biro().stream()
                .filter(b -> b.biro().kode().equals("hukum"))
                .findFirst()
                .orElseThrow()
                .pada(2025)
                .orElseThrow();
        assertThat(row("Biro Hukum"))
                .contains(
                        FormatId.persen(hukum.rataCapaian().nilai()),
                        hukum.rataCapaian().jumlah() + " dari "
                                + hukum.rataCapaian().dari() + " indikator",
                        FormatId.angkaRupiah(hukum.pagu().murni()),
                        FormatId.angkaRupiah(hukum.pagu().perubahan()));
    }

    @Test
    void theOrderIsInTheAddressAndToldToAssistiveTechnology() {
        Buka.halaman(PerbandinganBiroView.class, ALAMAT + "&urut=murni");
        List<String> menurun = names();
        assertThat(sorted()).containsExactly("descending");

        Buka.halaman(PerbandinganBiroView.class, ALAMAT + "&urut=murni&arah=naik");
        assertThat(sorted()).containsExactly("ascending");
        assertThat(names()).isEqualTo(menurun.reversed());
    }

    @Test
    void chosenBiroStandBesideEachOther() {
        Buka.halaman(PerbandinganBiroView.class, ALAMAT);
        assertThat(text()).contains("Pilih dua sampai empat biro");

        List<String> kode = service.compareBiro(ContohData.PD, List.of(2025)).biro().stream()
                .map(b -> b.biro().kode())
                .limit(2)
                .toList();
        Buka.halaman(PerbandinganBiroView.class, ALAMAT + "&pilih=" + String.join(",", kode));
        assertThat(findInView(H3.class).all()).hasSize(2);
    }

    @Test
    void bothTablesAreExported() {
        Buka.halaman(PerbandinganBiroView.class, ALAMAT);

        assertThat(findInView(TombolEkspor.class).all()).hasSize(2);
    }

    private List<String> sorted() {
        return findInView(NativeTableHeaderCell.class).all().stream()
                .map(c -> c.getElement().getAttribute("aria-sort"))
                .filter(a -> a != null)
                .toList();
    }

    private List<String> names() {
        return findInView(NativeTableRow.class).all().stream()
                .skip(1)
                .map(r -> r.getChildren().findFirst().orElseThrow().getElement().getTextRecursively())
                .takeWhile(n -> !n.equals("Seluruh perangkat daerah"))
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String row(String teks) {
        return findInView(NativeTableRow.class).all().stream()
                .map(r -> r.getElement().getTextRecursively())
                .filter(t -> t.startsWith(teks))
                .findFirst()
                .orElseThrow();
    }
}
