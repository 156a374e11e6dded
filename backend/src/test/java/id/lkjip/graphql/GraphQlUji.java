package id.lkjip.graphql;

import id.lkjip.BackendApplication;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.akun.AkunService;
import id.lkjip.akses.akun.DirektoriAkun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real program over an embedded database in memory, asked over HTTP as an analyst's program would. */
@SpringBootTest(
        classes = BackendApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lkjip.data=:memori:",
            "lkjip.admin.password=" + GraphQlUji.SANDI,
            "server.port=0",
            "lkjip.contoh=false",
            "lkjip.graphql.pemanasan=false",
            "spring.graphql.schema.inspection.enabled=true"
        })
abstract class GraphQlUji {

    static final String SANDI = "sandi-uji-yang-panjang";

    /** Password of the accounts that {@link #account} makes. */
    static final String SANDI_UJI = "kerbau payung lemari senja";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    MongoOperations mongo;

    @Autowired
    AkunService akun;

    @Autowired
    DirektoriAkun direktori;

    @BeforeEach
    void storeData() {
        if (mongo.count(new Query(), "perangkatDaerah") == 0) {
            DataUji.store(mongo);
        }
    }

    URI uri(String jalur) {
        return URI.create("http://127.0.0.1:" + port + jalur);
    }

    static String basic(String nama, String sandi) {
        return "Basic " + Base64.getEncoder().encodeToString((nama + ":" + sandi).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(HttpRequest.Builder permintaan) {
        try {
            return http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder post(String jalur, String badan) {
        return HttpRequest.newBuilder(uri(jalur))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(badan));
    }

    static String body(String kueri, Map<String, ?> variabel) {
        return JSON.writeValueAsString(Map.of("query", kueri, "variables", variabel));
    }

    String askRaw(String kueri, Map<String, ?> variabel) {
        return send(post("/graphql", body(kueri, variabel)).header("Authorization", basic("admin", SANDI)))
                .body();
    }

    /** The name of an account with that role, made when it is first asked for. */
    String account(Peran peran) {
        String nama = "uji-" + peran.name().toLowerCase(Locale.ROOT);
        if (direktori.find(nama).isEmpty()) {
            List<UnitKerja> biro = peran == Peran.BIRO ? List.of(new UnitKerja("setda-uji", "biro-uji")) : List.of();
            var baru = admin().melakukan(() -> akun.buat(nama, "Uji " + peran.nama(), Set.of(peran), biro));
            baru.akun().pelaku(Adaptor.SISTEM, null).melakukan(() -> akun.gantiSandi(baru.sandi(), SANDI_UJI));
        }
        return nama;
    }

    Pelaku admin() {
        return direktori.pelaku("admin", Adaptor.SISTEM, null).orElseThrow();
    }

    String askAs(String nama, String kueri) {
        return askAs(nama, SANDI_UJI, kueri);
    }

    String askAs(String nama, String sandi, String kueri) {
        return send(post("/graphql", body(kueri, Map.of())).header("Authorization", basic(nama, sandi)))
                .body();
    }

    /** Signed in as the first account. */
    static HttpRequest.Builder signedIn(HttpRequest.Builder permintaan) {
        return permintaan.header("Authorization", basic("admin", SANDI));
    }

    JsonNode ask(String kueri, Map<String, ?> variabel) {
        return JSON.readTree(askRaw(kueri, variabel));
    }

    JsonNode ask(String kueri) {
        return ask(kueri, Map.of());
    }

    static JsonNode json(String teks) {
        return JSON.readTree(teks);
    }

    static String kode(JsonNode jawaban) {
        return jawaban.at("/errors/0/extensions/kode").asString();
    }
}
