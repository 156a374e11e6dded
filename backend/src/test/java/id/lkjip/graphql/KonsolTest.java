package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

class KonsolTest extends GraphQlUji {

    private static final String BADAN = body("{ __typename }", Map.of());

    @Autowired
    WebApplicationContext context;

    @Test
    void everyPartIsBehindTheSignIn() {
        for (String jalur : new String[] {
            "/konsol", "/konsol/index.html", "/konsol/awal.json", "/webjars/graphiql/2.4.7/graphiql.min.js"
        }) {
            assertThat(send(HttpRequest.newBuilder(uri(jalur))).statusCode())
                    .as(jalur)
                    .isEqualTo(401);
        }
    }

    @Test
    void opensWithPohonOfTheLatestFullYear() {
        JsonNode awal = json(open("/konsol/awal.json"));

        assertThat(awal.at("/contoh/0/kueri").asString())
                .contains("query Pohon(")
                .doesNotContain("Variabel contoh");
        assertThat(awal.at("/contoh/0/variabel/pd").asString()).isEqualTo(DataUji.PD);
        assertThat(awal.at("/contoh/0/variabel/tahun").asInt()).isEqualTo(2031);
        assertThat(awal.at("/header").asString()).isEqualTo("X-CSRF-TOKEN");
        assertThat(awal.at("/akun").asString()).isEqualTo("admin");
        assertThat(awal.at("/bolehSimpan").asBoolean()).isFalse();
    }

    @Test
    void nothingIsLoadedFromElsewhereAndEverythingIsThere() {
        String halaman = open("/konsol/index.html");
        var rujukan = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(halaman);
        int banyak = 0;
        while (rujukan.find()) {
            String alamat = rujukan.group(1);
            if (!alamat.startsWith("data:")) {
                assertThat(alamat).doesNotContain("//");
                assertThat(open("/konsol/" + alamat)).as(alamat).isNotEmpty();
                banyak++;
            }
        }
        assertThat(banyak).isEqualTo(6);
        assertThat(halaman).doesNotContain("<script>");
    }

    @Test
    void aSessionCountsAtTheConsoleWithItsTokenAndNotForPrograms() throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        mvc.perform(MockMvcRequestBuilders.post("/graphql")
                        .contentType("application/json")
                        .content(BADAN)
                        .session(session()))
                .andExpect(status().isUnauthorized());
        mvc.perform(MockMvcRequestBuilders.post("/konsol/graphql")
                        .contentType("application/json")
                        .content(BADAN)
                        .session(session()))
                .andExpect(status().isForbidden());
        mvc.perform(MockMvcRequestBuilders.post("/konsol/graphql")
                        .contentType("application/json")
                        .content(BADAN)
                        .session(session())
                        .with(csrf()))
                .andExpect(status().isOk());
    }

    private String open(String jalur) {
        var jawaban =
                send(HttpRequest.newBuilder(uri(jalur).normalize()).header("Authorization", basic("admin", SANDI)));
        assertThat(jawaban.statusCode()).as(jalur).isEqualTo(200);
        assertThat(jawaban.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';")
                .contains("connect-src 'self'");
        return jawaban.body();
    }

    private static MockHttpSession session() {
        var session = new MockHttpSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        "admin", null, AuthorityUtils.createAuthorityList("ROLE_ADMIN"))));
        return session;
    }
}
