package id.lkjip.ui.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import id.lkjip.akses.Peran;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.DrafNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.komentar.Petikan;
import id.lkjip.narasi.komentar.UtasKomentar;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.NarasiContoh;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@UjiTampilan
class PanelKomentarTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=setda-contoh&tahun=2025";
    private static final String INDIKATOR = "indeks-reformasi-hukum";
    private static final String LEMBAR = TAHUN + "&rincian=setda-contoh/2025/FAKTOR_PENYEBAB/" + INDIKATOR;
    private static final Petikan NAIK = new Petikan("naik tajam", "Capaian ", " karena pendampingan.");

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void write() {
        text("Capaian naik tajam karena pendampingan.");
    }

    @AfterEach
    void remove() {
        mongo.remove(new Query(), Narasi.class);
        mongo.remove(new Query(), DrafNarasi.class);
        mongo.remove(new Query(), UtasKomentar.class);
    }

    @Test
    @Sebagai(Peran.INSPEKTORAT)
    void aCommentHangsOnItsPassageAndIsSettled() {
        Buka.halaman(SuntingView.class, LEMBAR);
        comment(NAIK, "Sebutkan sumbernya.");

        assertThat(teks()).contains("naik tajam", "Sebutkan sumbernya.");
        assertThat(find(Button.class).withText("Tunjukkan").exists()).isTrue();
        Buka.halaman(NarasiView.class, TAHUN);
        assertThat(teks()).contains("1 komentar");

        Buka.halaman(SuntingView.class, LEMBAR);
        test(find(Button.class).withText("Selesai").single()).click();
        assertThat(teks()).contains("Semua komentar sudah selesai", "Diselesaikan");
        Buka.halaman(NarasiView.class, TAHUN);
        assertThat(teks()).doesNotContain("1 komentar");
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum", akun = "hukum")
    void aPassageThatIsGoneIsSaidToBeSoAndTheTypedTextCounts() {
        Buka.halaman(SuntingView.class, LEMBAR);
        comment(NAIK, "Seberapa tajam?");

        find(EditorMarkdown.class).single().terima(1, "Paragraf ini ditulis ulang dari awal sampai habis.");
        find(PanelKomentar.class).single().segarkan();

        assertThat(teks()).contains("Petikan tidak ada lagi", "Seberapa tajam?");
        assertThat(find(Button.class).withText("Tunjukkan").exists()).isFalse();
    }

    @Test
    @Sebagai(Peran.PERENCANA)
    void anEmptyCommentIsNotSentAndOneWithoutAPassageIsAboutTheWholeSection() {
        Buka.halaman(SuntingView.class, LEMBAR);
        find(PanelKomentar.class).single().tulis(null);
        test(find(Button.class).withText("Kirim").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(Dialog.class).single().close();

        comment(null, "Bagus, tinggal dirapikan.");
        assertThat(teks()).contains("Seluruh bagian", "Bagus, tinggal dirapikan.");
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/umum")
    void anotherBiroReadsWhatIsSaidOnly() {
        Buka.halaman(SuntingView.class, LEMBAR);

        assertThat(teks()).contains("Belum ada komentar");
        assertThat(find(Button.class).withText("Beri komentar").exists()).isFalse();
    }

    private void comment(@Nullable Petikan petikan, String isi) {
        find(PanelKomentar.class).single().tulis(petikan);
        find(TextArea.class).single().setValue(isi);
        test(find(Button.class).withText("Kirim").single()).click();
    }

    private void text(String isi) {
        mongo.save(NarasiContoh.dariImpor(BagianNarasi.FAKTOR_PENYEBAB, INDIKATOR, isi, null));
    }

    private String teks() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
