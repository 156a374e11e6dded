package id.lkjip.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: theme, tokens, icon, and the colour scheme chosen before the first paint. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class LkjipShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("LKjIP");
        settings.addMetaTag("description", "Data kinerja dan anggaran perangkat daerah");
    }
}
