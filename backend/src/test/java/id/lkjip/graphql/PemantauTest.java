package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers, people and administrators learn at the addresses of health and metrics. */
class PemantauTest extends GraphQlUji {

    @Test
    void strangersLearnWhetherItAnswersAndNothingMore() {
        assertThat(open("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(open("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(open("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(open("/actuator/health").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void evenAnAdministratorGetsNoPartsOfTheHealth() {
        assertThat(asAdmin("/actuator/health").body()).doesNotContain("mongo", "components", "details");
        assertThat(asAdmin("/actuator/health/mongo").statusCode()).isEqualTo(404);
    }

    @Test
    void metricsAreForAdministrators() {
        assertThat(open("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(asAdmin("/actuator/metrics/jvm.memory.used").body()).contains("jvm.memory.used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/actuator/tidak-ada"
            })
    void nothingElseIsThere(String jalur) {
        assertThat(open(jalur).statusCode()).isEqualTo(404);
        assertThat(asAdmin(jalur).statusCode()).isEqualTo(404);
    }

    @Test
    void answersForProgramsAreNoPages() {
        for (String jalur : new String[] {"/graphql", "/actuator/health", "/lain"}) {
            var kepala = open(jalur).headers();
            assertThat(kepala.firstValue("Content-Security-Policy").orElse(""))
                    .as(jalur)
                    .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
            assertThat(kepala.firstValue("X-Content-Type-Options")).as(jalur).hasValue("nosniff");
            assertThat(kepala.firstValue("Strict-Transport-Security")).as(jalur).isEmpty();
        }
    }

    @Test
    void aFileWhoseVersionStandsInItsAddressIsKeptAndNothingElseIs() {
        assertThat(asAdmin("/webjars/react/18.3.1/umd/react.production.min.js")
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("max-age=31536000, private, immutable");
        assertThat(asAdmin("/konsol/index.html")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }

    private HttpResponse<String> open(String jalur) {
        return send(HttpRequest.newBuilder(uri(jalur)));
    }

    private HttpResponse<String> asAdmin(String jalur) {
        return send(HttpRequest.newBuilder(uri(jalur)).header("Authorization", basic("admin", SANDI)));
    }
}
