package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

/** What the headers of a proxy change: nothing, unless the operator says that there is one. */
class ProksiTest {

    private static final String DARI = "203.0.113.9";

    @Nested
    class TanpaProksi extends GraphQlUji {

        @Test
        void forgedHeadersChangeNeitherTheAddressInTheTrailNorTheScheme() {
            HttpResponse<String> gagal = forged(basic("penipu", "salah"), "/graphql");

            assertThat(gagal.statusCode()).isEqualTo(401);
            assertThat(alamatTerakhir(mongo, "penipu")).isEqualTo("127.0.0.1");
            assertThat(gagal.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }

        @Test
        void aCookieIsForThisSiteAndNotForScripts() {
            String kuki = forged(basic("admin", SANDI), "/konsol/awal.json")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElse("");

            assertThat(kuki).startsWith("LKJIP_SESI=").contains("HttpOnly", "SameSite=Lax");
            assertThat(kuki).doesNotContain("Secure");
        }

        private HttpResponse<String> forged(String basic, String jalur) {
            return send(ProksiTest.forged(HttpRequest.newBuilder(uri(jalur)), basic));
        }
    }

    @Nested
    @TestPropertySource(properties = "server.forward-headers-strategy=native")
    class DiBelakangProksi extends GraphQlUji {

        @Test
        void theCallersOwnAddressStandsInTheTrail() {
            send(ProksiTest.forged(HttpRequest.newBuilder(uri("/graphql")), basic("penipu", "salah")));

            assertThat(alamatTerakhir(mongo, "penipu")).isEqualTo(DARI);
        }

        @Test
        void behindTlsTheBrowserIsToldToStayThereAndTheCookieDoes() {
            var kepala = send(ProksiTest.forged(
                            HttpRequest.newBuilder(uri("/konsol/awal.json")), basic("admin", SANDI)))
                    .headers();

            assertThat(kepala.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
            assertThat(kepala.firstValue("Set-Cookie").orElse("")).contains("Secure", "HttpOnly", "SameSite=Lax");
        }
    }

    private static HttpRequest.Builder forged(HttpRequest.Builder permintaan, String basic) {
        Map.of(
                        "X-Forwarded-For",
                        DARI,
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "penipu.example",
                        "Forwarded",
                        "for=" + DARI + ";proto=https")
                .forEach(permintaan::header);
        return permintaan.header("Authorization", basic);
    }

    private static String alamatTerakhir(MongoOperations mongo, String akun) {
        Document jejak = mongo.findOne(
                Query.query(Criteria.where("akun").is(akun)).with(Sort.by(Sort.Direction.DESC, "_id")),
                Document.class,
                "jejakAudit");
        return jejak == null ? "" : jejak.getString("alamat");
    }
}
