package id.lkjip.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a password or a token this once, to be copied. */
public final class RahasiaSekali extends Dialog {

    private static final long serialVersionUID = 1L;

    public RahasiaSekali(String judul, String uraian, String rahasia) {
        setHeaderTitle(judul);
        setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        var isi = new TextField("Salin sekarang");
        isi.setValue(rahasia);
        isi.setReadOnly(true);
        isi.setWidthFull();
        isi.addClassName("rahasia");
        add(new Paragraph(uraian), isi);
        var tutup = new Button("Sudah disalin", e -> close());
        tutup.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(tutup);
    }
}
