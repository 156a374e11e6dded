package id.lkjip.ui.component;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import id.lkjip.shared.PermintaanDitolak;

/** A short message about what was just done, or why it was not. */
public final class Kabar {

    private static final int LAMA_MS = 6_000;

    private Kabar() {}

    /** It was done. */
    public static void berhasil(String pesan) {
        Notification.show(pesan, LAMA_MS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** It was not done. */
    public static void gagal(String pesan) {
        Notification.show(pesan, LAMA_MS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.ERROR);
    }

    /** Does something; a refusal is told in the words of whoever refused, and gives {@code false}. */
    public static boolean coba(Runnable tindakan) {
        try {
            tindakan.run();
            return true;
        } catch (PermintaanDitolak ditolak) {
            gagal(String.valueOf(ditolak.getMessage()));
            return false;
        }
    }
}
