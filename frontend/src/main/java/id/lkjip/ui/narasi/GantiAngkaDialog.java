package id.lkjip.ui.narasi;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.Rujukan.Pengganti;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes something else in a figure's place, with the reason; it is looked at again once the figure changes. */
final class GantiAngkaDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What would end the naming of a figure within a text. */
    private static final String BOLEH = "[^|{}]";

    /**
     * A form for one naming of a figure.
     *
     * @param sebutan as it stands in the text
     * @param angka the figure as it is now
     * @param diganti gets the naming with what was written
     */
    GantiAngkaDialog(Rujukan sebutan, AngkaRujukan angka, Consumer<Rujukan> diganti) {
        Pengganti lama = sebutan.pengganti();
        setHeaderTitle("Ganti angka");
        var teks = new TextField("Ditulis sebagai");
        teks.setMaxLength(Rujukan.PENGGANTI_TERPANJANG);
        teks.setAllowedCharPattern(BOLEH);
        teks.setValue(lama == null ? "" : lama.teks());
        teks.setWidthFull();
        var alasan = new TextField("Alasan");
        alasan.setMaxLength(Rujukan.ALASAN_TERPANJANG);
        alasan.setAllowedCharPattern(BOLEH);
        alasan.setValue(lama == null ? "" : lama.alasan());
        alasan.setHelperText("Terbaca oleh siapa pun yang membuka bagian ini.");
        alasan.setWidthFull();
        var pakai = new Button("Pakai pengganti", e -> {
            // Both are looked at, so that both are told.
            boolean adaTeks = terisi(teks, "Tulis angka penggantinya.");
            boolean adaAlasan = terisi(alasan, "Tulis alasannya.");
            if (adaTeks && adaAlasan) {
                close();
                diganti.accept(sebutan.diganti(new Pengganti(
                        teks.getValue().strip(),
                        alasan.getValue().strip(),
                        Objects.requireNonNullElse(angka.teks(), ""))));
            }
        });
        pakai.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        angka.uraian() + ", menurut data " + (angka.teks() == null ? "belum ada" : angka.teks()) + "."),
                teks,
                alasan);
        getFooter().add(new Button("Batal", e -> close()), pakai);
        addClassName("dialog-formulir");
    }

    private static boolean terisi(TextField isian, String pesan) {
        boolean ada = !isian.getValue().isBlank() && isian.getValue().chars().noneMatch(c -> "|{}".indexOf(c) >= 0);
        isian.setErrorMessage(ada ? "" : pesan);
        isian.setInvalid(!ada);
        return ada;
    }
}
