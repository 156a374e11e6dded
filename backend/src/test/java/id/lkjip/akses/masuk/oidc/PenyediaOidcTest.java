package id.lkjip.akses.masuk.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** A provider that is not there, is another one, or does not say enough. */
class PenyediaOidcTest {

    @Test
    void oneThatIsNotThereIsToldAndPasswordsStillWork() throws IOException {
        int porta;
        try (var bebas = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            porta = bebas.getLocalPort();
        }
        var penyedia = penyedia("http://127.0.0.1:" + porta);

        assertThatThrownBy(() -> penyedia.findByRegistrationId(PenyediaOidc.ID))
                .isInstanceOf(PenyediaTakTerjangkau.class)
                .hasMessageStartingWith("Penyedia masuk http://127.0.0.1:" + porta + " tidak dapat dipakai (ia tidak"
                        + " menjawab); masuk dengan kata sandi tetap dapat");
    }

    @Test
    void oneThatCallsItselfAnotherIsNotTrusted() {
        assertThatThrownBy(() -> ask("{\"issuer\": \"https://lain.example\"}"))
                .hasMessageContaining("(ia menyebut dirinya https://lain.example)");
    }

    @Test
    void oneThatSaysTooLittleIsSaidToDoSo() {
        assertThatThrownBy(() -> ask("{\"issuer\": \"ISSUER\"}")).hasMessageContaining("(keterangannya tidak lengkap)");
        assertThatThrownBy(() -> ask("bukan json")).hasMessageContaining("(keterangannya tidak lengkap)");
    }

    @Test
    void anotherRegistrationIsNone() {
        assertThat(penyedia("https://sso.example").findByRegistrationId("lain")).isNull();
    }

    private static void ask(String keterangan) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        byte[] badan = keterangan.replace("ISSUER", issuer).getBytes(StandardCharsets.UTF_8);
        server.createContext("/", pertukaran -> {
            pertukaran.getResponseHeaders().add("Content-Type", "application/json");
            pertukaran.sendResponseHeaders(200, badan.length);
            pertukaran.getResponseBody().write(badan);
            pertukaran.close();
        });
        server.start();
        try {
            penyedia(issuer).findByRegistrationId(PenyediaOidc.ID);
        } finally {
            server.stop(0);
        }
    }

    private static PenyediaOidc penyedia(String issuer) {
        var env = PengaturanOidcTest.lengkap().withProperty("lkjip.oidc.issuer", issuer);
        return new PenyediaOidc(PengaturanOidc.dari(env), RestClient.create());
    }
}
