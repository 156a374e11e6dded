package id.lkjip.ui.masuk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lkjip.akses.akun.AkunPeragaan;
import id.lkjip.akses.masuk.oidc.HasilOidc;
import id.lkjip.akses.masuk.oidc.MasukOidc;
import id.lkjip.ui.component.TeksKomponen;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page: with a password, at the provider where there is one, and by one click in a demonstration. */
@Route(value = MasukView.ALAMAT, autoLayout = false)
@PageTitle("Masuk · LKjIP")
@AnonymousAllowed
class MasukView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String ALAMAT = "masuk";

    /** Types for the person, so that what happens is what she would have done. */
    private static final String ISI_DAN_MASUK = """
            const form = document.querySelector('vaadin-login-form');
            form.querySelector('#vaadinLoginUsername').value = $0;
            form.querySelector('#vaadinLoginPassword').value = $1;
            form.submit();""";

    private final LoginForm form = new LoginForm(TeksKomponen.masuk());
    private final Paragraph kabar = new Paragraph();

    MasukView(ObjectProvider<MasukOidc> oidc, AkunPeragaan peragaan) {
        addClassName("masuk");
        form.setAction(ALAMAT);
        form.setForgotPasswordButtonVisible(false);
        kabar.addClassName("masuk-kabar");
        kabar.getElement().setAttribute("role", "alert");
        kabar.setVisible(false);

        var tanda = new Span();
        tanda.addClassName("merek-tanda");
        tanda.getElement().setAttribute("aria-hidden", "true");
        var merek = new Div(
                tanda,
                new H1("LKjIP"),
                new Paragraph(
                        "Data kinerja dan anggaran perangkat daerah: dari perjanjian kinerja sampai sub kegiatan."));
        merek.addClassName("masuk-merek");
        var kartu = new Div(merek, kabar, form);
        kartu.addClassName("masuk-kartu");
        oidc.ifAvailable(penyedia -> kartu.add(lewatPenyedia(penyedia.nama())));
        add(kartu);
        if (!peragaan.tersedia().isEmpty()) {
            add(peragaan(peragaan));
        }
    }

    private static Component lewatPenyedia(String nama) {
        var atau = new Span("atau");
        atau.addClassName("masuk-atau");
        var tombol = new Anchor(MasukOidc.ALAMAT.substring(1), "Masuk dengan " + nama);
        tombol.setRouterIgnore(true);
        tombol.addClassName("masuk-penyedia");
        var semua = new Div(atau, tombol);
        semua.addClassName("masuk-lain");
        return semua;
    }

    private static Component peragaan(AkunPeragaan peragaan) {
        var akun = new UnorderedList();
        for (AkunPeragaan.Tersedia satu : peragaan.tersedia()) {
            var masuk = new Button(
                    satu.sebagai(),
                    e -> UI.getCurrent().getPage().executeJs(ISI_DAN_MASUK, satu.akun(), peragaan.sandi()));
            masuk.addThemeVariants(ButtonVariant.TERTIARY);
            masuk.setAriaLabel("Masuk sebagai " + satu.sebagai());
            akun.add(new ListItem(masuk, new Code(satu.akun())));
        }
        var judul = new H2("Mode peragaan");
        var semua = new Section(
                judul,
                new Paragraph(
                        "Pilih siapa yang ingin dicoba. Akun ini hanya ada selama peragaan dan hanya di mesin ini."),
                akun,
                new Paragraph(new Span("Kata sandi semuanya, juga untuk GraphQL: "), new Code(peragaan.sandi())));
        judul.setId("judul-peragaan");
        semua.getElement().setAttribute("aria-labelledby", "judul-peragaan");
        semua.addClassName("masuk-peragaan");
        return semua;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters q = event.getLocation().getQueryParameters();
        q.getSingleParameter("tunggu")
                .filter(d -> d.matches("\\d{1,4}"))
                .ifPresent(detik -> form.setI18n(TeksKomponen.menunggu(Integer.parseInt(detik))));
        form.setError(
                q.getParameters().containsKey("error") || q.getParameters().containsKey("tunggu"));
        q.getSingleParameter("oidc").flatMap(HasilOidc::dari).ifPresent(hasil -> {
            kabar.setText(hasil.kalimat());
            kabar.setVisible(true);
        });
    }
}
