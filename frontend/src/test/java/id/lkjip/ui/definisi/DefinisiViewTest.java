package id.lkjip.ui.definisi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.akses.Peran;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@UjiTampilan
class DefinisiViewTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=setda-contoh&tahun=2025";
    private static final String KODE = "nilai-kepatuhan-pelayanan-publik";

    @Autowired
    MongoOperations mongo;

    @AfterEach
    void restore() {
        mongo.dropCollection(Indikator.class);
        mongo.dropCollection(PerangkatDaerah.class);
        ContohData.dokumen().stream()
                .filter(d -> d instanceof Indikator || d instanceof PerangkatDaerah)
                .forEach(mongo::save);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChangedFormulaShowsTheFiguresThatChangeBeforeItIsStored() {
        Buka.halaman(DefinisiView.class, TAHUN + "&rincian=" + KODE);
        find(Select.class).withCaption("Rumus capaian").single().setValue(RumusCapaian.NEGATIF_A);
        find(TextArea.class).withCaption("Alasan").single().setValue("Makin rendah makin baik");
        test(tombol("Simpan")).click();

        assertThat(findInView(NativeTableRow.class).all().stream()
                        .map(r -> r.getElement().getTextRecursively()))
                .anySatisfy(t -> assertThat(t).contains("2025", "Capaian", "95,22%", "104,78%"));
        assertThat(stored().rumus()).isEqualTo(RumusCapaian.POSITIF);

        find(TextArea.class).withCaption("Alasan").single().setValue("Menurut kajian");
        test(tombol("Simpan dan ubah angka ini")).click();
        assertThat(stored().rumus()).isEqualTo(RumusCapaian.NEGATIF_A);
        assertThat(Objects.requireNonNull(stored().diubah()).alasan()).isEqualTo("Menurut kajian");
        assertThat(teks()).contains("Terakhir diubah oleh admin");
    }

    @Test
    void aChangeWithoutConsequencesIsStoredAtOnceAndAReasonIsWanted() {
        Buka.halaman(DefinisiView.class, TAHUN + "&rincian=" + KODE);
        find(TextArea.class).withCaption("Nama lain, satu per baris").single().setValue("Indeks Kepatuhan");
        test(tombol("Simpan")).click();
        assertThat(find(TextArea.class).withCaption("Alasan").single().isInvalid())
                .isTrue();

        find(TextArea.class).withCaption("Alasan").single().setValue("Nama di laporan 2024");
        test(tombol("Simpan")).click();
        assertThat(stored().alias()).containsExactly("Indeks Kepatuhan");
    }

    @Test
    @SuppressWarnings("unchecked")
    void supportingBiroAreNotDroppedSilently() {
        Buka.halaman(DefinisiView.class, TAHUN + "&rincian=" + KODE);
        Select<Biro> utama =
                find(Select.class).withCaption("Biro penanggung jawab").single();
        var pendukung = (MultiSelectComboBox<Biro>)
                find(MultiSelectComboBox.class).withCaption("Biro pendukung").single();
        pendukung.select(utama.getListDataView().getItem(0));
        utama.clear();
        find(TextArea.class).withCaption("Alasan").single().setValue("Tanpa penanggung jawab");
        test(tombol("Simpan")).click();

        assertThat(utama.isInvalid()).isTrue();
        assertThat(stored().diubah()).isNull();
    }

    @Test
    void biroAreRenamedAndMoved() {
        Buka.halaman(DefinisiView.class, TAHUN);
        find(TextField.class).withCaption("Singkatan").all().getFirst().setValue("Pemotda");
        test(find(Button.class).withText("Turunkan").all().getFirst()).click();
        find(TextArea.class).withCaption("Alasan").single().setValue("Peraturan Gubernur baru");
        test(tombol("Simpan biro")).click();

        var biro = Objects.requireNonNull(mongo.findById(ContohData.PD, PerangkatDaerah.class))
                .biro();
        assertThat(biro).extracting(Biro::kode).startsWith("kesejahteraan-rakyat", "pemerintahan-dan-otonomi-daerah");
        assertThat(biro.get(1).singkatan()).isEqualTo("Pemotda");
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    void othersDoNotOpenThePage() {
        UI.getCurrent().navigate("indikator");

        assertThat(find(DefinisiView.class).exists()).isFalse();
    }

    private Indikator stored() {
        return Objects.requireNonNull(mongo.findById(Indikator.idOf(ContohData.PD, KODE), Indikator.class));
    }

    private Button tombol(String teks) {
        return find(Button.class).withText(teks).single();
    }

    private String teks() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
