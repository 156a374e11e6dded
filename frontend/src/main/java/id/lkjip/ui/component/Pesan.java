package id.lkjip.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a view says when it has nothing to show, or something to say about what it shows. */
public final class Pesan extends Div {

    private static final long serialVersionUID = 1L;

    private Pesan(String judul, String uraian, Component... tindakan) {
        addClassName("pesan");
        add(new H2(judul), new Paragraph(uraian));
        if (tindakan.length > 0) {
            add(new Div(tindakan));
        }
    }

    /** A whole view's empty state. */
    public static Pesan kosong(String judul, String uraian, Component... tindakan) {
        return new Pesan(judul, uraian, tindakan);
    }

    /** Nothing is stored at all. */
    public static Pesan belumAdaData() {
        return kosong(
                "Belum ada data",
                "Basis data masih kosong. Impor LKjIP dalam Markdown untuk mengisi dokumen tahunnya.",
                new Anchor("impor", "Buka Impor"));
    }

    /** Nothing of the year asked for is stored. */
    public static Pesan tahunTidakTersimpan(int tahun, String perangkatDaerah, List<Integer> tersedia) {
        String pilihan = tersedia.isEmpty()
                ? "Belum ada tahun yang tersimpan."
                : "Tahun yang tersimpan: "
                        + String.join(
                                ", ", tersedia.stream().map(Object::toString).toList()) + ".";
        return kosong(
                "Tahun " + tahun + " tidak tersimpan",
                perangkatDaerah + " tidak punya dokumen tahun " + tahun + ". " + pilihan);
    }

    /** Reading failed; the details are in the log. */
    public static Pesan gagalMemuat() {
        return kosong(
                "Data tidak dapat dimuat",
                "Basis data tidak menjawab atau datanya tidak dapat dibaca. Muat ulang halaman ini; bila tetap gagal,"
                        + " sampaikan waktunya kepada pengelola agar dicari di catatan aplikasi.");
    }

    /** A quiet line above a view's content that explains a limit of what is shown. */
    public static Component catatan(String teks) {
        var catatan = new Div(new Span(teks));
        catatan.addClassName("catatan");
        catatan.getElement().setAttribute("role", "note");
        return catatan;
    }
}
