package id.lkjip.ui.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.LkjipApplication;
import id.lkjip.ui.contoh.KonfigurasiContoh;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser is told of our pages and files by their headers. */
@SpringBootTest(
        classes = {LkjipApplication.class, KonfigurasiContoh.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"lkjip.data=:memori:", "lkjip.admin.password=rahasia", "lkjip.contoh=false"})
class KepalaTest {

    private static final Pattern ANGKA = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    @Test
    void everyScriptOfAPageBearsTheNumberOfThisAnswer() {
        var pertama = new Peselancar(port).buka("/masuk");
        String kebijakan = kebijakan(pertama);
        var angka = ANGKA.matcher(kebijakan);
        assertThat(angka.find()).isTrue();

        String skrip = kebijakan.substring(kebijakan.indexOf("script-src"));
        assertThat(skrip).doesNotContain("unsafe-inline");
        assertThat(pertama.body().split("<script", -1).length - 1)
                .isPositive()
                .isEqualTo(pertama.body().split(Pattern.quote("nonce=\"" + angka.group(1) + "\""), -1).length - 1);
        assertThat(kebijakan(new Peselancar(port).buka("/masuk"))).doesNotContain(angka.group(1));
    }

    @Test
    void aPageAndAFileBearTheSameGuards() {
        for (String jalur : new String[] {"/masuk", "/styles.css", "/icon.svg", "/tahun"}) {
            var kepala = new Peselancar(port).buka(jalur).headers();
            assertThat(kepala.firstValue("X-Content-Type-Options")).as(jalur).hasValue("nosniff");
            assertThat(kepala.firstValue("X-Frame-Options")).as(jalur).hasValue("DENY");
            assertThat(kepala.firstValue("Referrer-Policy")).as(jalur).hasValue("same-origin");
            assertThat(kepala.firstValue("Cross-Origin-Opener-Policy"))
                    .as(jalur)
                    .hasValue("same-origin");
            assertThat(kepala.firstValue("Permissions-Policy").orElse(""))
                    .as(jalur)
                    .contains("camera=()");
            assertThat(kepala.firstValue("Content-Security-Policy").orElse(""))
                    .as(jalur)
                    .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
            assertThat(kepala.firstValue("Strict-Transport-Security")).as(jalur).isEmpty();
        }
    }

    @Test
    void aFileRunsNoInlineScriptAndNothingAtRunTime() {
        String kebijakan = kebijakan(new Peselancar(port).buka("/icon.svg"));

        assertThat(kebijakan).endsWith("script-src 'self'");
    }

    @Test
    void aPageIsNotKeptAndAFileIs() {
        assertThat(new Peselancar(port)
                        .buka("/masuk")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
        assertThat(new Peselancar(port)
                        .buka("/styles.css")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("max-age");
    }

    @Test
    void forgedHeadersOfAProxyLeadNobodyElsewhere() {
        var orang = new Peselancar(port);
        var jawaban = orang.kirim(HttpRequest.newBuilder(orang.alamat("/tahun"))
                .header("X-Forwarded-Host", "penipu.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/penipu"));

        assertThat(Peselancar.tujuan(jawaban)).isEqualTo("/masuk");
        assertThat(jawaban.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("LKJIP_SESI=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void withoutAProviderThereIsNoWayToOne() {
        assertThat(Peselancar.tujuan(new Peselancar(port).buka("/oauth2/authorization/oidc")))
                .isEqualTo("/masuk");
    }

    private static String kebijakan(java.net.http.HttpResponse<?> jawaban) {
        return jawaban.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
