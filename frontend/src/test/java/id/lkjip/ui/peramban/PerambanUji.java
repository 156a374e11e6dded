package id.lkjip.ui.peramban;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lkjip.LkjipApplication;
import id.lkjip.ui.contoh.KonfigurasiContoh;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application with the sample data, and a browser in front of it. */
@SpringBootTest(
        classes = {LkjipApplication.class, KonfigurasiContoh.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lkjip.data=:memori:",
            "lkjip.admin.password=rahasia",
            "lkjip.contoh=false",
            "vaadin.copilot.enable=false"
        })
abstract class PerambanUji {

    /** The first page of a cold server on a busy machine takes its time. */
    static final double SABAR_MS = 60_000;

    private static @Nullable Chromium chromium;

    @LocalServerPort
    int port;

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

    static Browser browser() {
        return Objects.requireNonNull(chromium).browser();
    }

    /** A browser window of its own in which the administrator is signed in. */
    BrowserContext masuk() {
        var context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setLocale("id-ID")
                        .setViewportSize(1280, 900));
        context.setDefaultTimeout(SABAR_MS);
        Page page = context.newPage();
        page.navigate("/");
        isiMasuk(page, "rahasia");
        page.locator("vaadin-app-layout").waitFor();
        page.close();
        return context;
    }

    /** What axe finds on a page, each with the first place. */
    static List<String> pelanggaran(Page page) {
        // Vaadin's own message of a lost connection is outside every landmark and hidden while there is one; its tools
        // for developers are no part of what people see.
        return new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .exclude("copilot-main")
                        .exclude("vaadin-radio-group[theme='toolbar']")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(r -> r.getId() + ": " + r.getNodes().getFirst().getHtml())
                        .toList();
    }

    static void isiMasuk(Page page, String sandi) {
        page.getByLabel("Nama akun").fill("admin");
        page.locator("input[type=password]").fill(sandi);
        page.locator("vaadin-login-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Masuk"))
                .click();
    }
}
