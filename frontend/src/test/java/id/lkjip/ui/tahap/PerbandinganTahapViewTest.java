package id.lkjip.ui.tahap;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perbandingan.PerubahanPagu;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.ui.chart.AirTerjun;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.UjiTampilan;
import id.lkjip.ui.format.FormatId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class PerbandinganTahapViewTest extends SpringBrowserlessTest {

    @Autowired
    private TahunAnggaranService tahunAnggaran;

    @Autowired
    private PerbandinganService perbandingan;

    @Test
    void indicatorsSayWhatBecameOfThem() {
        Buka.halaman(PerbandinganTahapView.class, "pd=setda-contoh&tahun=2025");

        assertThat(row("Persentase Kebijakan Ekonomi")).contains("Baru", "baru ada pada PK perubahan");
        assertThat(row("Nilai Kepatuhan")).contains("Dihapus", "94,02", "Tidak ada padanan");
        assertThat(row("Indeks Tata Kelola")).contains("Berubah", "85,00", "89,30");
        assertThat(row("Indeks Reformasi Hukum")).contains("Tetap");
    }

    @Test
    void targetsThatChapterAndLampiranStateDifferentlyAreBothShown() {
        Buka.halaman(PerbandinganTahapView.class, "pd=setda-contoh&tahun=2025");

        assertThat(row("Indeks Reformasi Hukum")).contains("Pernyataan berbeda", "lampiran 99,41; bab 99,14");
        assertThat(row("Indeks Tata Kelola")).doesNotContain("Pernyataan berbeda");
    }

    @Test
    void addressChoosesWhichIndicatorsAreShown() {
        Buka.halaman(PerbandinganTahapView.class, "pd=setda-contoh&tahun=2025&tampil=dihapus");

        assertThat(text()).contains("Nilai Kepatuhan Pelayanan Publik").doesNotContain("Indeks Reformasi Hukum");
    }

    @Test
    void moneyPerBiroIsThatOfTheYear() {
        Buka.halaman(PerbandinganTahapView.class, "pd=setda-contoh&tahun=2025");

        var hukum = tahunAnggaran.find(ContohData.PD, 2025).orElseThrow().biro().stream()
                .filter(b -> b.kode().equals("hukum"))
                .findFirst()
                .orElseThrow();
        assertThat(row("Biro Hukum"))
                .contains(
                        FormatId.angkaRupiah(hukum.pagu().murni()),
                        FormatId.angkaRupiah(hukum.pagu().perubahan()),
                        FormatId.selisihRupiah(hukum.pagu().selisih()));
    }

    @Test
    void waterfallsArriveAtTheTotalAndLargestChangesAreThoseOfTheService() {
        Buka.halaman(PerbandinganTahapView.class, "pd=setda-contoh&tahun=2025&tingkat=program");

        assertThat(findInView(AirTerjun.class).all()).hasSize(2);
        var potongan = perbandingan.comparePagu(ContohData.PD, 2025).stream()
                .filter(p -> p.tingkat() == PerubahanPagu.Tingkat.PROGRAM)
                .filter(p -> p.pagu().selisih() != null && p.pagu().selisih().nilai() < 0)
                .findFirst()
                .orElseThrow();
        assertThat(text())
                .contains(
                        "Potongan terbesar",
                        FormatId.selisihRupiah(potongan.pagu().selisih()));
    }

    @Test
    void yearWithoutAnyPkSaysSo() {
        Buka.halaman(PerbandinganTahapView.class, "pd=setda-contoh&tahun=2023");

        assertThat(text()).contains("Perjanjian kinerja belum tersimpan");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String row(String teks) {
        return findInView(NativeTableRow.class).all().stream()
                // The tables of the waterfalls name the same biro in three columns.
                .filter(r -> r.getChildren().count() > 3)
                .map(r -> r.getElement().getTextRecursively())
                .filter(t -> t.startsWith(teks))
                .findFirst()
                .orElseThrow();
    }
}
