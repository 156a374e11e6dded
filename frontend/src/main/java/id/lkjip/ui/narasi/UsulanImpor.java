package id.lkjip.ui.narasi;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.lkjip.ui.component.Tabel;

/** The text that a later import brought, beside the one that a person has edited since. */
final class UsulanImpor extends Div {

    private static final long serialVersionUID = 1L;

    private final Button ambil = new Button("Ambil usulan");
    private final Button abaikan = new Button("Abaikan");

    /** What differs between both texts. */
    UsulanImpor(String teks, String usulan) {
        addClassNames("kartu", "kartu-isi");
        add(
                new H2("Usulan dari impor"),
                Tabel.teks(
                        "Laporan yang diimpor kemudian memuat teks lain. Yang dicoret hanya ada di teks tersimpan, yang"
                                + " digarisbawahi hanya ada di usulan.",
                        "redup"),
                PetikanTampil.sebaris(teks, usulan));
    }

    /** Offers to take it or to drop it. */
    void tawarkan(Runnable mengambil, Runnable mengabaikan) {
        ambil.addClickListener(e -> mengambil.run());
        abaikan.addClickListener(e -> mengabaikan.run());
        var tindakan = new Div(ambil, abaikan);
        tindakan.addClassName("tindakan");
        add(tindakan);
    }

    /** A draft of hers would be dropped with the text it goes on from. */
    void adaDraf(boolean ada) {
        ambil.setEnabled(!ada);
        abaikan.setEnabled(!ada);
        ambil.setTooltipText(ada ? "Simpan atau buang draf Anda lebih dahulu" : "Menjadi revisi baru");
    }
}
