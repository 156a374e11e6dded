package id.lkjip.ui.definisi;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.definisi.DefinisiService;
import id.lkjip.definisi.IsianIndikator;
import id.lkjip.definisi.IsianIndikator.Bagian;
import id.lkjip.definisi.PerubahanSeri;
import id.lkjip.organisasi.Biro;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks for a definition; says which figures would change before it stores one that changes any. */
class FormulirIndikator extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DefinisiService definisi;
    private final transient Indikator lama;
    private final transient Runnable sesudah;

    private final TextField nama = new TextField("Nama");
    private final TextArea alias = new TextArea("Nama lain, satu per baris");
    private final TextField satuan = new TextField("Satuan");
    private final Select<RumusCapaian> rumus = new Select<>();
    private final Select<Biro> penanggungJawab = new Select<>();
    private final MultiSelectComboBox<Biro> pendukung = new MultiSelectComboBox<>("Biro pendukung");
    private final TextArea alasan = new TextArea("Alasan");
    private final Div dampak = new Div();

    /**
     * A form for one indicator.
     *
     * @param biro the biro that can own it
     * @param sesudah what is done when it was stored
     */
    FormulirIndikator(DefinisiService definisi, Indikator lama, List<Biro> biro, Runnable sesudah) {
        this.definisi = definisi;
        this.lama = lama;
        this.sesudah = sesudah;
        addClassNames("kartu", "kartu-isi");
        isian(biro);
        var simpan = new Button("Simpan", e -> periksa());
        simpan.addThemeVariants(ButtonVariant.PRIMARY);
        dampak.addClassName("isi");
        dampak.getElement().setAttribute("aria-live", "polite");
        var formulir = new Div(nama, alias, satuan, rumus, penanggungJawab, pendukung, alasan, simpan);
        formulir.addClassNames("formulir", "formulir-lebar");
        add(new H2(lama.nama()), Tabel.teks("Kode " + lama.kode(), "redup"));
        if (lama.diubah() != null) {
            add(Tabel.teks("Terakhir diubah oleh " + DefinisiView.diubah(lama.diubah()), "redup"));
        }
        add(formulir, dampak);
    }

    private void isian(List<Biro> biro) {
        nama.setValue(lama.nama());
        nama.setRequiredIndicatorVisible(true);
        alias.setValue(String.join("\n", lama.alias()));
        alias.setHelperText("Dokumen yang memakai salah satu nama ini dicocokkan dengan indikator ini.");
        satuan.setValue(lama.satuan() == null ? "" : lama.satuan());
        rumus.setLabel("Rumus capaian");
        rumus.setItems(RumusCapaian.values());
        rumus.setItemLabelGenerator(
                r -> (r == RumusCapaian.POSITIF ? "Makin tinggi makin baik: " : "Makin rendah makin baik: ")
                        + DefinisiView.rumus(r));
        rumus.setValue(lama.rumus());
        penanggungJawab.setLabel("Biro penanggung jawab");
        penanggungJawab.setItems(biro);
        penanggungJawab.setEmptySelectionAllowed(true);
        penanggungJawab.setEmptySelectionCaption("Perangkat daerah secara keseluruhan");
        penanggungJawab.setItemLabelGenerator(b -> b == null ? "Perangkat daerah secara keseluruhan" : b.nama());
        pendukung.setItems(biro);
        pendukung.setItemLabelGenerator(Biro::nama);
        penanggungJawab.setValue(biro.stream()
                .filter(b -> lama.biro().stream()
                        .findFirst()
                        .filter(b.kode()::equals)
                        .isPresent())
                .findFirst()
                .orElse(null));
        pendukung.setValue(biro.stream()
                .filter(b -> lama.biro().stream().skip(1).anyMatch(b.kode()::equals))
                .toList());
        alasan.setRequiredIndicatorVisible(true);
        alasan.setMaxLength(IsianIndikator.TERPANJANG);
        List.of(nama, satuan).forEach(f -> f.addValueChangeListener(e -> dampak.removeAll()));
        alias.addValueChangeListener(e -> dampak.removeAll());
        rumus.addValueChangeListener(e -> dampak.removeAll());
        penanggungJawab.addValueChangeListener(e -> dampak.removeAll());
        pendukung.addValueChangeListener(e -> dampak.removeAll());
    }

    private IsianIndikator masukan() {
        var biro = new ArrayList<String>();
        Biro utama = penanggungJawab.getValue();
        if (utama != null) {
            biro.add(utama.kode());
            pendukung.getValue().forEach(b -> biro.add(b.kode()));
        }
        return new IsianIndikator(
                nama.getValue(),
                alias.getValue().lines().toList(),
                satuan.getValue(),
                rumus.getValue(),
                biro,
                alasan.getValue());
    }

    private void periksa() {
        dampak.removeAll();
        IsianIndikator masukan = masukan();
        if (!lengkap(masukan)) {
            return;
        }
        Kabar.coba(() -> {
            List<PerubahanSeri> berubah = definisi.dampak(lama.perangkatDaerah(), lama.kode(), masukan);
            if (berubah.isEmpty()) {
                simpan(masukan);
            } else {
                tunjukkan(berubah);
            }
        });
    }

    private void tunjukkan(List<PerubahanSeri> berubah) {
        var tabel = new Tabel("Angka yang akan berubah")
                .kolom("Indikator", Rata.TEKS)
                .kolom("Tahun", Rata.ANGKA)
                .kolom("Angka", Rata.TEKS)
                .kolom("Semula", Rata.ANGKA)
                .kolom("Menjadi", Rata.ANGKA);
        berubah.forEach(p -> tabel.baris(
                Tabel.teks(p.nama()),
                Tabel.teks(Integer.toString(p.tahun())),
                Tabel.teks(p.bagian()),
                Tabel.teks(p.semula()),
                Tabel.teks(p.menjadi(), "utama")));
        var lanjut = new Button("Simpan dan ubah angka ini", e -> simpanUbahan());
        lanjut.addThemeVariants(ButtonVariant.PRIMARY);
        var tindakan = new Div(lanjut, new Button("Batal", e -> dampak.removeAll()));
        tindakan.addClassName("tindakan");
        dampak.add(new H2("Angka yang akan berubah"), tabel, tindakan);
    }

    /** Only the reason can be another than the one the changes were told for: every other field takes these away. */
    private void simpanUbahan() {
        IsianIndikator masukan = masukan();
        if (lengkap(masukan)) {
            Kabar.coba(() -> simpan(masukan));
        }
    }

    private void simpan(IsianIndikator masukan) {
        long versi = lama.versi() == null ? 0 : lama.versi();
        definisi.ubah(lama.perangkatDaerah(), lama.kode(), versi, masukan);
        Kabar.berhasil("Definisi " + masukan.nama() + " tersimpan.");
        sesudah.run();
    }

    /** Whether it can be stored; biro that support nobody would be lost. */
    private boolean lengkap(IsianIndikator masukan) {
        boolean tanpaUtama = penanggungJawab.isEmpty() && !pendukung.isEmpty();
        penanggungJawab.setErrorMessage(tanpaUtama ? "Pilih penanggung jawab, atau kosongkan biro pendukung." : "");
        penanggungJawab.setInvalid(tanpaUtama);
        return tandai(masukan.kesalahan()) && !tanpaUtama;
    }

    /** Whether nothing is wrong; else each field says what is. */
    private boolean tandai(Map<Bagian, String> salah) {
        var bagian = new EnumMap<Bagian, HasValidation>(Bagian.class);
        bagian.put(Bagian.NAMA, nama);
        bagian.put(Bagian.ALIAS, alias);
        bagian.put(Bagian.SATUAN, satuan);
        bagian.put(Bagian.ALASAN, alasan);
        bagian.forEach((b, field) -> {
            String pesan = salah.get(b);
            field.setErrorMessage(pesan == null ? "" : pesan);
            field.setInvalid(pesan != null);
        });
        return salah.isEmpty();
    }
}
