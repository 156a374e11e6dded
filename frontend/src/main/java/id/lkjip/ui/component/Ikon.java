package id.lkjip.ui.component;

import com.vaadin.flow.component.html.Span;

/** A line icon from the style sheet, in the colour of the text; decorative, so hidden from assistive technology. */
public final class Ikon extends Span {

    private static final long serialVersionUID = 1L;

    /** The icon {@code .ikon-NAMA} of {@code styles.css}. */
    public Ikon(String nama) {
        addClassNames("ikon", "ikon-" + nama);
        getElement().setAttribute("aria-hidden", "true");
    }
}
