package id.lkjip.ui.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import id.lkjip.LkjipApplication;
import id.lkjip.ui.contoh.KonfigurasiContoh;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sections written in real browsers: two at one section, one killed, one without a network. */
@SpringBootTest(
        classes = {LkjipApplication.class, KonfigurasiContoh.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"lkjip.data=:memori:", "lkjip.admin.password=rahasia", "lkjip.contoh=false"})
class NarasiPerambanTest {

    private static final double SABAR_MS = 60_000;

    private static @Nullable Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = Chromium.startOrSkip();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void twoBrowsersAtOneSectionSeeBothTextsAndLoseNone() {
        try (var satu = context();
                var dua = context()) {
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
        try (var satu = context()) {
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
        try (var satu = context()) {
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
    void theEditorFitsATelephoneAndAxeFindsNothing() {
        try (var satu = context()) {
            Page page = buka(satu, "SARAN");
            page.waitForTimeout(1_000);
            assertThat(new AxeBuilder(page)
                            .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                                    .map(r -> r.getId() + ": "
                                            + r.getNodes().getFirst().getHtml()))
                    .isEmpty();

            page.setViewportSize(360, 760);
            page.waitForTimeout(500);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
        }
    }

    private BrowserContext context() {
        var context = Objects.requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setLocale("id-ID")
                        .setViewportSize(1280, 900));
        context.setDefaultTimeout(SABAR_MS);
        Page page = context.newPage();
        page.navigate("/");
        page.getByLabel("Nama akun").fill("admin");
        page.locator("input[type=password]").fill("rahasia");
        page.locator("vaadin-login-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Masuk"))
                .click();
        page.locator("vaadin-app-layout").waitFor();
        page.close();
        return context;
    }

    private static Page buka(BrowserContext context, String bagian) {
        Page page = context.newPage();
        page.navigate("/narasi/sunting?pd=setda-contoh&tahun=2025&rincian=setda-contoh/2025/" + bagian);
        page.locator(".CodeMirror").waitFor();
        return page;
    }

    private static Locator teks(Page page) {
        return page.locator(".CodeMirror-code");
    }

    private static void tulis(Page page, String tulisan) {
        teks(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(tulisan);
    }

    private static void tersimpan(Page page) {
        assertThat(page.locator(".editor-status"))
                .hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"), new HasTextOptions().setTimeout(5_000));
    }

    private static Page.GetByRoleOptions tombol(String nama) {
        return new Page.GetByRoleOptions().setName(nama).setExact(true);
    }
}
