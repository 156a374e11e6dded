package id.lkjip.ui.masuk;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The content security policy of the pages: scripts of this origin, and of the page itself only those that bear the
 * number made for this one answer. So markup that slips into a page runs nothing.
 *
 * <p>Vaadin 25.2 turns what the server sends into functions at run time and needs {@code unsafe-eval} for it; it writes
 * styles into elements and shadow roots, hence {@code unsafe-inline} for styles only.
 */
@Component
class KebijakanHalaman implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String KEPALA = "Content-Security-Policy";
    private static final int BYTE_ACAK = 18;
    private static final SecureRandom ACAK = new SecureRandom();

    private static final String SELAIN_SKRIP =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-src 'none';"
                    + " object-src 'none'; frame-ancestors 'none'";

    /** For everything that is no page of Vaadin's: no inline script at all. */
    static String tanpaAngka() {
        return SELAIN_SKRIP + "; script-src 'self'";
    }

    static String denganAngka(String angka) {
        return SELAIN_SKRIP + "; script-src 'self' 'nonce-" + angka + "' 'unsafe-eval'";
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(KebijakanHalaman::terapkan);
    }

    private static void terapkan(IndexHtmlResponse halaman) {
        byte[] acak = new byte[BYTE_ACAK];
        ACAK.nextBytes(acak);
        String angka = Base64.getEncoder().encodeToString(acak);
        halaman.getDocument().getElementsByTag("script").attr("nonce", angka);
        halaman.getVaadinResponse().setHeader(KEPALA, denganAngka(angka));
    }
}
