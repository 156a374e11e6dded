package id.lkjip.ui.impor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import id.lkjip.ui.contoh.ImporContoh;
import id.lkjip.ui.contoh.UjiTampilan;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class ImporViewTest extends SpringBrowserlessTest {

    @Autowired
    private ImporContoh impor;

    @Test
    void previewProvesTheSumsAndSavesNothing() {
        int before = impor.tersimpan().size();

        upload("lkjip.md", "isi");

        assertThat(text())
                .contains("Pratinjau: belum ada yang disimpan.")
                .contains("253.786.078.000")
                .contains("Terbaca + hilang = tercetak")
                .contains("Tidak tertutup")
                .contains("Nomor baris: 12–14, 90.")
                .contains("1 baru, 1 dipertahankan");
        assertThat(impor.tersimpan()).hasSize(before);
    }

    @Test
    void savingCommitsThePreviewedBytesInTheNameOfThePerson() {
        upload("lkjip-simpan.md", "persis ini");

        test(findInView(Button.class).withText("Simpan").single()).click();
        awaitEndOf("Menyimpan");

        assertThat(impor.tersimpan()).contains("lkjip-simpan.md oleh admin: persis ini");
        assertThat(text()).contains("sudah tersimpan");
        assertThat(findInView(Anchor.class)
                        .withText("Lihat pohon kinerja")
                        .single()
                        .getHref())
                .startsWith("pohon?");
    }

    @Test
    void refusedFileIsToldInThePlainWordsOfTheImporter() {
        upload("rusak.md", "isi");

        assertThat(text())
                .contains("Baris 812: Tabel 2.1 terputus; baris berikutnya tidak ditemukan.")
                .contains("Data yang sudah tersimpan tidak berubah.");
    }

    @Test
    void cancellingThrowsThePreviewAway() {
        upload("lkjip.md", "isi");

        test(findInView(Button.class).withText("Batal").single()).click();

        assertThat(findInView(Upload.class).all()).hasSize(1);
    }

    private void upload(String nama, String isi) {
        navigate(ImporView.class);
        test(findInView(Upload.class).single()).upload(nama, "text/markdown", isi.getBytes(StandardCharsets.UTF_8));
        awaitEndOf("Membaca dan membuktikan");
    }

    /** The work runs beside the page; its result waits for the session. */
    private void awaitEndOf(String kemajuan) {
        for (int i = 0; i < 200 && text().contains(kemajuan); i++) {
            var session = UI.getCurrent().getSession();
            session.getService().runPendingAccessTasks(session);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(text()).doesNotContain(kemajuan);
    }

    private String text() {
        return ((ImporView) getCurrentView()).getElement().getTextRecursively();
    }
}
