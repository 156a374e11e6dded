package id.lkjip.ui.terbitan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.Peralihan;
import id.lkjip.narasi.Terbitan;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@UjiTampilan
class TerbitanViewTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=" + ContohData.PD + "&tahun=" + ContohData.TAHUN;
    private static final String IKHTISAR =
            Narasi.idOf(ContohData.PD, ContohData.TAHUN, BagianNarasi.IKHTISAR_EKSEKUTIF, null);

    @Autowired
    PenyuntinganService penyuntingan;

    @Autowired
    MongoOperations mongo;

    private List<Narasi> semula = List.of();

    @AfterEach
    void clear() {
        mongo.dropCollection(Terbitan.class);
        if (!semula.isEmpty()) {
            mongo.dropCollection(Narasi.class);
            mongo.insertAll(semula);
        }
    }

    @Test
    @Sebagai(Peran.PERENCANA)
    void whatIsNotApprovedIsNamedAndNotPublished() {
        onlySection("Tahun ini baik.", false);
        Buka.halaman(TerbitanView.class, TAHUN);

        test(find(Button.class).withText("Terbitkan narasi").single()).click();

        assertThat(test(find(Notification.class).single()).getText())
                .contains("1 bagian belum disetujui: Ikhtisar eksekutif");
        assertThat(mongo.findAll(Terbitan.class)).isEmpty();
    }

    @Test
    @Sebagai(Peran.PERENCANA)
    void whatIsApprovedIsPublishedAndRead() {
        onlySection("Pagu {{pagu-murni:total:" + ContohData.TAHUN + "}}.", true);
        Buka.halaman(TerbitanView.class, TAHUN);

        test(find(Button.class).withText("Terbitkan narasi").single()).click();

        assertThat(find(Button.class).withText("LKjIP " + ContohData.TAHUN).exists())
                .isTrue();
        assertThat(find(Html.class).single().getInnerHtml()).startsWith("<p>Pagu Rp");
    }

    @Test
    @Sebagai(Peran.PIMPINAN)
    void othersOnlyRead() {
        Buka.halaman(TerbitanView.class, TAHUN);

        assertThat(find(Button.class).withText("Terbitkan narasi").exists()).isFalse();
    }

    /** Leaves one written section in the year, as the planner. */
    private void onlySection(String teks, boolean disetujui) {
        semula = mongo.findAll(Narasi.class);
        mongo.dropCollection(Narasi.class);
        Pelaku perencana = Pelaku.saatIni().orElseThrow();
        perencana.melakukan(() -> {
            Narasi satu = penyuntingan.simpan(IKHTISAR, null, teks, null);
            if (disetujui) {
                satu = penyuntingan.beralih(IKHTISAR, version(satu), Peralihan.AJUKAN, null);
                satu = penyuntingan.beralih(IKHTISAR, version(satu), Peralihan.SETUJUI, null);
            }
            return satu;
        });
    }

    private static long version(Narasi satu) {
        return Objects.requireNonNull(satu.versi());
    }
}
