package id.lkjip.ui.component;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The row of key figures at the top of a view: label, figure, and a line that puts it into words. */
public final class AngkaUtama extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public AngkaUtama() {
        addClassName("angka-utama");
    }

    /**
     * Adds a figure.
     *
     * @param tambahan second line in small print; empty for none
     */
    public AngkaUtama tambah(String label, String nilai, String tambahan) {
        var isi = new Description(new Span(nilai));
        if (!tambahan.isEmpty()) {
            var kecil = new Span(tambahan);
            kecil.addClassName("redup");
            isi.add(kecil);
        }
        var kelompok = new Div(new Term(label), isi);
        getElement().appendChild(kelompok.getElement());
        return this;
    }
}
