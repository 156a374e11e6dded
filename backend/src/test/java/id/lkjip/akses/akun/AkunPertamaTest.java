package id.lkjip.akses.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.akses.Peran;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AkunPertamaTest {

    private final AkunUji uji = new AkunUji();

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void firstStartMakesAPasswordAndLaterStartsDoNot() {
        String sandi = uji.pertama("").siapkan().orElseThrow();

        Akun admin = admin();
        assertThat(sandi).hasSize(20);
        assertThat(uji.encoder().matches(sandi, admin.sandi())).isTrue();
        assertThat(admin.sandi()).startsWith("$argon2id$").doesNotContain(sandi);
        assertThat(admin.peran()).containsExactly(Peran.PERENCANA, Peran.ADMIN);
        assertThat(uji.pertama("").siapkan()).isEmpty();
    }

    @Test
    void aGivenPasswordHoldsAtEveryStartAndEndsSessionsWhenItDiffers() {
        uji.pertama("rahasia sekali").siapkan();
        long stempel = admin().stempel();
        uji.pertama("rahasia sekali").siapkan();
        assertThat(admin().stempel())
                .as("the same password again changes nothing")
                .isEqualTo(stempel);

        uji.pertama("rahasia lain").siapkan();
        assertThat(uji.encoder().matches("rahasia lain", admin().sandi())).isTrue();
        assertThat(admin().stempel()).isGreaterThan(stempel);
    }

    @Test
    void longPassphrasesCountToTheirLastLetter() {
        String panjang = "x".repeat(100);
        uji.pertama(panjang + "a").siapkan();

        assertThat(uji.encoder().matches(panjang + "b", admin().sandi())).isFalse();
    }

    private Akun admin() {
        return uji.repository().findById("admin").orElseThrow();
    }
}
