package id.lkjip.akses.masuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.Akun;
import id.lkjip.akses.akun.AkunUji;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class IngatanSandiTest {

    private final AkunUji uji = new AkunUji();
    private final Pelaku admin = PelakuUji.dengan(Peran.ADMIN);
    private final AtomicInteger diperiksa = new AtomicInteger();
    private String sandi = "";
    private final IngatanSandi ingatan = new IngatanSandi(menghitung(), uji.direktori());

    @BeforeEach
    void account() {
        sandi = admin.melakukan(() -> uji.service().buat("ani", "Ani", Set.of(Peran.ANALIS), List.of()))
                .sandi();
    }

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void aRightPasswordIsHashedOnce() {
        masuk("ani", sandi);
        Authentication kedua = masuk("ani", sandi);

        assertThat(diperiksa).hasValue(1);
        assertThat(kedua.isAuthenticated()).isTrue();
        assertThat(((Pelaku) Objects.requireNonNull(kedua.getPrincipal())).akun())
                .isEqualTo("ani");
    }

    @Test
    void aWrongPasswordIsCheckedEveryTimeAlsoAfterARightOne() {
        masuk("ani", sandi);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> masuk("ani", "salah")).isInstanceOf(BadCredentialsException.class);
        }
        assertThat(diperiksa).hasValue(3);
    }

    @Test
    void aChangedPasswordHoldsAtOnce() {
        masuk("ani", sandi);
        admin.melakukan(() -> uji.service().aturUlangSandi("ani"));

        assertThatThrownBy(() -> masuk("ani", sandi)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtOnce() {
        masuk("ani", sandi);
        Akun ani = uji.direktori().find("ani").orElseThrow();
        admin.melakukan(() -> uji.service()
                .ubah("ani", Objects.requireNonNull(ani.versi()), "Ani", Set.of(Peran.PIMPINAN), List.of(), true));

        assertThat(((Pelaku) Objects.requireNonNull(masuk("ani", sandi).getPrincipal())).peran())
                .containsExactly(Peran.PIMPINAN);
    }

    @Test
    void aNameThatDoesNotExistIsRefusedInTheSameWords() {
        String tidakAda = pesan("tidak-ada", "salah");
        assertThat(tidakAda).isEqualTo(pesan("ani", "salah"));
    }

    @Test
    void tooManyFailuresMeanAWaitThatIsTold() {
        for (int i = 0; i < PenundaMasuk.BEBAS; i++) {
            pesan("ani", "salah");
        }

        assertThatThrownBy(() -> masuk("ani", "salah"))
                .isInstanceOf(HarusMenunggu.class)
                .hasMessageContaining("coba lagi dalam 1 detik");
    }

    private String pesan(String nama, String kataSandi) {
        try {
            masuk(nama, kataSandi);
            return "masuk";
        } catch (BadCredentialsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private Authentication masuk(String nama, String kataSandi) {
        return Objects.requireNonNull(
                ingatan.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(nama, kataSandi)));
    }

    private AuthenticationProvider menghitung() {
        var pemeriksa = new PemeriksaSandi(
                uji.direktori(), new PencocokSandi(uji.encoder()), new PenundaMasuk(), uji.jejak(), Adaptor.GRAPHQL);
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication masuk) {
                diperiksa.incrementAndGet();
                return pemeriksa.authenticate(masuk);
            }

            @Override
            public boolean supports(Class<?> jenis) {
                return true;
            }
        };
    }
}
