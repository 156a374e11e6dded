package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.akses.Peran;
import id.lkjip.permintaan.NomorPermintaan;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What is answered to a request that is none, over HTTP. */
@TestPropertySource(properties = "lkjip.graphql.batas.per-menit=40")
class PermintaanTest extends GraphQlUji {

    private static final String KUERI = "{\"query\":\"{ __typename }\"}";

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("", "BADAN_TIDAK_SAH"),
                Arguments.of("{\"query\":", "BADAN_TIDAK_SAH"),
                Arguments.of("123", "BADAN_TIDAK_SAH"),
                Arguments.of("{}", "BADAN_TIDAK_SAH"),
                Arguments.of("{\"query\":null}", "BADAN_TIDAK_SAH"),
                Arguments.of("{\"query\":1}", "BADAN_TIDAK_SAH"),
                Arguments.of("{\"query\":\"{ __typename }\",\"variables\":[1]}", "BADAN_TIDAK_SAH"),
                Arguments.of("{\"query\":\"{ __typename }\",\"operationName\":5}", "BADAN_TIDAK_SAH"),
                Arguments.of("{\"query\":\"{ __typename }\",\"extensions\":\"x\"}", "BADAN_TIDAK_SAH"),
                Arguments.of("{\"query\":\"{ a }\",\"query\":\"{ __typename }\"}", "BADAN_TIDAK_SAH"),
                Arguments.of(KUERI + KUERI, "BADAN_TIDAK_SAH"),
                Arguments.of(
                        "{\"query\":\"{ a }\",\"variables\":{\"a\":" + "[".repeat(3000) + "]".repeat(3000) + "}}",
                        "BADAN_TIDAK_SAH"),
                Arguments.of(" [" + KUERI + "]", "KUMPULAN_DITOLAK"));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void aBodyThatIsNoRequestIsRefusedWithACodeAndANumber(String badan, String kode) {
        assertRefused(send(signedIn(post("/graphql", badan))), 400, kode);
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        byte[] badan = {'{', '"', 'q', 'u', 'e', 'r', 'y', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        assertRefused(
                send(signedIn(HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(badan)))),
                400,
                "BADAN_TIDAK_SAH");
    }

    @Test
    void aBodyTooLargeIsRefusedWithItsSize() {
        String badan = "{\"query\":\"" + " ".repeat(70_000) + "{ __typename }\"}";
        JsonNode jawaban = assertRefused(send(signedIn(post("/graphql", badan))), 413, "BADAN_TERLALU_BESAR");
        assertThat(jawaban.at("/errors/0/message").asString())
                .isEqualTo("Badan permintaan " + badan.length() + " bita; paling besar 65536 bita.");

        var tanpaUkuran = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(badan.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        jawaban = assertRefused(send(signedIn(tanpaUkuran)), 413, "BADAN_TERLALU_BESAR");
        assertThat(jawaban.at("/errors/0/message").asString()).contains("lebih dari 65536 bita");
    }

    @Test
    void onlyPostOfJsonIsAnswered() {
        var get = send(signedIn(HttpRequest.newBuilder(uri("/graphql?query=%7B__typename%7D"))));
        assertRefused(get, 405, "METODE_DITOLAK");
        assertThat(get.headers().firstValue("Allow")).hasValue("POST");
        assertRefused(
                send(signedIn(HttpRequest.newBuilder(uri("/graphql")).PUT(BodyPublishers.ofString(KUERI)))),
                405,
                "METODE_DITOLAK");
        assertRefused(
                send(signedIn(HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(KUERI)))),
                415,
                "JENIS_ISI_DITOLAK");
        assertRefused(
                send(signedIn(HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "application/json; charset=utf-16")
                        .POST(BodyPublishers.ofString(KUERI)))),
                415,
                "JENIS_ISI_DITOLAK");
        assertRefused(
                send(signedIn(post("/graphql", KUERI).header("Accept", "text/html"))), 406, "JENIS_JAWABAN_DITOLAK");
        assertRefused(send(signedIn(post("/graphql/lain", KUERI))), 404, "TIDAK_DITEMUKAN");
    }

    @Test
    void aStrangersAnswerHasANumberToo() {
        assertRefused(send(post("/graphql", KUERI)), 401, "BELUM_MASUK");
    }

    @Test
    void theNumberOfAnErrorIsThatOfItsRequest() {
        var jawaban = send(
                signedIn(post("/graphql", "{\"query\":\"{ tidakAda }\"}").header(NomorPermintaan.HEADER, "dari-luar")));
        assertThat(json(jawaban.body())
                        .at("/errors/0/extensions/nomorPermintaan")
                        .asString())
                .isEqualTo(jawaban.headers().firstValue(NomorPermintaan.HEADER).orElseThrow())
                .isNotEqualTo("dari-luar");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void whoAsksTooOftenIsToldHowLongToWait() {
        String nama = account(Peran.ANALIS);
        List<HttpResponse<String>> jawaban = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            jawaban.add(send(post("/graphql", KUERI).header("Authorization", basic(nama, SANDI_UJI))));
        }

        assertThat(jawaban.subList(0, 40))
                .allSatisfy(j -> assertThat(j.statusCode()).isEqualTo(200));
        HttpResponse<String> ditolak = jawaban.getLast();
        JsonNode isi = assertRefused(ditolak, 429, "TERLALU_SERING");
        assertThat(isi.at("/errors/0/message").asString())
                .matches("Permintaan ke-42 dalam satu menit; paling banyak 40\\. Coba lagi dalam \\d+ detik\\.");
        assertThat(ditolak.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(send(signedIn(post("/graphql", KUERI))).statusCode()).isEqualTo(200);
    }

    private static JsonNode assertRefused(HttpResponse<String> jawaban, int status, String kode) {
        assertThat(jawaban.statusCode()).as(jawaban.body()).isEqualTo(status);
        JsonNode isi = json(jawaban.body());
        assertThat(kode(isi)).isEqualTo(kode);
        assertThat(isi.at("/errors/0/extensions/nomorPermintaan").asString())
                .isEqualTo(jawaban.headers().firstValue(NomorPermintaan.HEADER).orElseThrow());
        return isi;
    }
}
