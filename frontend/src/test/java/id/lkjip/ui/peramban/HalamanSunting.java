package id.lkjip.ui.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.regex.Pattern;

/** The page on which a section is written, as the hands of a person use it. */
final class HalamanSunting {

    private HalamanSunting() {}

    /** Opens a section of 2025. */
    static Page buka(BrowserContext context, String perangkatDaerah, String bagian) {
        Page page = context.newPage();
        page.navigate(
                "/narasi/sunting?pd=" + perangkatDaerah + "&tahun=2025&rincian=" + perangkatDaerah + "/2025/" + bagian);
        page.locator(".CodeMirror").waitFor();
        return page;
    }

    static Locator teks(Page page) {
        return page.locator(".CodeMirror-code");
    }

    /** Types behind what is there. */
    static void tulis(Page page, String tulisan) {
        teks(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(tulisan);
    }

    /** The server has acknowledged what was typed. */
    static void tersimpan(Page page) {
        assertThat(page.locator(".editor-status"))
                .hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"), new HasTextOptions().setTimeout(5_000));
    }

    static Page.GetByRoleOptions tombol(String nama) {
        return new Page.GetByRoleOptions().setName(nama).setExact(true);
    }
}
