package id.lkjip.ui.tahun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lkjip.ui.chart.Tren;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.UjiTampilan;
import java.util.List;
import org.junit.jupiter.api.Test;

@UjiTampilan
class PerbandinganTahunViewTest extends SpringBrowserlessTest {

    private static final String SEMUA_TAHUN = "pd=setda-contoh&tahun=2025";

    @Test
    void everyIndicatorIsARowAndEveryYearAColumn() {
        Buka.halaman(PerbandinganTahunView.class, SEMUA_TAHUN);

        assertThat(rows()).hasSize(13);
        assertThat(findInView(NativeTableHeaderCell.class).all().stream()
                        .map(Component::getElement)
                        .map(e -> e.getText()))
                .contains("2022", "2023", "2024", "2025");
    }

    @Test
    void figuresAreThoseOfTheReportInOfficeForm() {
        Buka.halaman(PerbandinganTahunView.class, SEMUA_TAHUN);

        assertThat(row("Indeks Reformasi Hukum")).contains("99,64", "target 99,41", "capaian 100,23%", "+0,78");
    }

    @Test
    void carriedOverValueIsMarkedWithItsYear() {
        Buka.halaman(PerbandinganTahunView.class, SEMUA_TAHUN);

        assertThat(row("Nilai Laporan Penyelenggaraan")).contains("nilai tahun 2024");
        assertThat(findInView(Tren.class).all().stream().map(t -> t.getElement().getAttribute("aria-label")))
                .anySatisfy(l -> assertThat(l).contains("2025: 3,45 (terbawa dari tahun lain)"));
    }

    @Test
    void rowThatCannotBeComparedSaysWhy() {
        Buka.halaman(PerbandinganTahunView.class, SEMUA_TAHUN);

        assertThat(row("Indeks ASN Berakhlak")).contains("Tidak sebanding", "metode berubah");
    }

    @Test
    void yearsAndBiroComeFromTheAddress() {
        Buka.halaman(PerbandinganTahunView.class, "pd=setda-contoh&tahun=2025&banding=2024,2025&biro=hukum");

        assertThat(rows()).hasSize(2);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Dokumen tahun 2024 belum diimpor")
                .doesNotContain("95,10");
    }

    private List<NativeTableRow> rows() {
        return findInView(NativeTableRow.class).all();
    }

    private String row(String indikator) {
        return rows().stream()
                .map(r -> r.getElement().getTextRecursively())
                .filter(t -> t.contains(indikator))
                .findFirst()
                .orElseThrow();
    }
}
