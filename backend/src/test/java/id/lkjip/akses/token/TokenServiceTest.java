package id.lkjip.akses.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.AkunUji;
import id.lkjip.akses.jejak.SaringanJejak;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenServiceTest {

    private static final Instant SEKARANG = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant BESOK = SEKARANG.plus(Duration.ofDays(1));

    private final AkunUji uji = new AkunUji();
    private final TokenRepository repository = uji.mongo().repository(TokenRepository.class);
    private final TokenService service = new TokenService(repository, uji.jejak(), pada(SEKARANG));
    private Pelaku ani = PelakuUji.dengan(Peran.ANALIS);

    @BeforeEach
    void account() {
        PelakuUji.dengan(Peran.ADMIN)
                .melakukan(() -> uji.service().buat("ani", "Ani", Set.of(Peran.ANALIS), List.of()));
        ani = uji.direktori().pelaku("ani", id.lkjip.akses.Adaptor.UI, null).orElseThrow();
    }

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void aTokenOpensWithTheRightsOfItsPerson() {
        var token = ani.melakukan(() -> service.buat("laporan bulanan", BESOK, false));

        assertThat(token.teks()).startsWith("lkjip_");
        assertThat(pemeriksa(SEKARANG).periksa(token.teks(), "192.0.2.9")).hasValueSatisfying(p -> {
            assertThat(p.akun()).isEqualTo("ani");
            assertThat(p.peran()).containsExactly(Peran.ANALIS);
            assertThat(p.token()).isEqualTo(token.token().id());
        });
        assertThat(repository.findById(token.token().id()).orElseThrow().terakhirDipakai())
                .isEqualTo(SEKARANG);
    }

    @Test
    void neitherTheStoreNorTheTrailKnowsItsText() {
        var token = ani.melakukan(() -> service.buat("laporan", BESOK, true));

        String rahasia = token.teks().substring(token.teks().lastIndexOf('_') + 1);
        var tersimpan = uji.mongo().template().getCollection("tokenApi").find().first();
        assertThat(String.valueOf(tersimpan)).doesNotContain(rahasia);
        assertThat(uji.jejak().cari(SaringanJejak.semua(), 10).toString())
                .doesNotContain(rahasia, token.token().sidik());
        assertThat(token.toString()).doesNotContain(rahasia, token.token().sidik());
    }

    @Test
    void anExpiredARevokedAndAChangedTokenOpenNothing() {
        var token = ani.melakukan(() -> service.buat("laporan", BESOK, false));
        char lain = token.teks().endsWith("0") ? '1' : '0';
        assertThat(pemeriksa(BESOK).periksa(token.teks(), null)).isEmpty();
        assertThat(pemeriksa(SEKARANG)
                        .periksa(token.teks().substring(0, token.teks().length() - 1) + lain, null))
                .isEmpty();
        assertThat(pemeriksa(SEKARANG).periksa("lkjip_", null)).isEmpty();

        ani.melakukan(() -> service.cabut(token.token().id()));
        assertThat(pemeriksa(SEKARANG).periksa(token.teks(), null)).isEmpty();
    }

    @Test
    void nobodyRevokesTheTokenOfSomebodyElseByGuessingItsId() {
        var token = ani.melakukan(() -> service.buat("laporan", BESOK, false));

        assertThatThrownBy(() -> PelakuUji.dengan(Peran.ANALIS)
                        .melakukan(() -> service.cabut(token.token().id())))
                .hasMessage("Token itu tidak ada.");
        assertThat(pemeriksa(SEKARANG).periksa(token.teks(), null)).isPresent();
    }

    @Test
    void aTokenLivesAYearAtMostAndMakesNoTokens() {
        assertThatThrownBy(() -> ani.melakukan(() -> service.buat("lama", SEKARANG.plus(Duration.ofDays(367)), true)))
                .hasMessageContaining("paling lama satu tahun");
        assertThatThrownBy(() -> ani.melakukan(() -> service.buat("lampau", SEKARANG, true)))
                .hasMessageContaining("setelah sekarang");
        assertThatThrownBy(() -> ani.denganToken("t", false).melakukan(() -> service.buat("anak", BESOK, true)))
                .hasMessageContaining("bukan dengan token");
    }

    private PemeriksaToken pemeriksa(Instant saat) {
        return new PemeriksaToken(repository, uji.direktori(), uji.mongo().template(), pada(saat));
    }

    private static Clock pada(Instant saat) {
        return Clock.fixed(saat, ZoneOffset.UTC);
    }
}
