package id.lkjip.ui.reviu;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.akses.Peran;
import id.lkjip.reviu.HasilReviu;
import id.lkjip.reviu.PernyataanReviu;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@UjiTampilan
class ReviuViewTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=setda-contoh&tahun=2025";

    @Autowired
    MongoOperations mongo;

    @AfterEach
    void clear() {
        mongo.dropCollection(PernyataanReviu.class);
    }

    @Test
    @Sebagai(Peran.INSPEKTORAT)
    @SuppressWarnings("unchecked")
    void theInspectorateRecordsTheStatementAndItIsShown() {
        Buka.halaman(ReviuView.class, TAHUN);
        find(Select.class).withCaption("Hasil").single().setValue(HasilReviu.SESUAI);
        find(TextField.class).withCaption("Nomor").single().setValue("700/12-Insp/2026");
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 3, 2));
        find(TextField.class).withCaption("Pereviu").single().setValue("Nama Contoh, Inspektur");
        find(TextArea.class).withCaption("Isi pernyataan").single().setValue("Laporan disajikan secara akurat.");
        test(find(Button.class).withText("Simpan pernyataan").single()).click();

        assertThat(teks())
                .contains("Akurat, andal, dan valid", "700/12-Insp/2026", "2 Maret 2026", "Nama Contoh, Inspektur");
        assertThat(find(Button.class).withText("Simpan pengganti").exists()).isTrue();
    }

    @Test
    @Sebagai(Peran.INSPEKTORAT)
    void eachMissingFieldSaysSo() {
        Buka.halaman(ReviuView.class, TAHUN);
        test(find(Button.class).withText("Simpan pernyataan").single()).click();

        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Isi tanggal pernyataannya.");
        assertThat(find(TextField.class).withCaption("Nomor").single().isInvalid())
                .isTrue();
        assertThat(mongo.findAll(PernyataanReviu.class)).isEmpty();
    }

    @Test
    void othersReadOnly() {
        Buka.halaman(ReviuView.class, TAHUN);

        assertThat(teks()).contains("Belum ada pernyataan reviu");
        assertThat(find(Button.class).withText("Simpan pernyataan").exists()).isFalse();
    }

    private String teks() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
