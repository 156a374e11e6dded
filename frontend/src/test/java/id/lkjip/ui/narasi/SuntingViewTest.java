package id.lkjip.ui.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @Autowired
    Kehadiran kehadiran;

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
        bukaDenganDuaDraf();

        assertThat(dialog().getElement().getTextRecursively()).contains("kedua", "lagi");
        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).draf()).teks())
                .isEqualTo("Jendela kedua");
    }

    @Test
    void nothingIsSavedOrHandedInWhileTwoDraftsAreToBeChosenFrom() {
        bukaDenganDuaDraf();

        find(Button.class).withText("Simpan revisi").single().click();
        find(Button.class).withText("Ajukan").all().forEach(Button::click);
        find(Button.class).withText("Buang draf").single().click();

        assertThat(penyuntingan.buka(KODE).narasi()).isNull();
        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).draf()).teks())
                .isEqualTo("Jendela kedua");
        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void aDraftChosenAfterItWasDroppedElsewhereIsStoredAgain() {
        bukaDenganDuaDraf();
        penyuntingan.buangDraf(KODE);

        tekan("Pakai yang tersimpan");

        assertThat(editor().teks()).isEqualTo("Jendela kedua");
        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).draf()).teks())
                .isEqualTo("Jendela kedua");
    }

    @Test
    void aTextWhoseFiguresCannotBeShownIsStoredAllTheSame() {
        Buka.halaman(SuntingView.class, LEMBAR);
        String teks = IntStream.rangeClosed(2010, 2020)
                .mapToObj(tahun -> "{{pagu-murni:total:" + tahun + "}}")
                .collect(Collectors.joining(" "));

        editor().terima(1, teks);

        assertThat(Objects.requireNonNull(penyuntingan.buka(KODE).draf()).teks())
                .isEqualTo(teks);
        assertThat(teks()).contains("paling banyak 10");
        Buka.halaman(SuntingView.class, LEMBAR);
        assertThat(editor().teks()).isEqualTo(teks);
        assertThat(teks()).contains("paling banyak 10").doesNotContain("Bagian tidak ditemukan");
    }

    @Test
    void aNamedFigureIsMarkedInThePreviewAndLeadsToItsSource() {
        Buka.halaman(SuntingView.class, LEMBAR);

        editor().terima(1, "Capaiannya {{capaian:" + INDIKATOR + ":2025}}.");

        assertThat(find(Html.class).all())
                .anySatisfy(h -> assertThat(h.getInnerHtml())
                        .contains(
                                "class=\"angka-rujukan\"",
                                "href=\"indikator/" + INDIKATOR + "?tahun=2025&amp;pd=setda-contoh\""));
    }

    @Test
    void figuresAreOfferedWithTheirValueAndSource() {
        Buka.halaman(SuntingView.class, LEMBAR);

        editor().pilihAngka();

        assertThat(dialog().getElement().getTextRecursively())
                .contains("Capaian Indeks Reformasi Hukum 2025", "100,23%", "99,64 / 99,41 x 100");
        test(find(TextField.class).withCaption("Cari angka").single()).setValue("tidak ada yang begini");
        assertThat(dialog().getElement().getTextRecursively()).contains("Tidak ada angka tahun 2025 yang cocok");
    }

    @Test
    void aFigureTypedByHandThatIsKnownIsOffered() {
        Buka.halaman(SuntingView.class, LEMBAR);
        assertThat(find(Button.class).withText("Jadikan rujukan").exists()).isFalse();

        editor().terima(1, "Capaiannya 100,23%.");

        assertThat(teks()).contains("1 angka yang diketik tangan ada di data", "sama dengan");
        assertThat(find(Button.class).withText("Jadikan rujukan").exists()).isTrue();
    }

    @Test
    void aButtonBesideAFigureStaysWhileTheTextIsSentThatAClickSends() {
        Buka.halaman(SuntingView.class, LEMBAR);
        String sebutan = "{{capaian:" + INDIKATOR + ":2025}}";
        editor().terima(1, "Capaiannya " + sebutan + " dan 99,64.");
        Button ganti = find(Button.class).withText("Ganti…").single();
        Button jadikan = find(Button.class).withText("Jadikan rujukan").single();

        editor().terima(2, "Tahun ini capaiannya " + sebutan + " dan 99,64.");

        assertThat(find(Button.class).withText("Ganti…").single()).isSameAs(ganti);
        assertThat(find(Button.class).withText("Jadikan rujukan").single()).isSameAs(jadikan);
        assertThat(ganti.isAttached()).isTrue();
    }

    @Test
    void aFigureWithAnotherInItsPlaceTellsWhyAndWhenItIsToBeLookedAtAgain() {
        Buka.halaman(SuntingView.class, LEMBAR);

        editor().terima(1, "Capaiannya {{capaian:" + INDIKATOR + ":2025|98,5%|angka final menyusul|96,33%}}.");

        assertThat(teks()).contains("diganti", "angka final menyusul", "Menurut data: 100,23%", "angkanya 96,33%");
        tekan("Ubah pengganti…");
        find(TextField.class).withCaption("Alasan").single().setValue("");
        tekan("Pakai pengganti");
        assertThat(find(TextField.class).withCaption("Alasan").single().getErrorMessage())
                .isEqualTo("Tulis alasannya.");
    }

    @Test
    void whoHoldsADraftIsToldAlsoWithoutAWindowOfTheirs() {
        rekan().melakukan(() -> penyuntingan.simpanDraf(KODE, null, null, "Rahasia rekan"));

        Buka.halaman(SuntingView.class, LEMBAR);

        assertThat(teks()).contains("Rekan punya draf yang belum disimpan").doesNotContain("Rahasia");
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
        assertThat(kehadiran.simpananSelain(KODE, -1)).as("others are told").isPresent();
    }

    @Test
    void aProposalIsNotTakenOverADraftOfHers() {
        mongo.save(NarasiContoh.dariImpor(
                BagianNarasi.FAKTOR_PENYEBAB, INDIKATOR, "Capaian naik tajam.", "Capaian turun tajam."));
        Buka.halaman(SuntingView.class, LEMBAR);
        var ambil = find(Button.class).withText("Ambil usulan").single();
        assertThat(ambil.isEnabled()).isTrue();

        editor().terima(1, "Capaian naik tajam sekali.");

        assertThat(find(Button.class).withText("Ambil usulan").single().isEnabled())
                .isFalse();
        tekan("Simpan revisi");
        assertThat(find(Button.class).withText("Ambil usulan").all()).allMatch(Button::isEnabled);
    }

    @Test
    void aSectionOfAnotherYearIsShownNeitherWithItsTextNorWithItsHistory() {
        simpanRekan(null, "Satu dua tiga.");
        String lain = "pd=setda-contoh&tahun=2024&rincian=" + KODE;

        Buka.halaman(SuntingView.class, lain);
        assertThat(teks()).contains("Tidak ada bagian seperti itu pada laporan tahun 2024");
        Buka.halaman(RiwayatView.class, lain);
        assertThat(teks()).contains("Tidak ada bagian seperti itu pada laporan tahun 2024");
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
        assertThat(UI.getCurrent().getPollInterval())
                .as("who only reads asks for nothing")
                .isEqualTo(-1);
    }

    @Test
    void anUnknownSectionIsToldInWords() {
        Buka.halaman(SuntingView.class, TAHUN + "&rincian=setda-contoh/2025/TIDAK_ADA");

        assertThat(teks()).contains("Bagian tidak ditemukan");
    }

    /** Her other window has stored another draft; a choice between both is before her. */
    private void bukaDenganDuaDraf() {
        Buka.halaman(SuntingView.class, LEMBAR);
        editor().terima(1, "Jendela pertama");
        DrafNarasi draf = Objects.requireNonNull(penyuntingan.buka(KODE).draf());
        penyuntingan.simpanDraf(KODE, draf.versi(), null, "Jendela kedua");
        editor().terima(2, "Jendela pertama lagi");
    }

    private void simpanRekan(@org.jspecify.annotations.Nullable Long versi, String teks) {
        rekan().melakukan(() -> penyuntingan.simpan(KODE, versi, teks, null));
    }

    private static Pelaku rekan() {
        return new Pelaku(
                "rekan",
                "Rekan",
                Set.of(Peran.BIRO),
                Set.of(new UnitKerja("setda-contoh", "hukum")),
                Adaptor.UI,
                null,
                null,
                false,
                false,
                1);
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
