package id.lkjip.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;

class PemeriksaSandiTest {

    private final AtomicInteger diperiksa = new AtomicInteger();
    private final PemeriksaSandi pemeriksa = new PemeriksaSandi(new AuthenticationProvider() {
        @Override
        public Authentication authenticate(Authentication masuk) {
            diperiksa.incrementAndGet();
            if (!"benar".equals(masuk.getCredentials())) {
                throw new BadCredentialsException("salah");
            }
            var pengguna = User.withUsername(masuk.getName())
                    .password("x")
                    .roles("ADMIN")
                    .build();
            return UsernamePasswordAuthenticationToken.authenticated(pengguna, null, pengguna.getAuthorities());
        }

        @Override
        public boolean supports(Class<?> jenis) {
            return true;
        }
    });

    @Test
    void aRightPasswordIsCheckedOnce() {
        masuk("admin", "benar");
        var kedua = masuk("admin", "benar");

        assertThat(diperiksa).hasValue(1);
        assertThat(kedua.isAuthenticated()).isTrue();
        assertThat(kedua.getAuthorities()).extracting(Object::toString).contains("ROLE_ADMIN");
    }

    @Test
    void aWrongPasswordIsCheckedEveryTimeAlsoAfterARightOne() {
        masuk("admin", "benar");

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> masuk("admin", "salah")).isInstanceOf(BadCredentialsException.class);
        }
        assertThat(diperiksa).hasValue(3);
    }

    @Test
    void anotherNameIsAnotherCheck() {
        masuk("admin", "benar");
        masuk("adminb", "benar");

        assertThat(diperiksa).hasValue(2);
    }

    private Authentication masuk(String nama, String sandi) {
        var hasil = pemeriksa.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(nama, sandi));
        return java.util.Objects.requireNonNull(hasil);
    }
}
