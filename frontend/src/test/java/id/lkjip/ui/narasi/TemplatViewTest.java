package id.lkjip.ui.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import id.lkjip.akses.Peran;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.TemplatNarasi;
import id.lkjip.narasi.TemplatService;
import id.lkjip.organisasi.Biro;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@UjiTampilan
class TemplatViewTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=setda-contoh&tahun=2025";
    private static final LocalDate TENGGAT = LocalDate.of(2026, 2, 27);

    @Autowired
    MongoOperations mongo;

    @Autowired
    TemplatService templat;

    @Autowired
    SeksiService seksi;

    @AfterEach
    void clear() {
        mongo.dropCollection(TemplatNarasi.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void sectionsGetAWriterAndADueDateAndOthersAreNoLongerAskedFor() {
        Buka.halaman(TemplatView.class, TAHUN);
        assertThat(teks()).contains("Belum diatur", "PermenPANRB 53 Tahun 2014");

        bernama("Saran diminta", Checkbox.class).setValue(false);
        Select<Biro> penulis = bernama("Penulis Kesimpulan", Select.class);
        penulis.setValue(penulis.getListDataView()
                .getItems()
                .filter(b -> b.kode().equals("hukum"))
                .findFirst()
                .orElseThrow());
        test(find(DatePicker.class).withCaption("Tenggat semua").single()).setValue(TENGGAT);
        test(find(Button.class).withText("Simpan templat").single()).click();

        assertThat(teks()).contains("Sudah diatur");
        assertThat(seksi.daftar(ContohData.PD, 2025))
                .noneMatch(s -> s.bagian() == BagianNarasi.SARAN)
                .filteredOn(s -> s.bagian() == BagianNarasi.KESIMPULAN)
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.tenggat()).isEqualTo(TENGGAT);
                    assertThat(s.pemilik()).extracting(b -> b.kode()).containsExactly("hukum");
                });
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    void othersReadItOnly() {
        Buka.halaman(TemplatView.class, TAHUN);

        assertThat(teks()).contains("Templat diatur oleh peran Perencana");
        assertThat(find(Checkbox.class).all()).isNotEmpty().allMatch(Checkbox::isReadOnly);
        assertThat(find(Button.class).withText("Simpan templat").exists()).isFalse();
    }

    private <T extends Component> T bernama(String label, Class<T> kelas) {
        return find(kelas).all().stream()
                .filter(c -> label.equals(c.getElement().getProperty("accessibleName")))
                .findFirst()
                .orElseThrow();
    }

    private String teks() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
