package id.lkjip.ui.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.DrafNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.RevisiNarasi;
import id.lkjip.narasi.StatusNarasi;
import id.lkjip.ui.contoh.Buka;
import id.lkjip.ui.contoh.NarasiContoh;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@UjiTampilan
@Sebagai(value = Peran.BIRO, biro = "setda-contoh/hukum", akun = "hukum")
class SuntingViewTest extends SpringBrowserlessTest {

    private static final String TAHUN = "pd=setda-contoh&tahun=2025";
    private static final String INDIKATOR = "indeks-reformasi-hukum";
    private static final String KODE = "setda-contoh/2025/FAKTOR_PENYEBAB/" + INDIKATOR;
    private static final String LEMBAR = TAHUN + "&rincian=" + KODE;

    @Autowired
    MongoOperations mongo;

    @Autowired
    PenyuntinganService penyuntingan;

    @AfterEach
    void remove() {
        mongo.remove(new Query(), Narasi.class);
        mongo.remove(new Query(), DrafNarasi.class);
        mongo.remove(new Query(), RevisiNarasi.class);
    }

    @Test
    void theListShowsABiroItsOwnSectionsFirstAndAllOnRequest() {
        Buka.halaman(NarasiView.class, TAHUN);
        assertThat(teks()).contains("Indeks Reformasi Hukum", "Faktor penyebab dan solusi", "kosong");
        assertThat(teks()).doesNotContain("Nilai Kepatuhan Pelayanan Publik", "Kemajuan per biro");

        Buka.halaman(NarasiView.class, TAHUN + "&lingkup=SEMUA");
        assertThat(teks()).contains("Nilai Kepatuhan Pelayanan Publik", "Bagian umum · perangkat daerah");
    }

    @Test
    @Sebagai(Peran.PIMPINAN)
    void leadershipSeesProgressPerBiroAndReadsOnly() {
        mongo.save(NarasiContoh.diajukan(BagianNarasi.SARAN));
        Buka.halaman(NarasiView.class, TAHUN);

        assertThat(teks()).contains("Kemajuan per biro", "Biro Hukum", "Sudah ditulis");
        assertThat(findInView(Anchor.class).all().stream()
                        .map(Anchor::getText)
                        .filter(t -> t.equals("Tulis") || t.equals("Sunting")))
                .isEmpty();
    }

    @Test
    void stateAndIndicatorOfTheAddressNarrowTheList() {
        mongo.save(NarasiContoh.dariImpor(BagianNarasi.MASALAH, INDIKATOR, "Satu masalah.", "Masalah lain."));

        Buka.halaman(NarasiView.class, TAHUN + "&keadaan=USULAN&indikator=" + INDIKATOR);

        assertThat(teks()).contains("Masalah", "usulan dari impor").doesNotContain("Upaya perbaikan");
    }

    @Test
    void whatIsTypedIsADraftUntilARevisionIsSaved() {
        Buka.halaman(SuntingView.class, LEMBAR);
        editor().terima(1, "Naik karena **pendampingan**.");

        assertThat(penyuntingan.buka(KODE).narasi()).isNull();
        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).draf()).teks())
                .isEqualTo("Naik karena **pendampingan**.");

        find(TextField.class)
                .withPropertyValue(TextField::getPlaceholder, "Alasan (boleh kosong)")
                .single()
                .setValue("Draf pertama");
        tekan("Simpan revisi");

        Narasi tersimpan = Objects.requireNonNull(penyuntingan.buka(KODE).narasi());
        assertThat(tersimpan.teks()).isEqualTo("Naik karena **pendampingan**.");
        assertThat(Objects.requireNonNull(tersimpan.alur()).alasan()).isEqualTo("Draf pertama");
        assertThat(penyuntingan.buka(KODE).draf()).isNull();

        editor().terima(2, "Naik karena pendampingan dan pelatihan.");
        tekan("Simpan revisi");
        assertThat(penyuntingan.riwayat(KODE)).hasSize(2);
    }

    @Test
    void aDraftIsThereAgainWhenThePageIsOpenedAnew() {
        Buka.halaman(SuntingView.class, LEMBAR);
        editor().terima(1, "Belum selesai");

        Buka.halaman(NarasiView.class, TAHUN);
        assertThat(teks()).contains("draf Anda belum disimpan");
        Buka.halaman(SuntingView.class, LEMBAR);
        assertThat(editor().teks()).isEqualTo("Belum selesai");
    }

    @Test
    void aSaveOnAnOutdatedVersionShowsBothTextsAndStoresNothing() {
        Buka.halaman(SuntingView.class, LEMBAR);
        editor().terima(1, "Teks saya.");
        simpanRekan(null, "Teks rekan.");

        tekan("Simpan revisi");

        assertThat(dialog().getElement().getTextRecursively()).contains("rekan", "saya", "tidak ada yang ditimpa");
        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).narasi()).teks())
                .isEqualTo("Teks rekan.");

        tekan("Pakai teks saya");
        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).narasi()).teks())
                .isEqualTo("Teks saya.");
        assertThat(penyuntingan.revisi(KODE, 1).teks()).isEqualTo("Teks rekan.");
    }

    @Test
    void theOtherTextOfAConflictCanBeTakenOrMergedByHand() {
        Buka.halaman(SuntingView.class, LEMBAR);
        editor().terima(1, "Teks saya.");
        simpanRekan(null, "Teks rekan.");
        tekan("Simpan revisi");
        tekan("Gabungkan sendiri");

        assertThat(editor().teks()).isEqualTo("Teks saya.");
        assertThat(teks()).contains("Teks rekan.");
        Buka.halaman(SuntingView.class, LEMBAR);
        tekan("Simpan revisi");
        assertThat(dialog().isOpened()).as("a reload asks again").isTrue();
        tekan("Pakai yang tersimpan");

        assertThat(editor().teks()).isEqualTo("Teks rekan.");
        assertThat(penyuntingan.buka(KODE).draf()).isNull();
        assertThat(penyuntingan.riwayat(KODE)).hasSize(1);
    }

    @Test
    void twoWindowsOfOnePersonDoNotOverwriteEachOthersDraft() {
        Buka.halaman(SuntingView.class, LEMBAR);
        editor().terima(1, "Jendela pertama");
        DrafNarasi draf = Objects.requireNonNull(penyuntingan.buka(KODE).draf());
        penyuntingan.simpanDraf(KODE, draf.versi(), null, "Jendela kedua");

        editor().terima(2, "Jendela pertama lagi");

        assertThat(dialog().getElement().getTextRecursively()).contains("kedua", "lagi");
        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).draf()).teks())
                .isEqualTo("Jendela kedua");
    }

    @Test
    void whatIsTypedIsSavedBeforeItIsHandedInAndIsReadOnlyThen() {
        Buka.halaman(SuntingView.class, LEMBAR);
        editor().terima(1, "Sudah selesai.");
        tekan("Ajukan");

        Narasi kini = Objects.requireNonNull(penyuntingan.buka(KODE).narasi());
        assertThat(kini.status()).isEqualTo(StatusNarasi.DIAJUKAN);
        assertThat(kini.teks()).isEqualTo("Sudah selesai.");
        assertThat(find(EditorMarkdown.class).exists()).isFalse();
        assertThat(teks()).contains("menunggu keputusan Perencana");

        tekan("Tarik kembali");
        assertThat(find(EditorMarkdown.class).exists()).isTrue();
    }

    @Test
    @Sebagai(Peran.PERENCANA)
    void aSectionIsReturnedWithARemarkOnly() {
        mongo.save(NarasiContoh.diajukan(BagianNarasi.SARAN));
        Buka.halaman(SuntingView.class, TAHUN + "&rincian=setda-contoh/2025/SARAN");
        tekan("Kembalikan");
        var catatan = find(TextArea.class).single();
        find(Dialog.class).single();
        test(find(Button.class).withText("Kembalikan").all().getLast()).click();
        assertThat(catatan.isInvalid()).isTrue();

        catatan.setValue("Sebutkan sumbernya");
        test(find(Button.class).withText("Kembalikan").all().getLast()).click();

        assertThat(teks()).contains("Perlu perbaikan", "Sebutkan sumbernya");
    }

    @Test
    void aProposalOfAnImportIsShownAsADifferenceAndTaken() {
        mongo.save(NarasiContoh.dariImpor(
                BagianNarasi.FAKTOR_PENYEBAB, INDIKATOR, "Capaian naik tajam.", "Capaian turun tajam."));
        Buka.halaman(SuntingView.class, LEMBAR);
        assertThat(teks()).contains("Usulan dari impor");

        tekan("Ambil usulan");

        assertThat(editor().teks()).isEqualTo("Capaian turun tajam.");
        assertThat(teks()).doesNotContain("Usulan dari impor");
    }

    @Test
    void anEarlierRevisionIsComparedAndRestoredAsANewOne() {
        simpanRekan(null, "Satu dua tiga.");
        simpanRekan(Objects.requireNonNull(penyuntingan.buka(KODE).narasi()).versi(), "Satu empat tiga.");
        Buka.halaman(RiwayatView.class, LEMBAR);
        assertThat(teks()).contains("dua", "empat", "2 (berlaku)");

        tekan("Pulihkan");

        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).narasi()).teks())
                .isEqualTo("Satu dua tiga.");
        assertThat(penyuntingan.riwayat(KODE)).hasSize(3);
    }

    @Test
    @Sebagai(value = Peran.BIRO, biro = "setda-contoh/umum")
    void anotherBiroReadsAndIsToldWhoWrites() {
        mongo.save(NarasiContoh.dariImpor(BagianNarasi.FAKTOR_PENYEBAB, INDIKATOR, "Teks <b>laporan</b>.", null));
        Buka.halaman(SuntingView.class, LEMBAR);

        assertThat(find(EditorMarkdown.class).exists()).isFalse();
        assertThat(teks()).contains("ditulis oleh akun Biro Hukum");
    }

    @Test
    void anUnknownSectionIsToldInWords() {
        Buka.halaman(SuntingView.class, TAHUN + "&rincian=setda-contoh/2025/TIDAK_ADA");

        assertThat(teks()).contains("Bagian tidak ditemukan");
    }

    private void simpanRekan(@org.jspecify.annotations.Nullable Long versi, String teks) {
        new Pelaku(
                        "rekan",
                        "Rekan",
                        Set.of(Peran.BIRO),
                        Set.of(new UnitKerja("setda-contoh", "hukum")),
                        Adaptor.UI,
                        null,
                        null,
                        false,
                        false,
                        1)
                .melakukan(() -> penyuntingan.simpan(KODE, versi, teks, null));
    }

    private EditorMarkdown editor() {
        return find(EditorMarkdown.class).single();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private void tekan(String tombol) {
        test(find(Button.class).withText(tombol).single()).click();
    }

    private String teks() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
