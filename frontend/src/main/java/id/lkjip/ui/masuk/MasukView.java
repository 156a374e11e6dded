package id.lkjip.ui.masuk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lkjip.ui.component.TeksKomponen;

/** The sign-in page. */
@Route(value = MasukView.ALAMAT, autoLayout = false)
@PageTitle("Masuk · LKjIP")
@AnonymousAllowed
class MasukView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String ALAMAT = "masuk";

    private final LoginForm form = new LoginForm(TeksKomponen.masuk());

    MasukView() {
        addClassName("masuk");
        form.setAction(ALAMAT);
        form.setForgotPasswordButtonVisible(false);

        var tanda = new Span();
        tanda.addClassName("merek-tanda");
        tanda.getElement().setAttribute("aria-hidden", "true");
        var merek = new Div(
                tanda,
                new H1("LKjIP"),
                new Paragraph(
                        "Data kinerja dan anggaran perangkat daerah: dari perjanjian kinerja sampai sub kegiatan."));
        merek.addClassName("masuk-merek");
        var kartu = new Div(merek, form);
        kartu.addClassName("masuk-kartu");
        add(kartu);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters q = event.getLocation().getQueryParameters();
        q.getSingleParameter("tunggu")
                .filter(d -> d.matches("\\d{1,4}"))
                .ifPresent(detik -> form.setI18n(TeksKomponen.menunggu(Integer.parseInt(detik))));
        form.setError(
                q.getParameters().containsKey("error") || q.getParameters().containsKey("tunggu"));
    }
}
