package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** She has read notices on the page before her; the bell counts again. */
public final class PemberitahuanDibaca extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private PemberitahuanDibaca(UI ui) {
        super(ui, false);
    }

    /** Tells the frame around a page. */
    public static void kabarkan(UI ui) {
        ComponentUtil.fireEvent(ui, new PemberitahuanDibaca(ui));
    }
}
