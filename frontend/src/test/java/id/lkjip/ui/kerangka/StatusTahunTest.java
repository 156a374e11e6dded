package id.lkjip.ui.kerangka;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class StatusTahunTest extends SpringBrowserlessTest {

    @Autowired
    KunciTahunService kunci;

    @AfterEach
    void open() {
        sebagaiPerencana(() -> {
            if (kunci.tertutup(ContohData.PD, ContohData.TAHUN)) {
                kunci.buka(ContohData.PD, ContohData.TAHUN, "Sesudah uji");
            }
        });
    }

    @Test
    void aPlannerLocksTheShownYearWithAReasonAndEveryViewSaysSo() {
        buka();
        assertThat(status().getText()).isEqualTo("Terbuka");
        test(status()).click();
        find(TextArea.class).withCaption("Alasan").single().setValue("Angka sudah diserahkan");
        test(tombol("Kunci")).click();

        assertThat(kunci.tertutup(ContohData.PD, ContohData.TAHUN)).isTrue();
        assertThat(status().getText()).isEqualTo("Dikunci");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anySatisfy(t -> assertThat(t)
                        .startsWith("Tahun 2025 dikunci oleh admin pada ")
                        .endsWith(": Angka sudah diserahkan"));
    }

    @Test
    void withoutAReasonNothingHappensAndTheFieldSaysWhy() {
        buka();
        test(status()).click();
        test(tombol("Terbitkan")).click();

        TextArea alasan = find(TextArea.class).withCaption("Alasan").single();
        assertThat(alasan.isInvalid()).isTrue();
        assertThat(alasan.getErrorMessage()).startsWith("Tulis alasannya");
        assertThat(kunci.tertutup(ContohData.PD, ContohData.TAHUN)).isFalse();
    }

    @Test
    void aPublishedYearIsOpenedAgainButNotLocked() {
        sebagaiPerencana(() -> kunci.terbitkan(ContohData.PD, ContohData.TAHUN, "LKjIP final"));
        buka();
        test(status()).click();
        assertThat(find(Button.class).withText("Kunci").exists()).isFalse();
        assertThat(find(Button.class).withText("Terbitkan").exists()).isFalse();
        find(TextArea.class).withCaption("Alasan").single().setValue("Koreksi pemeriksa");
        test(tombol("Buka kembali")).click();

        assertThat(status().getText()).isEqualTo("Terbuka");
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    void othersReadTheStateItsReasonAndItsHistoryButChangeNothing() {
        sebagaiPerencana(() -> kunci.kunci(ContohData.PD, ContohData.TAHUN, "Angka sudah diserahkan"));
        buka();
        test(status()).click();

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anySatisfy(t -> assertThat(t).endsWith(": Angka sudah diserahkan"));
        assertThat(find(Button.class).withText("Buka kembali").exists()).isFalse();
        assertThat(find(TextArea.class).withCaption("Alasan").exists()).isFalse();
    }

    private void buka() {
        UI.getCurrent().navigate("", QueryParameters.fromString("pd=setda-contoh&tahun=2025"));
    }

    private Button status() {
        return find(Button.class).withClassName("status-tahun").single();
    }

    private Button tombol(String teks) {
        return find(Button.class).withText(teks).single();
    }

    private static void sebagaiPerencana(Runnable kerja) {
        var perencana = new Pelaku(
                "admin", "admin", Set.of(Peran.PERENCANA), Set.of(), Adaptor.UI, null, null, false, false, 1);
        perencana.melakukan(() -> {
            kerja.run();
            return true;
        });
    }
}
