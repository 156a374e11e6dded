package id.lkjip.ui.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lkjip.ui.peramban.HalamanSunting.teks;
import static id.lkjip.ui.peramban.HalamanSunting.tersimpan;
import static id.lkjip.ui.peramban.HalamanSunting.tombol;
import static id.lkjip.ui.peramban.HalamanSunting.tulis;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Sections written in real browsers: two at one section, one killed, one without a network. */
class NarasiPerambanTest extends PerambanUji {

    @Test
    void twoBrowsersAtOneSectionSeeBothTextsAndLoseNone() {
        try (var satu = masuk();
                var dua = masuk()) {
            Page pertama = buka(satu, "LATAR_BELAKANG");
            tulis(pertama, "Teks dari peramban pertama.");
            tersimpan(pertama);
            pertama.close();

            // A killed tab: the draft is there in another browser of the same person.
            Page lain = buka(dua, "LATAR_BELAKANG");
            assertThat(teks(lain)).containsText("Teks dari peramban pertama.");
            Page kembali = buka(satu, "LATAR_BELAKANG");
            tulis(lain, " Tambahan kedua.");
            tersimpan(lain);
            lain.getByRole(AriaRole.BUTTON, tombol("Simpan revisi")).click();
            lain.getByText("Revisi 1 tersimpan.").waitFor();

            tulis(kembali, " Tambahan pertama.");
            tersimpan(kembali);
            kembali.getByRole(AriaRole.BUTTON, tombol("Simpan revisi")).click();

            Locator dialog = kembali.getByRole(AriaRole.DIALOG);
            dialog.getByText("tidak ada yang ditimpa").waitFor();
            assertThat(dialog).containsText("kedua");
            assertThat(dialog).containsText("pertama");
            kembali.getByRole(AriaRole.BUTTON, tombol("Pakai teks saya")).click();
            kembali.getByText("Revisi 2 tersimpan.").waitFor();
        }
    }

    @Test
    void whatIsTypedWithoutANetworkIsOfferedAgain() {
        try (var satu = masuk()) {
            Page page = buka(satu, "ISU_STRATEGIS");
            tulis(page, "Sudah sampai.");
            tersimpan(page);
            satu.setOffline(true);
            tulis(page, " Belum sampai.");
            page.getByText("Sambungan terputus; teks disimpan di peramban ini").waitFor();
            page.close();
            satu.setOffline(false);

            Page lagi = buka(satu, "ISU_STRATEGIS");
            lagi.getByText("belum sampai ke server").waitFor();
            lagi.getByRole(AriaRole.BUTTON, tombol("Pakai teks ini")).click();
            tersimpan(lagi);
            lagi.reload();
            assertThat(teks(lagi)).containsText("Sudah sampai. Belum sampai.");
        }
    }

    @Test
    void whatIsPastedFromAWordProcessorKeepsItsShapeAndDropsTheRest() {
        try (var satu = masuk()) {
            Page page = buka(satu, "KESIMPULAN");
            Object hasil = page.evaluate("html => window.lkjipNarasi.keMarkdown(html)", """
                    <html><head><style>p{color:red}</style></head><body>
                    <h1>Simpulan <span style='mso-bookmark:x'>umum</span></h1>
                    <p class=MsoNormal>Naik <b>tajam</b> di <i>2025</i>.<img src=x onerror="alert(1)"><script>alert(1)</script></p>
                    <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>satu</p>
                    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a.<span>&nbsp;</span></span>dua</p>
                    <table><tr><td><p>Tahun</p></td><td><p><b>Nilai</b></p></td></tr><tr><td>2025</td><td>99,64</td></tr></table>
                    </body></html>
                    """);

            assertThat(hasil).isEqualTo("""
                    # Simpulan umum

                    Naik **tajam** di *2025*.

                    - satu
                        1. dua

                    | Tahun | **Nilai** |
                    | --- | --- |
                    | 2025 | 99,64 |""");
        }
    }

    @Test
    void aDraftThatWasNotChosenIsKeptInTheBrowser() {
        try (var satu = masuk()) {
            Page pertama = buka(satu, "IKHTISAR_EKSEKUTIF");
            Page kedua = buka(satu, "IKHTISAR_EKSEKUTIF");
            tulis(pertama, "Dari jendela pertama.");
            tersimpan(pertama);
            tulis(kedua, "Dari jendela kedua.");
            kedua.getByRole(AriaRole.BUTTON, tombol("Pakai yang tersimpan")).click();

            assertThat(teks(kedua)).hasText("Dari jendela pertama.");
            assertThat(kedua.locator(".editor-tawaran")).containsText("Dari jendela kedua.");
            tersimpan(kedua);
        }
    }

    @Test
    void aFigureIsPickedReplacedWithAReasonAndTypedOnesAreMadeToFollowTheData() {
        try (var satu = masuk()) {
            Page page = buka(satu, "SARAN");
            tulis(page, "Capaian 100,23% dan ");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sisipkan angka dari data"))
                    .click();
            page.getByLabel("Cari angka").fill("pagu perubahan 2025 hukum");
            assertThat(page.locator(".daftar-angka .nama").first()).containsText("Pagu perubahan");
            page.locator(".daftar-angka button").first().click();
            assertThat(teks(page)).containsText("{{pagu-perubahan:");
            tersimpan(page);

            page.getByText("angka yang diketik tangan ada di data").click();
            page.getByRole(AriaRole.BUTTON, tombol("Jadikan rujukan")).click();
            assertThat(teks(page)).containsText("Capaian {{capaian:indeks-reformasi-hukum:2025}} dan {{pagu");

            assertThat(page.getByRole(AriaRole.BUTTON, tombol("Ganti…"))).hasCount(2);
            page.getByRole(AriaRole.BUTTON, tombol("Ganti…")).first().click();
            page.getByLabel("Ditulis sebagai").fill("seratus persen");
            page.getByLabel("Alasan", new Page.GetByLabelOptions().setExact(true))
                    .fill("angka final menyusul");
            page.getByRole(AriaRole.BUTTON, tombol("Pakai pengganti")).click();
            assertThat(teks(page))
                    .containsText(
                            "{{capaian:indeks-reformasi-hukum:2025|seratus persen|angka final menyusul|100,23%}}");
            tersimpan(page);
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Pratinjau"))
                    .click();
            assertThat(page.locator(".angka-ganti")).hasText("seratus persen");
        }
    }

    @Test
    void aCommentHangsOnWhatIsSelectedAndShowsWhereItStandsAfterAnEdit() {
        try (var satu = masuk()) {
            Page page = buka(satu, "KESIMPULAN");
            tulis(page, "Capaian naik tajam karena pendampingan.");
            tersimpan(page);
            for (int i = 0; i < "karena pendampingan.".length(); i++) {
                page.keyboard().press("Shift+ArrowLeft");
            }
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Komentar"))
                    .click();
            page.getByRole(AriaRole.BUTTON, tombol("Beri komentar")).click();
            page.locator("vaadin-dialog textarea").fill("Pendampingan oleh siapa?");
            page.getByRole(AriaRole.BUTTON, tombol("Kirim")).click();
            assertThat(page.locator(".petikan-komentar > span:first-child")).hasText("karena pendampingan.");

            teks(page).click();
            page.keyboard().press("Control+Home");
            page.keyboard().type("Tahun ini baik. ");
            tersimpan(page);
            page.getByRole(AriaRole.BUTTON, tombol("Tunjukkan")).click();

            assertThat(page.locator(".CodeMirror-selectedtext").first()).containsText("karena pendampingan");
        }
    }

    @Test
    void theKeyOfALinkStaysInTheEditor() {
        try (var satu = masuk()) {
            Page page = buka(satu, "KESIMPULAN");
            tulis(page, "kata");
            page.keyboard().press("Control+k");

            page.keyboard().type("contoh.go.id");
            assertThat(teks(page)).containsText("contoh.go.id");
        }
    }

    @Test
    void theEditorFitsATelephoneAndAxeFindsNothing() {
        try (var satu = masuk()) {
            Page page = buka(satu, "SARAN");
            page.waitForTimeout(1_000);
            assertThat(pelanggaran(page)).isEmpty();

            page.setViewportSize(360, 760);
            page.waitForTimeout(500);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
        }
    }

    private static Page buka(BrowserContext context, String bagian) {
        return HalamanSunting.buka(context, "setda-contoh", bagian);
    }
}
