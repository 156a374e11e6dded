package id.lkjip.ui.pemberitahuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.akses.Peran;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.pemberitahuan.JenisPemberitahuan;
import id.lkjip.pemberitahuan.Pemberitahuan;
import id.lkjip.pemberitahuan.Pemberitahuan.Keadaan;
import id.lkjip.pemberitahuan.Pemberitahuan.Kiriman;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@UjiTampilan
@Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum", akun = "hani")
class PemberitahuanViewTest extends SpringBrowserlessTest {

    private static final String MASALAH =
            Narasi.idOf(ContohData.PD, ContohData.TAHUN, BagianNarasi.MASALAH, "indeks-reformasi-hukum");

    @Autowired
    MongoOperations mongo;

    @AfterEach
    void remove() {
        mongo.remove(new Query(), Pemberitahuan.class);
    }

    @Test
    void theBellSaysHowManyAreUnreadOnEveryPageAndKeepsTheYear() {
        buka("");
        assertThat(lonceng().getElement().getAttribute("aria-label")).isEqualTo("Pemberitahuan, semua sudah dibaca");

        store("hani", JenisPemberitahuan.DIKEMBALIKAN, 1, false);
        store("hani", JenisPemberitahuan.DIKOMENTARI, 2, false);
        store("hani", JenisPemberitahuan.DIKOMENTARI, 3, true);
        store("heru", JenisPemberitahuan.DIKEMBALIKAN, 4, false);
        buka("narasi");

        assertThat(lonceng().getElement().getAttribute("aria-label")).isEqualTo("Pemberitahuan, 2 belum dibaca");
        assertThat(lonceng().getHref()).startsWith("pemberitahuan?").contains("tahun=2025", "pd=setda-contoh");
    }

    @Test
    void aNoticeNamesKindSectionBiroPersonAndTimeAndLeadsToTheSection() {
        store("hani", JenisPemberitahuan.DIKEMBALIKAN, 1, false);
        store("heru", JenisPemberitahuan.DIKOMENTARI, 2, false);
        buka("pemberitahuan");

        ListItem butir = find(ListItem.class).withClassName("belum-dibaca").single();
        assertThat(butir.getElement().getTextRecursively())
                .contains("Dikembalikan", "Masalah – Indeks", "Biro Hukum · 2025 · Putri · ", "WIB", "Lengkapi.");
        assertThat(find(Anchor.class).withText("Masalah – Indeks").single().getHref())
                .startsWith("narasi/sunting?")
                .contains("rincian=setda-contoh", "MASALAH", "tahun=2025", "pd=setda-contoh");
    }

    @Test
    void whatIsMarkedIsReadAndTheBellCountsAgainWithoutLeavingThePage() {
        store("hani", JenisPemberitahuan.DIKEMBALIKAN, 1, false);
        store("hani", JenisPemberitahuan.ANGKA_BERUBAH, 2, false);
        store("hani", JenisPemberitahuan.TENGGAT_DEKAT, 3, false);
        buka("pemberitahuan");

        test(find(Button.class).withText("Tandai sudah dibaca").all().getFirst())
                .click();
        assertThat(lonceng().getElement().getAttribute("aria-label")).endsWith(", 2 belum dibaca");
        assertThat(find(ListItem.class).withClassName("belum-dibaca").all()).hasSize(2);

        test(find(Button.class).withText("Tandai semua sudah dibaca").single()).click();
        assertThat(lonceng().getElement().getAttribute("aria-label")).endsWith(", semua sudah dibaca");
        assertThat(find(Button.class)
                        .withText("Tandai semua sudah dibaca")
                        .single()
                        .isEnabled())
                .isFalse();
        assertThat(find(Button.class).withText("Tandai sudah dibaca").exists()).isFalse();
    }

    @Test
    void onlyTheUnreadAreShownWhenAskedForAndTheAddressSaysSo() {
        store("hani", JenisPemberitahuan.DIKEMBALIKAN, 1, false);
        store("hani", JenisPemberitahuan.DIKOMENTARI, 2, true);
        UI.getCurrent().navigate("pemberitahuan", QueryParameters.fromString("saring=belum-dibaca"));

        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(find(ListItem.class).all()).hasSize(1);
    }

    @Test
    void moreThanAPageIsThereOnRequest() {
        for (int i = 0; i < 31; i++) {
            store("hani", JenisPemberitahuan.DIKOMENTARI, i, false);
        }
        buka("pemberitahuan");
        assertThat(find(ListItem.class).all()).hasSize(30);

        test(find(Button.class).withText("Tampilkan yang lebih lama").single()).click();
        assertThat(find(ListItem.class).all()).hasSize(31);
    }

    @Test
    void whoHasNoneIsToldWhatWouldBeHere() {
        buka("pemberitahuan");

        assertThat(find(H2.class).withText("Tidak ada pemberitahuan").exists()).isTrue();
    }

    private void buka(String alamat) {
        UI.getCurrent()
                .navigate(alamat, QueryParameters.fromString("pd=" + ContohData.PD + "&tahun=" + ContohData.TAHUN));
    }

    private Anchor lonceng() {
        return find(Anchor.class).withClassName("lonceng").single();
    }

    private void store(String akun, JenisPemberitahuan jenis, int nomor, boolean dibaca) {
        Instant pada = Instant.parse("2026-02-10T03:00:00Z").plusSeconds(nomor);
        mongo.save(new Pemberitahuan(
                jenis + "/" + nomor + "/" + akun,
                akun,
                jenis,
                MASALAH,
                ContohData.PD,
                ContohData.TAHUN,
                "Masalah – Indeks",
                List.of("Biro Hukum"),
                "Putri",
                "Lengkapi.",
                pada,
                pada,
                Keadaan.BERLAKU,
                dibaca,
                Kiriman.TIDAK));
    }
}
