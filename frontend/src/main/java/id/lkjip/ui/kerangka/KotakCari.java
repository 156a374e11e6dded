package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.ui.component.Ikon;
import java.util.Map;

/**
 * The search field of the header. What is typed is in the address of the search page. Ctrl+K and / lead to it from
 * anywhere; on a narrow window a link to the search page stands in its place.
 */
class KotakCari extends Div {

    private static final long serialVersionUID = 1L;

    /** In the browser, because a key must not wait for the server; typing in another field is left alone. */
    private static final String SHORTCUT = """
            const box = this;
            const open = event => {
              // A field that means something else by the key, as the editor does by Ctrl+K, has taken it already.
              if (event.defaultPrevented) return;
              const at = event.composedPath()[0];
              const typing = at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName);
              const combined = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
              if (!combined && (event.key !== '/' || typing || event.ctrlKey || event.altKey || event.metaKey)) return;
              event.preventDefault();
              const field = box.querySelector('vaadin-text-field');
              if (field.offsetParent) { field.focus(); field.inputElement.select(); } else { box.querySelector('a').click(); }
            };
            if (document.lkjipShortcut) document.removeEventListener('keydown', document.lkjipShortcut);
            document.lkjipShortcut = open;
            document.addEventListener('keydown', open);
            """;

    private final TextField kata = new TextField();
    private final Anchor tautan = new Anchor(Tautan.CARI, new Ikon("cari"));
    private QueryParameters konteks = QueryParameters.empty();

    KotakCari() {
        addClassName("kotak-cari");
        getElement().setAttribute("role", "search");
        kata.setAriaLabel("Cari di seluruh data tahun ini");
        kata.setPlaceholder("Cari… (Ctrl+K)");
        kata.setPrefixComponent(new Ikon("cari"));
        kata.setClearButtonVisible(true);
        kata.setValueChangeMode(ValueChangeMode.LAZY);
        kata.setValueChangeTimeout(400);
        kata.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                cari(e.getValue().strip());
            }
        });
        tautan.getElement().setAttribute("aria-label", "Cari");
        add(kata, tautan);
    }

    /** Shows what the address searches for, and keeps its organisation and year. */
    void tampilkan(Konteks untuk, String dicari) {
        konteks = untuk.parameter();
        // The blank after which she goes on typing is not taken from her.
        if (!kata.getValue().strip().equals(dicari)) {
            kata.setValue(dicari);
        }
        tautan.setHref(Tautan.alamat(Tautan.CARI, untuk, Map.of()));
    }

    private void cari(String dicari) {
        UI.getCurrent().navigate(Tautan.CARI, dicari.isEmpty() ? konteks : konteks.merging(Tautan.KATA, dicari));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(SHORTCUT);
    }
}
