package id.lkjip.ui.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lkjip.ui.peramban.HalamanSunting.teks;
import static id.lkjip.ui.peramban.HalamanSunting.tersimpan;
import static id.lkjip.ui.peramban.HalamanSunting.tombol;
import static id.lkjip.ui.peramban.HalamanSunting.tulis;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two browsers at one section: one is killed, one loses its network, and the server is killed in between. */
class BertahanPerambanTest {

    private static final String SANDI = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    @Test
    void whatWasTypedOutlivesABrowserTheNetworkAndTheServer() throws Exception {
        try (var aplikasi = new ProsesAplikasi(folder.resolve("data"), SANDI);
                var satu = Chromium.startOrSkip();
                var dua = Chromium.startOrSkip()) {
            aplikasi.start();
            Page pertama = buka(masuk(satu.browser(), aplikasi));
            tulis(pertama, " Diakui pertama.");
            tersimpan(pertama);
            satu.browser().close();

            BrowserContext lain = masuk(dua.browser(), aplikasi);
            Page kedua = buka(lain);
            assertThat(teks(kedua)).containsText("Diakui pertama.");
            tulis(kedua, " Diakui kedua.");
            tersimpan(kedua);
            lain.setOffline(true);
            tulis(kedua, " Belum sampai.");
            kedua.getByText("Sambungan terputus; teks disimpan di peramban ini").waitFor();
            aplikasi.matikanPaksa();
            kedua.close();

            aplikasi.start();
            lain.setOffline(false);
            signIn(lain);
            Page kembali = buka(lain);
            kembali.getByText("belum sampai ke server").waitFor();
            assertThat(teks(kembali)).containsText("Diakui pertama. Diakui kedua.");
            kembali.getByRole(AriaRole.BUTTON, tombol("Pakai teks ini")).click();
            tersimpan(kembali);
            kembali.reload();
            assertThat(teks(kembali)).containsText("Diakui pertama. Diakui kedua. Belum sampai.");
        }
    }

    private static BrowserContext masuk(Browser browser, ProsesAplikasi aplikasi) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(aplikasi.alamat()).setLocale("id-ID"));
        context.setDefaultTimeout(PerambanUji.SABAR_MS);
        signIn(context);
        return context;
    }

    private static void signIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/");
        PerambanUji.isiMasuk(page, SANDI);
        // The start page shows the sample's money: a page that could not be loaded has none.
        page.getByText("245.137.431.880").first().waitFor();
        page.close();
    }

    private static Page buka(BrowserContext context) {
        return HalamanSunting.buka(context, "setda-banten", "SARAN");
    }
}
