package id.lkjip.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.lkjip.ekspor.BerkasEkspor;
import id.lkjip.ekspor.EksporService;
import id.lkjip.ekspor.FormatEkspor;
import id.lkjip.ekspor.TabelEkspor;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/**
 * Two links that give a table as it stands as a file. The file is made when it is asked for; what the supplier holds
 * must not change any more, for it runs outside the page's lock.
 */
public final class TombolEkspor extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * Links for one table.
     *
     * @param nama what the table is, for assistive technology
     */
    public TombolEkspor(EksporService ekspor, String nama, Supplier<TabelEkspor> tabel) {
        addClassNames("ekspor", "kecil");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Ekspor " + nama);
        var label = new Span("Ekspor");
        label.addClassName("redup");
        add(label);
        for (FormatEkspor format : FormatEkspor.values()) {
            var tautan = new Anchor(
                    DownloadHandler.fromInputStream(e -> {
                        BerkasEkspor berkas = ekspor.ekspor(tabel.get(), format);
                        return new DownloadResponse(
                                new ByteArrayInputStream(berkas.isi()),
                                berkas.nama(),
                                berkas.jenisIsi(),
                                berkas.isi().length);
                    }),
                    AttachmentType.DOWNLOAD,
                    format.name());
            tautan.setAriaLabel(format.name() + ", ekspor " + nama);
            add(tautan);
        }
    }
}
