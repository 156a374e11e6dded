package id.lkjip.akses.masuk.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.GagalMulai;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PengaturanOidcTest {

    static MockEnvironment lengkap() {
        return new MockEnvironment()
                .withProperty("lkjip.oidc.issuer", "https://sso.example/realms/kantor")
                .withProperty("lkjip.oidc.client-id", "lkjip")
                .withProperty("lkjip.oidc.client-secret", "rahasia");
    }

    @Test
    void nothingSetIsNoSignInAtAProvider() {
        assertThat(PengaturanOidc.ada(new MockEnvironment())).isFalse();
        assertThat(PengaturanOidc.ada(new MockEnvironment().withProperty("lkjip.oidc.issuer", " ")))
                .isFalse();
        assertThat(PengaturanOidc.ada(lengkap())).isTrue();
    }

    @Test
    void everythingThatIsMissingIsSaidInOneSentence() {
        var env = new MockEnvironment().withProperty("lkjip.oidc.client-id", "lkjip");

        assertThat(PengaturanOidc.ada(env)).isTrue();
        assertThatThrownBy(() -> PengaturanOidc.dari(env))
                .isInstanceOf(GagalMulai.class)
                .hasMessage("Pengaturan masuk lewat OpenID Connect belum benar: LKJIP_OIDC_ISSUER kosong;"
                        + " LKJIP_OIDC_CLIENT_SECRET kosong.");
    }

    @Test
    void aProviderOnTheNetworkIsReachedByTlsOnly() {
        assertThatThrownBy(() -> PengaturanOidc.dari(lengkap().withProperty("lkjip.oidc.issuer", "http://sso.example")))
                .hasMessageContaining("LKJIP_OIDC_ISSUER harus berawalan https://");
        assertThatThrownBy(() -> PengaturanOidc.dari(lengkap().withProperty("lkjip.oidc.issuer", "sso kantor")))
                .hasMessageContaining("LKJIP_OIDC_ISSUER bukan alamat penyedia");
        assertThat(PengaturanOidc.dari(lengkap().withProperty("lkjip.oidc.issuer", "http://127.0.0.1:8081/x"))
                        .issuer())
                .isEqualTo("http://127.0.0.1:8081/x");
    }

    @Test
    void aMeaningThatIsNoneIsNamed() {
        assertThatThrownBy(() -> PengaturanOidc.dari(lengkap().withProperty("lkjip.oidc.peran", "a=ADMIN; b=RAJA; c")))
                .hasMessage("Pengaturan masuk lewat OpenID Connect belum benar: LKJIP_OIDC_PERAN memuat \"b=RAJA\","
                        + " bukan nilai=peran; LKJIP_OIDC_PERAN memuat \"c\", bukan nilai=peran.");
    }

    @Test
    void theSecretIsInNoText() {
        assertThat(PengaturanOidc.dari(lengkap()).toString()).doesNotContain("rahasia");
    }
}
