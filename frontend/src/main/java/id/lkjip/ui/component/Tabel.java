package id.lkjip.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain HTML table for reading: a caption for assistive technology, row headers, figures to the right. It scrolls
 * sideways when it has to; on a narrow window each row becomes a block with its column names beside the values.
 */
public final class Tabel extends Div {

    private static final long serialVersionUID = 1L;

    /** How a column is set. */
    public enum Rata {
        TEKS,
        ANGKA
    }

    private final NativeTable tabel = new NativeTable();
    private final List<String> judul = new ArrayList<>();
    private final List<Rata> rata = new ArrayList<>();
    private final NativeTableRow kepala = new NativeTableRow();

    /** A table named for assistive technology. */
    public Tabel(String nama) {
        addClassName("tabel-bingkai");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", nama);
        getElement().setAttribute("tabindex", "0");
        tabel.addClassName("tabel-polos");
        tabel.getHead().add(kepala);
        tabel.getBody();
        add(tabel);
    }

    /** Adds a column; its header names the unit where there is one. */
    public Tabel kolom(String judul, Rata rata) {
        this.judul.add(judul);
        this.rata.add(rata);
        var sel = new NativeTableHeaderCell(judul);
        sel.getElement().setAttribute("scope", "col");
        setAlignment(sel, rata);
        kepala.add(sel);
        return this;
    }

    /**
     * Adds a column of figures whose head orders the rows.
     *
     * @param pengurut what orders them, as it is shown
     * @param menaik whether they are ordered by it from the smallest on; {@code null} when by another
     */
    public Tabel kolomUrut(String judul, Component pengurut, @Nullable Boolean menaik) {
        this.judul.add(judul);
        rata.add(Rata.ANGKA);
        var sel = new NativeTableHeaderCell(pengurut);
        sel.getElement().setAttribute("scope", "col");
        if (menaik != null) {
            sel.getElement().setAttribute("aria-sort", menaik ? "ascending" : "descending");
        }
        setAlignment(sel, Rata.ANGKA);
        kepala.add(sel);
        return this;
    }

    /** Adds a row; the first cell names it. */
    public NativeTableRow baris(Component... isi) {
        NativeTableRow baris = row(isi);
        tabel.getBody().add(baris);
        return baris;
    }

    /** Adds a row that heads the ones below it. */
    public NativeTableRow kelompok(Component isi) {
        var sel = new NativeTableHeaderCell(isi);
        sel.getElement().setAttribute("colspan", Integer.toString(judul.size()));
        sel.getElement().setAttribute("scope", "rowgroup");
        var baris = new NativeTableRow(sel);
        baris.addClassName("kelompok");
        tabel.getBody().add(baris);
        return baris;
    }

    /** Adds the row of totals. */
    public NativeTableRow total(Component... isi) {
        NativeTableRow baris = row(isi);
        tabel.getFoot().add(baris);
        return baris;
    }

    /** A cell of text. */
    public static Span teks(String teks) {
        return new Span(teks);
    }

    /** A cell of text with a class of the style sheet. */
    public static Span teks(String teks, String kelas) {
        var span = new Span(teks);
        span.addClassName(kelas);
        return span;
    }

    private NativeTableRow row(Component... isi) {
        var baris = new NativeTableRow();
        for (int i = 0; i < isi.length; i++) {
            if (i == 0) {
                var sel = new NativeTableHeaderCell(isi[i]);
                sel.getElement().setAttribute("scope", "row");
                setAlignment(sel, rata.get(i));
                baris.add(sel);
            } else {
                var sel = new NativeTableCell(isi[i]);
                sel.getElement().setAttribute("data-judul", judul.get(i));
                setAlignment(sel, rata.get(i));
                baris.add(sel);
            }
        }
        return baris;
    }

    private static void setAlignment(Component sel, Rata rata) {
        if (rata == Rata.ANGKA) {
            sel.addClassName("angka");
        }
    }
}
