package id.lkjip.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: theme, tokens, icon, and the colour scheme, set before the first paint. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class LkjipShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    /** Runs in the head, so that a remembered dark page never flashes white. Without a choice the system decides. */
    private static final String COLOR_SCHEME = """
            try {
              var tema = localStorage.getItem('lkjip-tema');
              if (tema === 'dark' || tema === 'light') document.documentElement.style.colorScheme = tema;
            } catch (e) { /* storage is blocked: follow the system */ }
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("LKjIP");
        settings.addMetaTag("description", "Data kinerja dan anggaran perangkat daerah");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "icon.svg", "any");
        settings.addInlineWithContents(Inline.Position.PREPEND, COLOR_SCHEME, Inline.Wrapping.JAVASCRIPT);
    }
}
