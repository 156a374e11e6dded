package id.lkjip.akses.akun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AturanSandiTest {

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "qwertyuiop123", "123456789012", "aaaaaaaaaaaaaa", "siti.nurhaliza"})
    void whatOthersGuessFirstIsRefused(String sandi) {
        assertThat(AturanSandi.salah(sandi, "siti.nurhaliza", "Siti Nurhaliza"))
                .hasValueSatisfying(pesan -> assertThat(pesan).contains("mudah ditebak"));
    }

    @Test
    void aShortOneIsRefusedWhateverItIs() {
        assertThat(AturanSandi.salah("gX7#qPz!2k", "budi", "Budi"))
                .hasValueSatisfying(pesan -> assertThat(pesan).contains("12 karakter"));
    }

    @Test
    void aFewUnrelatedWordsAreGood() {
        assertThat(AturanSandi.salah("kerbau payung lemari senja", "budi", "Budi"))
                .isEmpty();
        assertThat(AturanSandi.salah("x".repeat(201), "budi", "Budi")).isPresent();
    }
}
