package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lkjip.ui.component.Pesan;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere. */
@PageTitle("Halaman tidak ada")
@ParentLayout(KerangkaLayout.class)
@AnonymousAllowed
class TidakDitemukanView extends Main implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("halaman");
        add(Pesan.kosong(
                "Halaman tidak ada",
                "Alamat ini tidak dikenal; mungkin salah ketik atau halamannya sudah dipindahkan.",
                new Anchor("", "Ke ringkasan")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
