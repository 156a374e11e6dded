package id.lkjip.ui.contoh;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Opens a view as a shared link does. */
public final class Buka {

    private Buka() {}

    /** Opens a view with the query part of an address, without the question mark. */
    public static void halaman(Class<? extends Component> view, String query) {
        UI.getCurrent().navigate(view, QueryParameters.fromString(query));
    }
}
