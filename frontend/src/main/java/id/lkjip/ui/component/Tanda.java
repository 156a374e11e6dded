package id.lkjip.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small mark on a figure or a row; says in words what its colour means. */
public final class Tanda extends Span {

    private static final long serialVersionUID = 1L;

    /** What a mark means. */
    public enum Jenis {
        NETRAL,
        /** Carried over from another year. */
        TERBAWA,
        BARU,
        DIHAPUS,
        BERUBAH,
        /** Something the reader has to know before using the figure. */
        PERHATIAN,
        /** Something pressing. */
        SEGERA
    }

    public Tanda(String teks, Jenis jenis) {
        super(teks);
        addClassNames("tanda", "tanda-" + jenis.name().toLowerCase(Locale.ROOT));
    }
}
