package id.lkjip.ui.peramban;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium; Playwright is not let download one. */
final class Chromium implements AutoCloseable {

    private static final List<String> VARIABEL = List.of("LKJIP_CHROMIUM", "CHROMIUM");
    private static final List<String> NAMA =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, or skips the tests with the reason and what to do. */
    static Chromium startOrSkip() {
        Optional<Path> berkas = find();
        Assumptions.assumeTrue(
                berkas.isPresent(),
                "SKIPPED: Chromium tidak ditemukan; pasang paket chromium atau isi LKJIP_CHROMIUM dengan jalurnya");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(berkas.orElseThrow())
                // In a container the tests run as root, where Chromium's own sandbox cannot start.
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        Stream<Path> given = VARIABEL.stream()
                .map(System::getenv)
                .filter(Objects::nonNull)
                .filter(v -> !v.isBlank())
                .map(Path::of);
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<Path> onPath = Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> NAMA.stream().map(nama -> Path.of(folder, nama)));
        return Stream.concat(given, onPath).filter(Files::isExecutable).findFirst();
    }
}
