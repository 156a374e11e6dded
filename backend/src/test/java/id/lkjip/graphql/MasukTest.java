package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MasukTest extends GraphQlUji {

    private static final String BADAN = body("{ __typename }", Map.of());

    @Test
    void strangersGetAChallengeNotALoginPage() {
        var jawaban = send(post("/graphql", BADAN));

        assertThat(jawaban.statusCode()).isEqualTo(401);
        assertThat(jawaban.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"LKjIP\", charset=\"UTF-8\"");
        assertThat(kode(json(jawaban.body()))).isEqualTo("BELUM_MASUK");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(send(post("/graphql", BADAN).header("Authorization", basic("admin", "salah")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theAccountIsLetInWithoutASession() {
        var jawaban = send(post("/graphql", BADAN).header("Authorization", basic("admin", SANDI)));

        assertThat(jawaban.statusCode()).isEqualTo(200);
        assertThat(jawaban.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(jawaban.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theRestOfTheBackendAloneIsClosed() {
        assertThat(send(HttpRequest.newBuilder(uri("/lain"))).statusCode()).isIn(401, 403, 404);
    }
}
