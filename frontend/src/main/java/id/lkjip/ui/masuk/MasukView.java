package id.lkjip.ui.masuk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "masuk", autoLayout = false)
@PageTitle("Masuk")
@AnonymousAllowed
class MasukView extends Div {
    private static final long serialVersionUID = 1L;

    MasukView() {
        LoginForm form = new LoginForm();
        form.setAction("masuk");
        add(form);
    }
}
