package id.lkjip.ui.akun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.akun.Akun;
import id.lkjip.perencanaan.TahunAnggaranService;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks for an account's name, person, roles and biro. */
class AkunDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What was entered. */
    record Masukan(String id, String nama, Set<Peran> peran, Set<UnitKerja> biro, boolean aktif) {}

    /**
     * A form for a new account, or for one that is.
     *
     * @param simpan stores what was entered; {@code false} keeps the form open
     */
    AkunDialog(TahunAnggaranService organisasi, @Nullable Akun lama, Predicate<Masukan> simpan) {
        setHeaderTitle(lama == null ? "Buat akun" : "Ubah akun " + lama.id());
        setWidth("min(520px, 100%)");
        var id = new TextField("Nama akun");
        id.setHelperText("Huruf kecil, angka, titik, garis bawah, atau tanda hubung.");
        id.setVisible(lama == null);
        var nama = new TextField("Nama orang");
        var peran = new CheckboxGroup<Peran>("Peran");
        peran.setItems(EnumSet.allOf(Peran.class));
        peran.setItemLabelGenerator(p -> p.nama() + ": " + p.uraian());
        Map<UnitKerja, String> semuaBiro = biro(organisasi);
        var biro = new MultiSelectComboBox<UnitKerja>("Biro yang dikelola");
        biro.setItems(semuaBiro.keySet());
        biro.setItemLabelGenerator(u -> semuaBiro.getOrDefault(u, u.kode()));
        biro.setVisible(false);
        peran.addValueChangeListener(e -> biro.setVisible(e.getValue().contains(Peran.BIRO)));
        var aktif = new Checkbox("Boleh masuk", true);
        aktif.setVisible(lama != null);
        if (lama != null) {
            id.setValue(lama.id());
            nama.setValue(lama.nama());
            peran.setValue(Set.copyOf(lama.peran()));
            biro.setValue(lama.unitKerja());
            aktif.setValue(lama.aktif());
            if (lama.asal() == Akun.Asal.OIDC) {
                // Said anew by the provider at each sign-in.
                nama.setReadOnly(true);
                peran.setReadOnly(true);
                biro.setReadOnly(true);
                peran.setHelperText("Nama, peran, dan biro akun ini ditetapkan penyedia masuk.");
            }
        }
        var formulir = new Div(id, nama, peran, biro, aktif);
        formulir.addClassName("formulir");
        add(formulir);
        var ok = new Button("Simpan", e -> {
            Set<UnitKerja> dipilih = peran.getValue().contains(Peran.BIRO) ? biro.getValue() : Set.of();
            if (simpan.test(new Masukan(id.getValue(), nama.getValue(), peran.getValue(), dipilih, aktif.getValue()))) {
                close();
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Batal", e -> close()), ok);
    }

    private static Map<UnitKerja, String> biro(TahunAnggaranService organisasi) {
        var hasil = new LinkedHashMap<UnitKerja, String>();
        organisasi
                .findPerangkatDaerah()
                .forEach(pd -> pd.biro()
                        .forEach(b -> hasil.put(new UnitKerja(pd.id(), b.kode()), b.nama() + " · " + pd.nama())));
        return hasil;
    }
}
