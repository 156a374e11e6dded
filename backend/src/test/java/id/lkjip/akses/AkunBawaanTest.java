package id.lkjip.akses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class AkunBawaanTest {

    private final Map<String, Akun> tersimpan = new HashMap<>();
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Test
    void firstStartMakesAPasswordAndLaterStartsDoNot() {
        var bawaan = bawaan("");

        String sandi = bawaan.createIfMissing().orElseThrow();

        assertThat(sandi).hasSize(20);
        assertThat(encoder.matches(sandi, bawaan.sandi().orElseThrow())).isTrue();
        assertThat(java.util.Objects.requireNonNull(tersimpan.get("admin")).sandi())
                .startsWith("$argon2id$")
                .doesNotContain(sandi);
        assertThat(bawaan("").createIfMissing()).isEmpty();
    }

    @Test
    void givenPasswordPrevailsAndIsNotStored() {
        var bawaan = bawaan("rahasia sekali");

        assertThat(bawaan.createIfMissing()).isEmpty();
        assertThat(tersimpan).isEmpty();
        assertThat(encoder.matches("rahasia sekali", bawaan.sandi().orElseThrow()))
                .isTrue();
    }

    @Test
    void longPassphrasesCountToTheirLastLetter() {
        String panjang = "x".repeat(100);
        var bawaan = bawaan(panjang + "a");

        assertThat(encoder.matches(panjang + "b", bawaan.sandi().orElseThrow())).isFalse();
    }

    @Test
    void anotherProcessMayBeFirst() {
        var repository = new AkunRepository() {
            @Override
            public Optional<Akun> findById(String id) {
                return Optional.empty();
            }

            @Override
            public Akun save(Akun akun) {
                throw new DuplicateKeyException("akun");
            }
        };

        assertThat(new AkunBawaan(repository, encoder, Clock.systemUTC(), "").createIfMissing())
                .isEmpty();
    }

    private AkunBawaan bawaan(String sandi) {
        return new AkunBawaan(
                new AkunRepository() {
                    @Override
                    public Optional<Akun> findById(String id) {
                        return Optional.ofNullable(tersimpan.get(id));
                    }

                    @Override
                    public Akun save(Akun akun) {
                        tersimpan.put(akun.id(), akun);
                        return akun;
                    }
                },
                encoder,
                Clock.systemUTC(),
                sandi);
    }
}
