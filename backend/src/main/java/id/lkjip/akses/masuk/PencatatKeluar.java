package id.lkjip.akses.masuk;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down who signs out. */
@Component
class PencatatKeluar {

    private final JejakService jejak;

    PencatatKeluar(JejakService jejak) {
        this.jejak = jejak;
    }

    @EventListener
    void onLogout(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Pelaku pelaku) {
            jejak.catat(pelaku, Catatan.tentang(Tindakan.KELUAR, "akun/" + pelaku.akun()));
        }
    }
}
