package id.lkjip.ui.peramban;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.LkjipApplication;
import id.lkjip.akses.masuk.oidc.HasilOidc;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.KonfigurasiContoh;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.mockwebserver.RecordedRequest;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in at a real provider of OpenID Connect that runs beside the application, every step over HTTP. */
@SpringBootTest(
        classes = {LkjipApplication.class, KonfigurasiContoh.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lkjip.data=:memori:",
            "lkjip.admin.password=rahasia",
            "lkjip.contoh=false",
            "lkjip.oidc.client-id=lkjip",
            "lkjip.oidc.client-secret=rahasia-klien",
            "lkjip.oidc.nama=SSO Pemprov",
            "lkjip.oidc.klaim-peran=realm_access.roles",
            "lkjip.oidc.peran=CN=Perencana,OU=LKjIP=PERENCANA; staf-biro=BIRO; auditor=INSPEKTORAT; pengurus=ADMIN",
            "lkjip.oidc.klaim-biro=unit"
        })
class MasukOidcTest {

    private static final String PERENCANA = "CN=Perencana,OU=LKjIP";
    private static final String BIRO = ContohData.PD + "/" + ContohData.kodeBiro("Biro Hukum");
    private static final MockOAuth2Server PENYEDIA = new MockOAuth2Server();

    static {
        PENYEDIA.start();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MongoOperations mongo;

    private String subjek = "";

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properti) {
        properti.add("lkjip.oidc.issuer", () -> PENYEDIA.issuerUrl("pemprov").toString());
    }

    @AfterAll
    static void stop() {
        PENYEDIA.shutdown();
    }

    @BeforeEach
    void somebodyNew() throws InterruptedException {
        // on a machine that is busy with the start the provider may be asked in vain at first
        while (Peselancar.tujuan(new Peselancar(port).buka("/oauth2/authorization/oidc"))
                .endsWith(HasilOidc.TAK_TERJANGKAU.kode())) {
            Thread.sleep(1_000);
        }
        subjek = UUID.randomUUID().toString();
    }

    @Test
    void theQuestionAsksForACodeWithProofOfKeyStateAndNonce() {
        var jawaban = new Peselancar(port).buka("/oauth2/authorization/oidc");

        assertThat(jawaban.statusCode()).isEqualTo(302);
        assertThat(Peselancar.tujuan(jawaban))
                .startsWith(PENYEDIA.authorizationEndpointUrl("pemprov").toString())
                .contains("response_type=code", "client_id=lkjip", "code_challenge_method=S256", "state=", "nonce=")
                .doesNotContain("rahasia-klien");
    }

    @Test
    void whoHasARoleIsLetInWithTheSameRightsAsAnyAccountOfIt() {
        var orang = new Peselancar(port);

        assertThat(masuk(orang, klaim("ratna", "Ratna Sari", List.of(PERENCANA))))
                .isEqualTo("/");

        assertThat(orang.tanya("{ akunSaya { nama namaOrang peran } }")
                        .at("/data/akunSaya")
                        .toString())
                .isEqualTo("{\"nama\":\"oidc:ratna\",\"namaOrang\":\"Ratna Sari\",\"peran\":[\"PERENCANA\"]}");
        assertThat(orang.tanya("{ daftarAkun { nama } }")
                        .at("/errors/0/extensions/kode")
                        .asString())
                .isEqualTo("TIDAK_BERWENANG");
        assertThat(orang.buka("/impor").statusCode()).isEqualTo(200);
        assertThat(jejak("MASUK", "oidc:ratna"))
                .singleElement()
                .satisfies(j -> assertThat(j.getString("keterangan")).startsWith("Lewat OIDC"))
                .satisfies(j -> assertThat(j.getString("alamat")).isEqualTo("127.0.0.1"));
    }

    @Test
    void theCodeIsExchangedWithTheProofAndTheSecret() {
        terima();
        masuk(new Peselancar(port), klaim("citra", "Citra", List.of(PERENCANA)));

        RecordedRequest tukar = terima().stream()
                .filter(r -> String.valueOf(r.getPath()).endsWith("/token"))
                .findFirst()
                .orElseThrow();
        String badan = tukar.getBody().readUtf8();
        String kepala = String.valueOf(tukar.getHeader("Authorization"));
        assertThat(badan)
                .contains("grant_type=authorization_code", "code_verifier=")
                .doesNotContain("rahasia-klien");
        assertThat(kepala)
                .isEqualTo("Basic "
                        + Base64.getEncoder().encodeToString("lkjip:rahasia-klien".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBiroComesFromItsClaimAndWhatIsUnknownGivesNoRightAndIsSaid() {
        var klaim = klaim("budi", "Budi", List.of("staf-biro", "tukang-kebun"));
        klaim.put("unit", List.of(BIRO, ContohData.PD + "/biro-hantu"));
        var orang = new Peselancar(port);

        assertThat(masuk(orang, klaim)).isEqualTo("/");

        assertThat(orang.tanya("{ akunSaya { peran biro } }")
                        .at("/data/akunSaya")
                        .toString())
                .isEqualTo("{\"peran\":[\"BIRO\"],\"biro\":[\"" + BIRO + "\"]}");
        assertThat(jejak("MASUK", "oidc:budi").getFirst().getString("keterangan"))
                .contains("peran \"tukang-kebun\" tidak dikenal", "biro-hantu\" tidak ada");
    }

    @Test
    void withoutARoleNobodyIsLetInAndNoAccountIsMade() {
        var orang = new Peselancar(port);

        assertThat(masuk(orang, klaim("tamu", "Tamu", List.of("ADMIN")))).isEqualTo("/masuk?oidc=tanpa-peran");

        assertThat(Peselancar.tujuan(orang.buka("/impor"))).isEqualTo("/masuk");
        assertThat(mongo.exists(Query.query(Criteria.where("subjek").is(subjek)), "akun"))
                .isFalse();
        assertThat(jejak("MASUK_GAGAL", "oidc:tamu")).hasSize(1);
    }

    @Test
    void rolesFollowTheClaimAndOpenSessionsEndWhenTheyChange() {
        var dahulu = new Peselancar(port);
        masuk(dahulu, klaim("dewi", "Dewi", List.of(PERENCANA)));
        assertThat(dahulu.buka("/impor").statusCode()).isEqualTo(200);

        var kini = new Peselancar(port);
        masuk(kini, klaim("dewi", "Dewi", List.of("auditor")));

        assertThat(Peselancar.tujuan(dahulu.buka("/impor"))).isEqualTo("/masuk");
        assertThat(kini.tanya("{ akunSaya { peran } }")
                        .at("/data/akunSaya/peran/0")
                        .asString())
                .isEqualTo("INSPEKTORAT");

        masuk(new Peselancar(port), klaim("dewi", "Dewi", List.of()));
        assertThat(Peselancar.tujuan(kini.buka("/audit"))).isEqualTo("/masuk");
    }

    @Test
    void aDisabledAccountStaysOutWhateverTheProviderSays() {
        masuk(new Peselancar(port), klaim("eka", "Eka", List.of(PERENCANA)));
        mongo.updateFirst(Query.query(Criteria.where("_id").is("oidc:eka")), Update.update("aktif", false), "akun");

        assertThat(masuk(new Peselancar(port), klaim("eka", "Eka", List.of("pengurus"))))
                .isEqualTo("/masuk?oidc=nonaktif");
        assertThat(jejak("MASUK_GAGAL", "oidc:eka").getFirst().getString("keterangan"))
                .contains("akun nonaktif");
    }

    @Test
    void aSubjectNeverTakesOverAnAccountOfTheSameName() {
        masuk(new Peselancar(port), klaim("admin", "Bukan Admin", List.of("auditor")));
        String pertama = idDari(subjek);
        subjek = UUID.randomUUID().toString();
        masuk(new Peselancar(port), klaim("admin", "Orang Ketiga", List.of("auditor")));

        assertThat(pertama).isEqualTo("oidc:admin");
        assertThat(idDari(subjek)).isEqualTo("oidc:admin-2");
        Document lokal = mongo.findById("admin", Document.class, "akun");
        assertThat(Objects.requireNonNull(lokal).getString("nama")).isEqualTo("Administrator");
    }

    @Test
    void anAccountOfTheProviderHasNoPasswordHere() {
        masuk(new Peselancar(port), klaim("fajar", "Fajar", List.of(PERENCANA)));

        assertThat(new Peselancar(port).masukDenganSandi("oidc:fajar", "")).startsWith("/masuk?");
        assertThat(new Peselancar(port).masukDenganSandi("oidc:fajar", "null")).startsWith("/masuk?");
    }

    @Test
    void aTokenForAnotherQuestionOrAnotherProgramIsRefused() {
        var lain = klaim("gita", "Gita", List.of(PERENCANA));
        lain.put("nonce", "dari-pertanyaan-lain");
        assertThat(masuk(new Peselancar(port), lain)).isEqualTo("/masuk?oidc=gagal");

        var program = klaim("gita", "Gita", List.of(PERENCANA));
        program.put("aud", "program-lain");
        assertThat(masuk(new Peselancar(port), program)).isEqualTo("/masuk?oidc=gagal");

        var penerbit = klaim("gita", "Gita", List.of(PERENCANA));
        penerbit.put("iss", "https://penyedia-lain.example");
        assertThat(masuk(new Peselancar(port), penerbit)).isEqualTo("/masuk?oidc=gagal");

        assertThat(mongo.exists(Query.query(Criteria.where("_id").is("oidc:gita")), "akun"))
                .isFalse();
        assertThat(jejak("MASUK_GAGAL", "oidc")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void anAnswerNobodyHasAskedForIsRefusedAndFillsNoTrail() {
        int sebelum = jejak("MASUK_GAGAL", "oidc").size();

        assertThat(Peselancar.tujuan(new Peselancar(port).buka("/login/oauth2/code/oidc?code=abc&state=xyz")))
                .isEqualTo("/masuk?oidc=gagal");
        assertThat(jejak("MASUK_GAGAL", "oidc")).hasSize(sebelum);
    }

    @Test
    void theAnswerOfOnePersonsQuestionLetsNobodyElseIn() {
        var korban = new Peselancar(port);
        PENYEDIA.enqueueCallback(new DefaultOAuth2TokenCallback(
                "pemprov", subjek, "JWT", null, klaim("penipu", "Penipu", List.of(PERENCANA))));
        String tanya = Peselancar.tujuan(new Peselancar(port).buka("/oauth2/authorization/oidc"));
        String jawab = Peselancar.tujuan(korban.buka(tanya));

        assertThat(Peselancar.tujuan(korban.buka(jawab))).isEqualTo("/masuk?oidc=gagal");
        // the callback that was not used must not answer another test's question
        masuk(new Peselancar(port), Map.of());
    }

    @Test
    void theSessionHasAnotherNameAfterTheSignIn() {
        var orang = new Peselancar(port);
        String sebelum = kuki(orang.buka("/oauth2/authorization/oidc"));
        HttpResponse<String> jawaban = sampaiJawaban(orang, klaim("hadi", "Hadi", List.of(PERENCANA)));

        assertThat(sebelum).isNotEmpty();
        assertThat(kuki(jawaban)).isNotEmpty().isNotEqualTo(sebelum);
    }

    @Test
    void whoSignsOutHereSignsOutThereAsWell() {
        var orang = new Peselancar(port);
        masuk(orang, klaim("indah", "Indah", List.of(PERENCANA)));

        String tujuan = keluar(orang);

        assertThat(tujuan)
                .startsWith(PENYEDIA.endSessionEndpointUrl("pemprov").toString())
                .contains("id_token_hint=ey", "post_logout_redirect_uri=http", "%2Fmasuk");
        assertThat(Peselancar.tujuan(orang.buka("/impor"))).isEqualTo("/masuk");
        assertThat(jejak("KELUAR", "oidc:indah")).hasSize(1);
    }

    @Test
    void aLocalAccountSignsInAndOutAsEver() {
        var admin = new Peselancar(port);

        assertThat(admin.masukDenganSandi("admin", "rahasia")).isEqualTo("/");
        assertThat(keluar(admin)).isEqualTo("/masuk");
    }

    /** What the provider has been asked since it was looked at last. */
    private static List<RecordedRequest> terima() {
        var semua = new ArrayList<RecordedRequest>();
        while (true) {
            try {
                semua.add(PENYEDIA.takeRequest(100, TimeUnit.MILLISECONDS));
            } catch (RuntimeException none) {
                return semua;
            }
        }
    }

    private String keluar(Peselancar orang) {
        // the application's own link calls the same handlers from inside Vaadin
        var csrf = orang.tanyaCsrf();
        return Peselancar.tujuan(orang.kirim(HttpRequest.newBuilder(orang.alamat("/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(csrf.getKey(), csrf.getValue())
                .POST(HttpRequest.BodyPublishers.ofString(""))));
    }

    private String masuk(Peselancar orang, Map<String, ?> klaim) {
        return Peselancar.tujuan(sampaiJawaban(orang, klaim));
    }

    /** The whole way: from here to the provider, back with a code, and in or not. */
    private HttpResponse<String> sampaiJawaban(Peselancar orang, Map<String, ?> klaim) {
        if (!klaim.isEmpty()) {
            PENYEDIA.enqueueCallback(new DefaultOAuth2TokenCallback("pemprov", subjek, "JWT", null, klaim));
        }
        String keSana = Peselancar.tujuan(orang.buka("/oauth2/authorization/oidc"));
        String kembali = Peselancar.tujuan(orang.buka(keSana));
        assertThat(kembali).startsWith(orang.alamat("/login/oauth2/code/oidc").toString());
        return orang.buka(URI.create(kembali).toString());
    }

    private static Map<String, Object> klaim(String akun, String nama, List<String> peran) {
        var klaim = new HashMap<String, Object>();
        klaim.put("preferred_username", akun);
        klaim.put("name", nama);
        klaim.put("realm_access", Map.of("roles", peran));
        return klaim;
    }

    private String idDari(String subjeknya) {
        Document akun = mongo.findOne(Query.query(Criteria.where("subjek").is(subjeknya)), Document.class, "akun");
        return akun == null ? "" : akun.getString("_id");
    }

    private List<Document> jejak(String tindakan, String akun) {
        return mongo.find(
                Query.query(Criteria.where("tindakan").is(tindakan).and("akun").is(akun)),
                Document.class,
                "jejakAudit");
    }

    private static String kuki(HttpResponse<?> jawaban) {
        return jawaban.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
    }
}
