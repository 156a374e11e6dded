package id.lkjip.ui.panduan;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The users' help, a Markdown file of the application. */
@Route("panduan")
@PageTitle("Panduan")
@PermitAll
class PanduanView extends Main {

    private static final long serialVersionUID = 1L;

    PanduanView() {
        addClassNames("halaman", "halaman-sedang");
        var artikel = new Article(new Markdown(text()));
        artikel.addClassNames("kartu", "kartu-isi", "panduan");
        // The text scrolls and holds nothing else that takes the focus.
        artikel.getElement().setAttribute("tabindex", "0");
        add(artikel);
    }

    private static String text() {
        try (InputStream teks = PanduanView.class.getResourceAsStream("/panduan/panduan.md")) {
            if (teks == null) {
                throw new IllegalStateException("panduan.md is missing from the application");
            }
            return new String(teks.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
