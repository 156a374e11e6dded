package id.lkjip.ui.reviu;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.reviu.HasilReviu;
import id.lkjip.reviu.IsianReviu;
import id.lkjip.reviu.IsianReviu.Bagian;
import id.lkjip.reviu.PernyataanReviu;
import id.lkjip.reviu.ReviuService;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.TeksKomponen;
import id.lkjip.ui.format.FormatId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for the review statement, or for a corrected one. */
class FormulirReviu extends Section {

    private static final long serialVersionUID = 1L;

    private final DatePicker tanggal = new DatePicker("Tanggal");
    private final TextField nomor = new TextField("Nomor");
    private final TextField pereviu = new TextField("Pereviu");
    private final Select<HasilReviu> hasil = new Select<>();
    private final TextArea teks = new TextArea("Isi pernyataan");

    /**
     * A form for the statement of one year.
     *
     * @param sesudah what is done when it was stored
     */
    FormulirReviu(ReviuService reviu, String pd, int tahun, @Nullable PernyataanReviu lama, Runnable sesudah) {
        addClassNames("kartu", "kartu-isi");
        hasil.setLabel("Hasil");
        hasil.setItems(HasilReviu.values());
        hasil.setItemLabelGenerator(HasilReviu::nama);
        tanggal.setLocale(FormatId.INDONESIA);
        tanggal.setI18n(TeksKomponen.tanggal());
        tanggal.setMax(reviu.hariIni());
        pereviu.setHelperText("Nama dan jabatan penanda tangan.");
        nomor.setMaxLength(IsianReviu.TERPANJANG);
        pereviu.setMaxLength(IsianReviu.TERPANJANG);
        teks.setMaxLength(IsianReviu.TEKS_TERPANJANG);
        teks.setMinRows(5);
        if (lama != null) {
            tanggal.setValue(lama.berlaku().tanggal());
            nomor.setValue(lama.berlaku().nomor());
            pereviu.setValue(lama.berlaku().pereviu());
            hasil.setValue(lama.berlaku().hasil());
            teks.setValue(lama.berlaku().teks());
        }
        var simpan = new Button(lama == null ? "Simpan pernyataan" : "Simpan pengganti", e -> {
            IsianReviu masukan = masukan();
            tandai(masukan.kesalahan(tahun, reviu.hariIni()));
            int versi = lama == null ? 0 : lama.jumlah();
            if (masukan.kesalahan(tahun, reviu.hariIni()).isEmpty()
                    && Kabar.coba(() -> reviu.catat(pd, tahun, versi, masukan))) {
                Kabar.berhasil("Pernyataan reviu tahun " + tahun + " tersimpan.");
                sesudah.run();
            }
        });
        simpan.addThemeVariants(ButtonVariant.PRIMARY);
        var formulir = new Div(hasil, nomor, tanggal, pereviu, teks, simpan);
        formulir.addClassNames("formulir", "formulir-lebar");
        add(new H2(lama == null ? "Catat pernyataan" : "Ganti pernyataan"), formulir);
    }

    private IsianReviu masukan() {
        return new IsianReviu(
                tanggal.getValue(), nomor.getValue(), pereviu.getValue(), hasil.getValue(), teks.getValue());
    }

    private void tandai(Map<Bagian, String> salah) {
        var bagian = new EnumMap<Bagian, HasValidation>(Bagian.class);
        bagian.put(Bagian.TANGGAL, tanggal);
        bagian.put(Bagian.NOMOR, nomor);
        bagian.put(Bagian.PEREVIU, pereviu);
        bagian.put(Bagian.HASIL, hasil);
        bagian.put(Bagian.TEKS, teks);
        bagian.forEach((b, field) -> {
            String pesan = salah.get(b);
            field.setErrorMessage(pesan == null ? "" : pesan);
            field.setInvalid(pesan != null);
        });
    }
}
