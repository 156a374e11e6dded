package id.lkjip.ui.component;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import id.lkjip.narasi.TampilanNarasi;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService.Terisi;
import java.util.Optional;
import java.util.function.Function;

/**
 * A narrative text as it reads, its Markdown laid out; the one way in which the pages show one. What it shows has gone
 * through {@link TampilanNarasi}, so nothing in a text can act on the page.
 */
public final class TeksAman extends Div {

    private static final long serialVersionUID = 1L;

    /** Nothing is shown yet. */
    public TeksAman() {
        addClassName("teks-narasi");
    }

    /** A text that names no figures, or whose figures are filled in already. */
    public TeksAman(String markdown) {
        this();
        html(TampilanNarasi.html(markdown));
    }

    /** A text with its figures marked. */
    public TeksAman(String markdown, Terisi terisi, Function<Rujukan, Optional<String>> tautan) {
        this();
        tampilkan(markdown, terisi, tautan);
    }

    /**
     * Shows another text with its figures marked, each leading to where more about it is shown.
     *
     * @param markdown the text as written
     * @param terisi its figures
     * @param tautan address of a figure within this application; empty for none
     */
    public void tampilkan(String markdown, Terisi terisi, Function<Rujukan, Optional<String>> tautan) {
        html(TampilanNarasi.html(markdown, terisi.sebutan(), tautan));
    }

    /** Shows another text as it was written, and above it why its figures are not filled in. */
    public void tampilkanTanpaAngka(String markdown, String sebab) {
        html(TampilanNarasi.html(markdown));
        addComponentAsFirst(Pesan.catatan(sebab));
    }

    private void html(String html) {
        removeAll();
        if (html.isBlank()) {
            add(Tabel.teks("Belum ada teks.", "redup"));
        } else {
            add(new Html("<div>" + html + "</div>"));
        }
    }
}
