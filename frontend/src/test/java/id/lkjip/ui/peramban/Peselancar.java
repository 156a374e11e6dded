package id.lkjip.ui.peramban;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser as the server sees it: cookies and redirects, over real HTTP, each step to be looked at. */
final class Peselancar {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI pangkal;

    Peselancar(int port) {
        this.pangkal = URI.create("http://127.0.0.1:" + port + "/");
    }

    HttpResponse<String> buka(String alamat) {
        return kirim(HttpRequest.newBuilder(pangkal.resolve(alamat)));
    }

    HttpResponse<String> kirim(HttpRequest.Builder permintaan) {
        try {
            return http.send(permintaan.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI alamat(String jalur) {
        return pangkal.resolve(jalur);
    }

    static String tujuan(HttpResponse<?> jawaban) {
        return jawaban.headers().firstValue("Location").orElse("");
    }

    /** The header and the value by which a page of the signed-in person proves to be ours. */
    Map.Entry<String, String> tanyaCsrf() {
        JsonNode awal = JSON.readTree(buka("/konsol/awal.json").body());
        return Map.entry(awal.get("header").asString(), awal.get("token").asString());
    }

    /** Asks the console's GraphQL as the signed-in person. */
    JsonNode tanya(String kueri) {
        var csrf = tanyaCsrf();
        var jawaban = kirim(HttpRequest.newBuilder(pangkal.resolve("/konsol/graphql"))
                .header("Content-Type", "application/json")
                .header(csrf.getKey(), csrf.getValue())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", kueri)))));
        return JSON.readTree(jawaban.body());
    }

    /** Signs in at the page with a password; tells where it led to. */
    String masukDenganSandi(String nama, String sandi) {
        return tujuan(kirim(HttpRequest.newBuilder(pangkal.resolve("/masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + nama + "&password=" + sandi))));
    }
}
