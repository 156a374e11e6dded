package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text with panels beside it, one at a time; on a narrow window the text itself is one of them. */
final class RuangNarasi extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Tab, Component> isi = new LinkedHashMap<>();
    private final Tabs tab = new Tabs();

    /**
     * The text and its panels.
     *
     * @param panel by their names, the text first
     */
    RuangNarasi(Map<String, Component> panel) {
        addClassName("ruang-narasi");
        tab.addClassName("tab-narasi");
        var samping = new Div();
        samping.addClassName("panel-samping");
        Component teks = panel.values().iterator().next();
        panel.forEach((nama, satu) -> {
            String kunci = nama.toLowerCase(Locale.ROOT);
            var butir = new Tab(nama);
            butir.setId("tab-" + kunci);
            satu.setId("panel-" + kunci);
            satu.getElement().setAttribute("role", "tabpanel");
            satu.getElement().setAttribute("aria-labelledby", "tab-" + kunci);
            tab.add(butir);
            isi.put(butir, satu);
            if (!satu.equals(teks)) {
                satu.addClassNames("kartu", "kartu-isi", "panel");
                satu.getElement().setAttribute("tabindex", "0");
                samping.add(satu);
            }
        });
        Iterator<Tab> semua = isi.keySet().iterator();
        Tab pertama = semua.next();
        pertama.addClassName("tab-tulis");
        tab.addSelectedChangeListener(e -> pilih(e.getSelectedTab()));
        // Beside the text there is room for the next one; alone on a telephone the text comes first.
        // The scrolling part would be a focusable child of the tab list that is no tab (WCAG 4.1.2).
        tab.getElement()
                .executeJs("this.updateComplete?.then(() => this.$.scroll.removeAttribute('tabindex'));"
                        + " if (matchMedia('(min-width: 1001px)').matches) { this.selected = 1; }");
        pilih(pertama);
        add(tab, teks, samping);
    }

    /** Shows the panel of that name. */
    void tampilkan(String nama) {
        isi.keySet().stream()
                .filter(satu -> satu.getLabel().startsWith(nama))
                .findFirst()
                .ifPresent(tab::setSelectedTab);
    }

    private void pilih(@Nullable Tab terpilih) {
        isi.forEach((satu, komponen) ->
                komponen.getElement().setAttribute("data-terpilih", Boolean.toString(satu.equals(terpilih))));
        boolean pertama = isi.keySet().iterator().next().equals(terpilih);
        getElement().setAttribute("data-tulis", Boolean.toString(pertama));
    }
}
