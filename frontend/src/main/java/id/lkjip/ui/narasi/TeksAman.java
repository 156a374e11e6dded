package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import id.lkjip.narasi.TampilanNarasi;
import id.lkjip.ui.component.Tabel;

/** A narrative text as it reads; what it shows has gone through {@link TampilanNarasi}. */
final class TeksAman extends Div {

    private static final long serialVersionUID = 1L;

    TeksAman() {
        addClassName("teks-narasi");
    }

    TeksAman(String markdown) {
        this();
        tampilkan(markdown);
    }

    /** Shows another text; {@code kosong} in its place when there is none. */
    void tampilkan(String markdown) {
        removeAll();
        String html = TampilanNarasi.html(markdown);
        if (html.isBlank()) {
            add(Tabel.teks("Belum ada teks.", "redup"));
        } else {
            add(new Html("<div>" + html + "</div>"));
        }
    }
}
