package id.lkjip.ui.pohon;

import com.vaadin.flow.component.html.Div;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.pohon.Pohon.BarisTerbuka;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every opened row of the tree in one plain table, to be printed or read from top to bottom; the grid holds in the page
 * only the rows that are seen. The table is sent as text: thousands of rows as components would fill the session.
 */
final class TabelLengkap extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> KOLOM =
            List.of("Uraian", "Indikator dan target", "Pagu murni (Rp)", "Pagu perubahan (Rp)", "Selisih (Rp)", "(%)");
    private static final int TEKS = 2;

    TabelLengkap(List<BarisTerbuka> baris, String namaTotal, Pagu total) {
        addClassNames("tabel-bingkai", "tabel-lengkap");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Pohon kinerja, semua baris yang dibuka");
        getElement().setAttribute("tabindex", "0");
        getElement().setProperty("innerHTML", html(baris, namaTotal, total));
    }

    /** The table as HTML; every text in it is escaped. */
    static String html(List<BarisTerbuka> baris, String namaTotal, Pagu total) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element tabel = document.body().appendElement("table").addClass("tabel-polos");
        Element kepala = tabel.appendElement("thead").appendElement("tr");
        for (int i = 0; i < KOLOM.size(); i++) {
            Element sel = kepala.appendElement("th").attr("scope", "col").text(KOLOM.get(i));
            if (i >= TEKS) {
                sel.addClass("angka");
            }
        }
        Element isi = tabel.appendElement("tbody");
        for (BarisTerbuka satu : baris) {
            BarisPohon b = satu.baris();
            Element tr = isi.appendElement("tr").addClass("tingkat-" + Math.min(satu.dalam(), 3));
            Element nama = tr.appendElement("th").attr("scope", "row");
            nama.appendText(b.nama());
            nama.appendElement("div").addClass("kecil").text(kecil(b));
            Element target = cell(tr, 1, "");
            TeksBaris.target(b).lines().forEach(t -> target.appendElement("div").text(t));
            money(tr, b.pagu(), TeksBaris.arah(b));
        }
        Element tr = tabel.appendElement("tfoot").appendElement("tr");
        tr.appendElement("th").attr("scope", "row").text(namaTotal);
        cell(tr, 1, "");
        money(tr, total, "");
        return tabel.outerHtml();
    }

    /** Paper has no icons: the row says what it is. */
    private static String kecil(BarisPohon baris) {
        String lain = TeksBaris.kecil(baris);
        return switch (baris.jenis()) {
            case TANPA_SASARAN, KEHILANGAN -> lain;
            case SASARAN, PROGRAM, KEGIATAN, SUB_KEGIATAN ->
                lain.isEmpty() ? baris.jenis().label() : baris.jenis().label() + " · " + lain;
        };
    }

    private static void money(Element tr, Pagu pagu, String arah) {
        cell(tr, 2, FormatId.angkaRupiah(pagu.murni()));
        cell(tr, 3, FormatId.angkaRupiah(pagu.perubahan()));
        cell(tr, 4, FormatId.selisihRupiah(pagu.selisih())).addClass(arah);
        cell(tr, 5, FormatId.selisihPersen(pagu.persenSelisih())).addClass(arah);
    }

    private static Element cell(Element tr, int kolom, String teks) {
        Element sel =
                tr.appendElement("td").attr("data-judul", KOLOM.get(kolom)).text(teks);
        return kolom < TEKS ? sel : sel.addClass("angka");
    }
}
