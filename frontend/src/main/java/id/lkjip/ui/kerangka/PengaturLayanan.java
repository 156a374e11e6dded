package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.lkjip.akses.Pelaku;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Language, system messages and the last-resort error message of every page. */
@Component
class PengaturLayanan implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PengaturLayanan.class);
    private static final String AKUN_SAYA = "akun-saya";
    private static final Locale INDONESIA = Locale.of("id", "ID");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                response -> response.getDocument().child(0).attr("lang", INDONESIA.getLanguage()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages());
        event.getSource().addSessionInitListener(sesi -> {
            sesi.getSession().setLocale(INDONESIA);
            sesi.getSession().setErrorHandler(PengaturLayanan::report);
        });
        event.getSource().addUIInitListener(ui -> {
            ui.getUI().setLocale(INDONESIA);
            ui.getUI().addBeforeEnterListener(PengaturLayanan::leadToFirstPassword);
            var sambung = ui.getUI().getReconnectDialogConfiguration();
            sambung.setDialogText("Sambungan terputus, mencoba lagi…");
            sambung.setDialogTextGaveUp("Sambungan terputus. Muat ulang halaman ini.");
        });
    }

    /** Until she has chosen a password herself every page is the one where she does. */
    private static void leadToFirstPassword(BeforeEnterEvent event) {
        boolean harusGanti = Pelaku.saatIni().filter(Pelaku::wajibGantiSandi).isPresent();
        if (harusGanti && !event.getLocation().getPath().equals(AKUN_SAYA)) {
            event.forwardTo(AKUN_SAYA);
        }
    }

    private static SystemMessages systemMessages() {
        var pesan = new CustomizedSystemMessages();
        pesan.setSessionExpiredCaption("Sesi berakhir");
        pesan.setSessionExpiredMessage("Klik di sini atau tekan Esc untuk memuat ulang dan masuk lagi.");
        pesan.setInternalErrorCaption("Terjadi kesalahan");
        pesan.setInternalErrorMessage("Klik di sini atau tekan Esc untuk memuat ulang.");
        pesan.setCookiesDisabledCaption("Kuki dimatikan");
        pesan.setCookiesDisabledMessage("Aplikasi ini memerlukan kuki. Hidupkan kuki, lalu muat ulang.");
        pesan.setSyncErrorCaption("Halaman tidak selaras");
        pesan.setSyncErrorMessage("Klik di sini atau tekan Esc untuk memuat ulang.");
        return pesan;
    }

    private static void report(ErrorEvent event) {
        LOG.error("Unexpected failure in the user interface", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var pesan = Notification.show(
                    "Terjadi kesalahan; tindakan terakhir tidak dijalankan. Coba lagi.",
                    8000,
                    Notification.Position.BOTTOM_START);
            pesan.addThemeVariants(NotificationVariant.ERROR);
        }
    }
}
