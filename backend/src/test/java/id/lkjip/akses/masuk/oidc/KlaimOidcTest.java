package id.lkjip.akses.masuk.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class KlaimOidcTest {

    private static final UnitKerja HUKUM = new UnitKerja("setda", "hukum");
    private static final UnitKerja UMUM = new UnitKerja("setda", "umum");

    private final MockEnvironment env = PengaturanOidcTest.lengkap();

    @Test
    void rolesAreNamedByTheClaimWhereNothingElseIsSaid() {
        var klaim = baca(Map.of("peran", List.of("Perencana", "INSPEKTORAT")));

        assertThat(klaim.peran()).containsExactlyInAnyOrder(Peran.PERENCANA, Peran.INSPEKTORAT);
        assertThat(klaim.diabaikan()).isEmpty();
    }

    @Test
    void oneTextMayHoldSeveralValues() {
        assertThat(baca(Map.of("peran", "pimpinan, analis")).peran())
                .containsExactlyInAnyOrder(Peran.PIMPINAN, Peran.ANALIS);
    }

    @Test
    void whereValuesAreMappedOnlyTheyCountEvenAgainstTheNameOfARole() {
        env.setProperty("lkjip.oidc.peran", "Staf Perencanaan=PERENCANA");

        var klaim = baca(Map.of("peran", List.of("Staf Perencanaan", "ADMIN")));

        assertThat(klaim.peran()).containsExactly(Peran.PERENCANA);
        assertThat(klaim.diabaikan()).containsExactly("peran \"ADMIN\" tidak dikenal");
        assertThat(baca(Map.of("peran", "Staf Perencanaan")).peran()).containsExactly(Peran.PERENCANA);
    }

    @Test
    void aDotLeadsIntoAClaimUnlessItBelongsToTheName() {
        env.setProperty("lkjip.oidc.klaim-peran", "realm_access.roles");

        assertThat(baca(Map.of("realm_access", Map.of("roles", List.of("ANALIS"))))
                        .peran())
                .containsExactly(Peran.ANALIS);
        assertThat(baca(Map.of("realm_access.roles", List.of("ANALIS"))).peran())
                .containsExactly(Peran.ANALIS);
        assertThat(baca(Map.of("realm_access", "ANALIS")).peran()).isEmpty();
    }

    @Test
    void severalBiroBelongToTheRoleAndOneThatIsNotThereGivesNothing() {
        env.setProperty("lkjip.oidc.biro", "bag-hukum=setda/hukum; bag-umum=setda/umum; bag-lama=setda/lama");

        var klaim = baca(Map.of("peran", "BIRO", "biro", List.of("bag-hukum", "bag-umum", "bag-lama", "x")));

        assertThat(klaim.biro()).containsExactlyInAnyOrder(HUKUM, UMUM);
        assertThat(klaim.diabaikan()).containsExactly("biro \"x\" tidak dikenal", "biro \"setda/lama\" tidak ada");
    }

    @Test
    void biroWithoutTheRoleAndTheRoleWithoutBiroAreNothing() {
        var tanpaBiro = baca(Map.of("peran", "BIRO"));
        assertThat(tanpaBiro.peran()).isEmpty();
        assertThat(tanpaBiro.diabaikan()).containsExactly("peran Biro tanpa biro yang dikenal");

        var tanpaPeran = baca(Map.of("peran", "ANALIS", "biro", "setda/hukum"));
        assertThat(tanpaPeran.biro()).isEmpty();
        assertThat(tanpaPeran.diabaikan()).containsExactly("biro tanpa peran Biro");
    }

    @Test
    void claimsOfAnotherShapeGiveNothing() {
        assertThat(baca(Map.of("peran", 1)).peran()).isEmpty();
        assertThat(baca(Map.of("peran", List.of(1, true))).peran()).isEmpty();
        assertThat(baca(Map.of()).peran()).isEmpty();
    }

    @Test
    void withoutNamesTheSubjectStandsForThem() {
        assertThat(baca(Map.of()).nama()).isEqualTo("s-1");
        assertThat(baca(Map.of("preferred_username", "budi")).nama()).isEqualTo("budi");
    }

    private KlaimOidc baca(Map<String, ?> klaim) {
        return KlaimOidc.baca(klaim, "s-1", PengaturanOidc.dari(env), List.of(HUKUM, UMUM)::contains);
    }
}
