package id.lkjip.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values, as a description list. */
public final class DaftarNilai extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public DaftarNilai() {
        addClassName("daftar-nilai");
    }

    /** Adds a name with its value as text. */
    public DaftarNilai tambah(String nama, String nilai) {
        add(new Term(nama), new Description(nilai));
        return this;
    }

    /** Adds a name with a component. */
    public DaftarNilai tambah(String nama, Component nilai) {
        add(new Term(nama), new Description(nilai));
        return this;
    }
}
