package id.lkjip.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import id.lkjip.akses.Peran;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.ekspor.PenulisCsv;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
@Sebagai(Peran.INSPEKTORAT)
class JejakViewTest extends SpringBrowserlessTest {

    @Autowired
    JejakService jejak;

    @Test
    void entriesAreNarrowedByTheAddress() {
        jejak.mencatat(Catatan.tentang(Tindakan.TAHUN_DIKUNCI, "tahun/uji/2025").dengan("Selesai"), () -> true);
        jejak.mencatat(Catatan.tentang(Tindakan.KELUAR, "akun/tampilan"), () -> true);

        Buka.halaman(JejakView.class, "tindakan=TAHUN_DIKUNCI");

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("tahun/uji/2025")
                .doesNotContain("akun/tampilan");
    }

    @Test
    void entriesAreNarrowedByWhatTheyAreAboutAndWhatLiesBelow() {
        jejak.mencatat(Catatan.tentang(Tindakan.REALISASI_DICATAT, "realisasi/uji/2025/indeks"), () -> true);
        jejak.mencatat(Catatan.tentang(Tindakan.REALISASI_DICATAT, "realisasi/uji/20251/indeks"), () -> true);

        Buka.halaman(JejakView.class, "objek=realisasi/uji/2025");

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("realisasi/uji/2025/indeks")
                .doesNotContain("realisasi/uji/20251/indeks");
    }

    @Test
    void daysAreThoseOfTheOfficeAndTheLastOneIsIncluded() {
        jejak.mencatat(Catatan.tentang(Tindakan.KELUAR, "akun/hari-ini"), () -> true);
        LocalDate hariIni = LocalDate.now(ZoneId.of("Asia/Jakarta"));

        Buka.halaman(JejakView.class, "dari=" + hariIni + "&sampai=" + hariIni);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("akun/hari-ini");

        Buka.halaman(JejakView.class, "sampai=" + hariIni.minusDays(1));
        assertThat(find(Span.class).all()).extracting(Span::getText).doesNotContain("akun/hari-ini");
    }

    @Test
    void theChainIsVerifiedFromThePage() {
        jejak.mencatat(Catatan.tentang(Tindakan.KELUAR, "akun/tampilan"), () -> true);
        navigate(JejakView.class);
        test(find(Button.class).withText("Periksa rantai").single()).click();

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Rantai utuh");
    }

    @Test
    void aCellIsNeverAFormula() {
        assertThat(PenulisCsv.kutip("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(PenulisCsv.kutip("kata \"biasa\"")).isEqualTo("\"kata \"\"biasa\"\"\"");
    }
}
