package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.pemberitahuan.PemberitahuanService;
import id.lkjip.ui.component.Ikon;
import id.lkjip.ui.format.FormatId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads to her notices and says how many she has not read. */
final class Lonceng extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Lonceng.class);

    /** More than this need no exact number. */
    private static final int TERBANYAK = 99;

    private final transient PemberitahuanService pemberitahuan;
    private final Span jumlah = new Span();
    private @Nullable Registration pendengar;

    Lonceng(PemberitahuanService pemberitahuan) {
        this.pemberitahuan = pemberitahuan;
        addClassName("lonceng");
        jumlah.addClassName("lonceng-jumlah");
        jumlah.getElement().setAttribute("aria-hidden", "true");
        add(new Ikon("lonceng"), jumlah);
        tuju(QueryParameters.empty());
    }

    /** Keeps organisation and year of the page that is left. */
    void tuju(QueryParameters parameter) {
        String bertanya = parameter.getQueryString();
        setHref(Tautan.PEMBERITAHUAN + (bertanya.isEmpty() ? "" : "?" + bertanya));
    }

    /** Counts anew: one query over an index. */
    void hitung() {
        boolean boleh = Pelaku.saatIni().filter(p -> p.boleh(Operasi.BACA_DATA)).isPresent();
        setVisible(boleh);
        if (!boleh) {
            return;
        }
        try {
            tulis(pemberitahuan.jumlahBaru());
        } catch (RuntimeException e) {
            LOG.warn("Notices could not be counted: {}", e.toString());
            tulis(0);
        }
    }

    private void tulis(long banyak) {
        jumlah.setVisible(banyak > 0);
        jumlah.setText(banyak > TERBANYAK ? TERBANYAK + "+" : Long.toString(banyak));
        String nama =
                "Pemberitahuan, " + (banyak == 0 ? "semua sudah dibaca" : FormatId.jumlah(banyak) + " belum dibaca");
        getElement().setAttribute("aria-label", nama);
        getElement().setAttribute("title", nama);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        pendengar = ComponentUtil.addListener(event.getUI(), PemberitahuanDibaca.class, e -> hitung());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (pendengar != null) {
            pendengar.remove();
            pendengar = null;
        }
        super.onDetach(event);
    }
}
