package id.lkjip.beban;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person with a browser of her own, signed in: speaks the protocol of the pages (the sign-in form, then Vaadin's
 * UIDL over HTTP) as the browser does, and builds no page from the answers.
 */
final class Pengunjung {

    private static final String QUERY = "tahun=" + Aplikasi.TAHUN + "&pd=" + Aplikasi.PERANGKAT_DAERAH;
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final Aplikasi aplikasi;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String ui = "";
    private String kunci = "";
    private String dariPeladen = "";
    private String keKlien = "";

    Pengunjung(Aplikasi aplikasi) {
        this.aplikasi = aplikasi;
    }

    /** Signs in and opens the start page. */
    void masuk() throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get("masuk"));
        if (!csrf.find()) {
            throw new IllegalStateException("Halaman masuk tanpa penanda CSRF.");
        }
        String form =
                Map.of("_csrf", csrf.group(1), "username", Aplikasi.NAMA, "password", aplikasi.sandi())
                        .entrySet()
                        .stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpResponse<String> jawaban = client.send(
                request("masuk")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (jawaban.statusCode() != 302
                || jawaban.headers().firstValue("location").orElse("").contains("masuk")) {
            throw new IllegalStateException("Tidak dapat masuk: " + jawaban.statusCode());
        }
        muat();
    }

    /** Loads the application anew and opens the start page in it. */
    private void muat() throws IOException, InterruptedException {
        get("");
        String init = get("?v-r=init&location=&query=");
        ui = Aplikasi.first(init, "v-uiId");
        kunci = Aplikasi.first(init, "Vaadin-Security-Key");
        dariPeladen = Aplikasi.first(init, "syncId");
        keKlien = "0";
        buka("");
    }

    /** Goes to a view inside the loaded application, and gives the length of the answer in characters. */
    int buka(String jalur) throws IOException, InterruptedException {
        String body = "{\"csrfToken\":\"" + kunci
                + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\","
                + "\"data\":{\"route\":\"" + jalur + "\",\"query\":\"" + QUERY + "\",\"appShellTitle\":\"LKjIP\","
                + "\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}],\"syncId\":" + dariPeladen + ",\"clientId\":"
                + keKlien + "}";
        HttpResponse<String> jawaban = client.send(
                request("?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String uidl = jawaban.body();
        // A view that could not be shown is answered too: with the page for errors, or a reload.
        if (jawaban.statusCode() != 200
                || !uidl.contains("\"changes\"")
                || uidl.contains("\"meta\"")
                || uidl.contains("tidak dapat dimuat")) {
            throw new IllegalStateException(
                    "\"" + jalur + "\" tidak terbuka: " + jawaban.statusCode() + " " + Aplikasi.head(uidl));
        }
        dariPeladen = Aplikasi.first(uidl, "syncId");
        keKlien = Aplikasi.first(uidl, "clientId");
        return uidl.length();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> jawaban = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (jawaban.statusCode() != 200) {
            throw new IllegalStateException("/" + path + " dijawab " + jawaban.statusCode());
        }
        return jawaban.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(aplikasi.address(path)).timeout(Duration.ofSeconds(60));
    }
}
