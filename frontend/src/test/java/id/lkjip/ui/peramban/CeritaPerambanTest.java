package id.lkjip.ui.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.ImporContoh;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person does, in the browser they do it with. */
class CeritaPerambanTest extends PerambanUji {

    @Autowired
    private ImporContoh impor;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void signIn() {
        context = masuk();
        page = context.newPage();
        page.navigate("/");
        page.locator("vaadin-app-layout").waitFor();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void wrongPasswordIsToldAndTheRightOneOpensTheSummary() {
        page.locator(".perhatian").waitFor();
        assertThat(page.getByRole(AriaRole.HEADING, heading("Ringkasan"))).isVisible();

        try (var other = browser().newContext()) {
            var stranger = other.newPage();
            stranger.setDefaultTimeout(SABAR_MS);
            stranger.navigate("http://127.0.0.1:" + port + "/tahap");
            isiMasuk(stranger, "salah");
            stranger.getByText("Nama akun atau kata sandi salah").waitFor();
        }
    }

    @Test
    void searchIsInTheAddressAndTheAddressShowsTheSameToACollegue() {
        page.navigate("/pohon");
        page.getByLabel("Cari di pohon").fill("rancangan gubernur");
        page.waitForURL(Pattern.compile(".*cari=rancangan.*"));
        page.getByText(ContohData.SUB_DICARI).first().waitFor();
        String shared = page.url();

        var colleague = context.newPage();
        colleague.navigate(shared);
        colleague.getByText(ContohData.SUB_DICARI).first().waitFor();
        assertThat(colleague.getByLabel("Cari di pohon")).hasValue("rancangan gubernur");

        page.goBack();
        assertThat(page.getByLabel("Cari di pohon")).hasValue("");
    }

    @Test
    void rowOpensItsDetailsWithTheSource() {
        page.navigate("/pohon");
        page.getByText("Meningkatnya Harmonisasi Kebijakan dan Regulasi")
                .first()
                .click();

        Locator rincian = page.getByLabel("Rincian baris terpilih");
        rincian.getByText("99,64 / 99,41").waitFor();
        assertThat(rincian.getByText("lkjip-contoh-2025.md").first()).isVisible();
        page.waitForURL(Pattern.compile(".*rincian=1.*"));
    }

    @Test
    void yearsAreComparedAndACarriedOverValueIsMarked() {
        page.getByText("Perbandingan tahun").first().click();
        page.locator(".tanda-terbawa").first().waitFor();

        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("2022"))
                .uncheck();

        page.waitForURL(Pattern.compile(".*banding=2023(%2C|,)2024(%2C|,)2025.*"));
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("2022")))
                .hasCount(0);
    }

    @Test
    void reportIsPreviewedAndThenSaved() {
        page.navigate("/impor");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "lkjip-cerita.md", "text/markdown", "# LKjIP".getBytes(StandardCharsets.UTF_8)));
        page.getByText("Pratinjau: belum ada yang disimpan.").waitFor();
        assertThat(impor.tersimpan()).noneMatch(s -> s.startsWith("lkjip-cerita.md"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan"))
                .click();

        page.getByText("sudah tersimpan").waitFor();
        assertThat(impor.tersimpan()).contains("lkjip-cerita.md oleh admin: # LKjIP");
    }

    @Test
    void colourSchemeIsRememberedBeforeTheFirstPaint() {
        page.getByLabel("Ganti tampilan terang atau gelap").click();
        page.reload();

        assertThat(page.evaluate("document.documentElement.style.colorScheme")).isEqualTo("dark");
    }

    /** Every view, in each of its forms, as the first account sees it. */
    private static Stream<String> semuaHalaman() {
        return Stream.of(
                "/",
                "/pohon",
                "/pohon?bentuk=peta",
                "/pohon?bentuk=lengkap",
                "/indikator/indeks-reformasi-hukum",
                "/biro/hukum",
                "/cari?kata=hukum",
                "/tahun",
                "/tahap",
                "/biro-banding",
                "/realisasi",
                "/narasi",
                "/narasi/templat",
                "/pemberitahuan",
                "/temuan",
                "/reviu",
                "/terbitan",
                "/indikator",
                "/impor",
                "/akun",
                "/audit",
                "/akun-saya",
                "/panduan");
    }

    @ParameterizedTest
    @MethodSource("semuaHalaman")
    void nothingIsWiderThanTheSmallestPhone(String alamat) {
        page.setViewportSize(360, 760);
        page.navigate(alamat);
        page.locator(".halaman > :visible").first().waitFor();

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    @ParameterizedTest
    @MethodSource("semuaHalaman")
    void axeFindsNothing(String alamat) {
        page.navigate(alamat);
        page.locator(".halaman > :visible").first().waitFor();
        page.waitForTimeout(1_000);

        assertThat(pelanggaran(page)).isEmpty();
    }

    private static Page.GetByRoleOptions heading(String nama) {
        return new Page.GetByRoleOptions().setName(nama);
    }
}
