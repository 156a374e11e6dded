package id.lkjip.ui.definisi;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.definisi.DefinisiService;
import id.lkjip.definisi.DefinisiService.IsianBiro;
import id.lkjip.definisi.IsianIndikator;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Tabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The biro with name, abbreviation and place in the order. */
class FormulirBiro extends Section {

    private static final long serialVersionUID = 1L;

    private final transient List<Baris> baris = new ArrayList<>();
    private final Div daftar = new Div();
    private final TextArea alasan = new TextArea("Alasan");

    /** One biro's fields. */
    private record Baris(String kode, TextField nama, TextField singkatan) {
        IsianBiro masukan() {
            return new IsianBiro(kode, nama.getValue(), singkatan.getValue());
        }
    }

    /**
     * A form for the biro of one organisation.
     *
     * @param sesudah what is done when they were stored
     */
    FormulirBiro(DefinisiService definisi, PerangkatDaerah organisasi, Runnable sesudah) {
        addClassNames("kartu", "kartu-isi");
        for (Biro b : organisasi.biro()) {
            var nama = new TextField("Nama");
            nama.setValue(b.nama());
            var singkatan = new TextField("Singkatan");
            singkatan.setValue(b.singkatan() == null ? "" : b.singkatan());
            baris.add(new Baris(b.kode(), nama, singkatan));
        }
        daftar.addClassName("daftar-biro");
        susun();
        alasan.setRequiredIndicatorVisible(true);
        alasan.setMaxLength(IsianIndikator.TERPANJANG);
        long versi = organisasi.versi() == null ? 0 : organisasi.versi();
        var simpan = new Button("Simpan biro", e -> {
            if (alasan.getValue().strip().length() < IsianIndikator.TERPENDEK) {
                alasan.setErrorMessage("Tulis alasannya, paling sedikit " + IsianIndikator.TERPENDEK + " karakter.");
                alasan.setInvalid(true);
            } else if (Kabar.coba(() -> definisi.ubahBiro(
                    organisasi.id(), versi, baris.stream().map(Baris::masukan).toList(), alasan.getValue()))) {
                Kabar.berhasil("Biro tersimpan.");
                sesudah.run();
            }
        });
        simpan.addThemeVariants(ButtonVariant.PRIMARY);
        var formulir = new Div(alasan, simpan);
        formulir.addClassNames("formulir", "formulir-lebar");
        add(new H2("Biro"));
        if (organisasi.diubah() != null) {
            add(Tabel.teks("Terakhir diubah oleh " + DefinisiView.diubah(organisasi.diubah()), "redup"));
        }
        add(daftar, formulir);
    }

    private void susun() {
        daftar.removeAll();
        for (int i = 0; i < baris.size(); i++) {
            Baris satu = baris.get(i);
            var naik = geser("Naikkan", satu, i, i - 1);
            var turun = geser("Turunkan", satu, i, i + 1);
            daftar.add(satu.nama(), satu.singkatan(), new Div(naik, turun));
        }
    }

    private Button geser(String teks, Baris satu, int dari, int ke) {
        var tombol = new Button(teks, e -> {
            Collections.swap(baris, dari, ke);
            susun();
        });
        tombol.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tombol.setAriaLabel(teks + " " + satu.nama().getValue());
        tombol.setEnabled(ke >= 0 && ke < baris.size());
        return tombol;
    }
}
