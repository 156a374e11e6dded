package id.lkjip.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import id.lkjip.ui.component.Tabel;

/**
 * The frame of every chart: what it shows in a sentence, the drawing, and a table that says the same. The drawing is
 * hidden from assistive technology, which has the sentence and the table.
 */
@Tag("figure")
public final class Gambar extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * A chart.
     *
     * @param judul caption
     * @param uraian what the drawing shows, in words with the figures
     */
    public Gambar(String judul, String uraian, Component gambar, Tabel tabel) {
        addClassName("gambar");
        var keterangan = new Keterangan(judul);
        var kalimat = new Paragraph(uraian);
        kalimat.addClassName("redup");
        var bingkai = new Div(gambar);
        bingkai.getElement().setAttribute("aria-hidden", "true");
        var data = new NativeDetails("Tampilkan sebagai tabel", tabel);
        data.addClassName("gambar-tabel");
        add(keterangan, kalimat, bingkai, data);
    }

    /** The caption of a figure. */
    @Tag("figcaption")
    private static final class Keterangan extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        Keterangan(String teks) {
            setText(teks);
        }
    }
}
