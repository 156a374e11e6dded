package id.lkjip.ui.narasi;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.lkjip.narasi.KonflikNarasi;

/**
 * A save on an outdated version: both texts, what differs, and the choice. It cannot be passed over, because nothing is
 * saved before she has chosen.
 */
final class KonflikDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What follows each choice. */
    interface Pilihan {

        /** Her own text is to be saved; the other stays in the history. */
        void milikSaya();

        /** The other text is to be gone on with. */
        void milikLain();

        /** She merges both by hand. */
        void gabungkan();
    }

    private final transient Runnable dipilih;

    /**
     * A choice.
     *
     * @param akibat what becomes of the text that is not chosen
     * @param dipilih told first, whatever is chosen
     */
    KonflikDialog(KonflikNarasi konflik, String akibat, Runnable dipilih, Pilihan pilihan) {
        this.dipilih = dipilih;
        setHeaderTitle("Dua teks yang berbeda");
        setModality(ModalityMode.STRICT);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        addClassName("dialog-lebar");
        add(
                new Paragraph(String.valueOf(konflik.getMessage())),
                PetikanTampil.berdampingan(
                        "Yang tersimpan", konflik.teksTersimpan(), "Teks Anda", konflik.teksDikirim()),
                new Paragraph(akibat));
        var saya = tombol("Pakai teks saya", pilihan::milikSaya);
        var lain = tombol("Pakai yang tersimpan", pilihan::milikLain);
        var gabung = tombol("Gabungkan sendiri", pilihan::gabungkan);
        gabung.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(lain, saya, gabung);
    }

    private Button tombol(String teks, Runnable tindakan) {
        return new Button(teks, e -> {
            close();
            dipilih.run();
            tindakan.run();
        });
    }
}
