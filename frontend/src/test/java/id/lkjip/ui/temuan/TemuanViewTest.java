package id.lkjip.ui.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import id.lkjip.akses.Peran;
import id.lkjip.pemeriksaan.TanggapanTemuan;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@UjiTampilan
class TemuanViewTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=setda-contoh&tahun=2025";
    private static final String TEMUAN = TAHUN + "&rincian=" + ContohData.TEMUAN_TARGET;

    @Autowired
    MongoOperations mongo;

    @AfterEach
    void clear() {
        mongo.dropCollection(TanggapanTemuan.class);
    }

    @Test
    void everyFindingIsARowWithBothFiguresItsBiroAndItsPlaces() {
        Buka.halaman(TemuanView.class, TAHUN);

        assertThat(findInView(NativeTableRow.class).all()).hasSize(4);
        assertThat(baris("Indeks Reformasi Hukum"))
                .contains(
                        "99,14", "99,41", "Biro Hukum", "Peringatan", "Terbuka", "baris\u00a0520", "baris\u00a01.895");
    }

    @Test
    void kindStateAndBiroComeFromTheAddress() {
        Buka.halaman(TemuanView.class, TAHUN + "&biro=hukum&tingkat=PERINGATAN&keadaan=TERBUKA&aturan=TARGET_BERBEDA");
        assertThat(findInView(NativeTableRow.class).all()).hasSize(2);

        Buka.halaman(TemuanView.class, TAHUN + "&keadaan=DITERIMA");
        assertThat(teks()).contains("Tidak ada temuan yang cocok");
    }

    @Test
    @Sebagai(Peran.INSPEKTORAT)
    void theInspectorateReturnsWithARemarkAndAcceptsLater() {
        Buka.halaman(TemuanView.class, TEMUAN);
        test(tombol("Kembalikan")).click();
        assertThat(komentar().isInvalid()).isTrue();

        komentar().setValue("Samakan dengan lampiran.");
        test(tombol("Kembalikan")).click();
        assertThat(teks()).contains("Dikembalikan", "mengembalikan temuan", "Samakan dengan lampiran.");

        komentar().setValue("Sudah dijelaskan di bab II.");
        test(tombol("Terima")).click();
        assertThat(teks()).contains("Diterima", "Sudah dijelaskan di bab II.");
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum")
    void aBiroCommentsButDoesNotDecide() {
        Buka.halaman(TemuanView.class, TEMUAN);
        assertThat(find(Button.class).withText("Terima").exists()).isFalse();
        komentar().setValue("Lampiran yang benar.");
        test(tombol("Kirim komentar")).click();

        assertThat(teks()).contains("berkomentar", "Lampiran yang benar.");
        Buka.halaman(TemuanView.class, TAHUN);
        assertThat(baris("Indeks Reformasi Hukum")).contains("1 tanggapan");
    }

    @Test
    @Sebagai(Peran.PIMPINAN)
    void aReaderSeesTheThreadButNoForm() {
        Buka.halaman(TemuanView.class, TEMUAN);

        assertThat(teks()).contains("Belum ada tanggapan");
        assertThat(find(Button.class).withText("Kirim komentar").exists()).isFalse();
    }

    private TextArea komentar() {
        return find(TextArea.class).single();
    }

    private Button tombol(String teks) {
        return find(Button.class).withText(teks).single();
    }

    private String teks() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String baris(String kata) {
        return findInView(NativeTableRow.class).all().stream()
                .map(r -> r.getElement().getTextRecursively())
                .filter(t -> t.contains(kata))
                .findFirst()
                .orElseThrow();
    }
}
