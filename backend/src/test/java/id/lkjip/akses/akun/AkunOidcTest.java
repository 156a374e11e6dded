package id.lkjip.akses.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.shared.PermintaanDitolak;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AkunOidcTest {

    private static final String PENERBIT = "https://sso.example";
    private static final Instant SAAT = Instant.parse("2031-05-01T00:00:00Z");

    private final AkunUji uji = new AkunUji();
    private final AkunOidc oidc = new AkunOidc(uji.repository(), uji.jejak());

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void anAccountIsKnownByIssuerAndSubjectNotByName() {
        Akun ratna = terapkan(PENERBIT, "s-1", "ratna", Set.of(Peran.ANALIS));

        assertThat(terapkan(PENERBIT, "s-1", "nama-baru", Set.of(Peran.ANALIS)).id())
                .isEqualTo(ratna.id());
        assertThat(terapkan(PENERBIT, "S-1", "ratna", Set.of(Peran.ANALIS)).id())
                .isEqualTo("oidc:ratna-2");
        assertThat(terapkan("https://lain.example", "s-1", "ratna", Set.of(Peran.ANALIS))
                        .id())
                .isEqualTo("oidc:ratna-3");
    }

    @Test
    void aWishForANameCannotBecomeALocalName() {
        assertThat(AkunOidc.idDari("admin")).isEqualTo("oidc:admin");
        assertThat(AkunOidc.idDari(" Ratna.S@Kantor.example ")).isEqualTo("oidc:ratna.s@kantor.example");
        assertThat(AkunOidc.idDari("../<script>")).isEqualTo("oidc:..-script-");
        assertThat(AkunOidc.idDari("x".repeat(300))).hasSize(65);
    }

    @Test
    void sameRolesKeepSessionsAndOtherRolesEndThem() {
        Akun dahulu = terapkan(PENERBIT, "s-1", "ratna", Set.of(Peran.ANALIS));

        assertThat(terapkan(PENERBIT, "s-1", "ratna", Set.of(Peran.ANALIS)).stempel())
                .isEqualTo(dahulu.stempel());
        assertThat(terapkan(PENERBIT, "s-1", "ratna", Set.of()).stempel()).isGreaterThan(dahulu.stempel());
    }

    @Test
    void itCountsOnlyWhileItsProviderDoesAndHasVouchedLately() {
        Akun ratna = terapkan(PENERBIT, "s-1", "ratna", Set.of(Peran.ANALIS));
        assertThat(direktori(PENERBIT, SAAT).find(ratna.id())).isEmpty();

        direktori(PENERBIT, SAAT).catatMasuk(ratna.id());

        assertThat(direktori(PENERBIT, SAAT.plus(Duration.ofDays(29))).find(ratna.id()))
                .isPresent();
        assertThat(direktori(PENERBIT, SAAT.plus(Duration.ofDays(31))).find(ratna.id()))
                .isEmpty();
        assertThat(direktori("", SAAT).find(ratna.id())).isEmpty();
        assertThat(direktori("https://lain.example", SAAT).find(ratna.id())).isEmpty();
    }

    @Test
    void anAdministratorDisablesItButDoesNotChangeWhatTheProviderSays() {
        Akun ratna = terapkan(PENERBIT, "s-1", "ratna", Set.of(Peran.ANALIS));
        Pelaku admin = PelakuUji.dengan(Peran.ADMIN);
        AkunService service = uji.service();

        assertThatThrownBy(() -> admin.melakukan(
                        () -> service.ubah(ratna.id(), versi(ratna), "Ratna", Set.of(Peran.ADMIN), List.of(), true)))
                .isInstanceOf(PermintaanDitolak.class)
                .hasMessageStartingWith("Peran dan biro akun ini ditentukan penyedia masuk");
        assertThatThrownBy(() -> admin.melakukan(() -> service.aturUlangSandi(ratna.id())))
                .isInstanceOf(PermintaanDitolak.class);

        admin.melakukan(
                () -> service.ubah(ratna.id(), versi(ratna), "Nama Lain", Set.of(Peran.ANALIS), List.of(), false));

        Akun tetap = terapkan(PENERBIT, "s-1", "ratna", Set.of(Peran.ADMIN));
        assertThat(tetap.aktif()).isFalse();
        assertThat(tetap.nama()).isEqualTo("Ratna");
        assertThat(tetap.peran()).containsExactly(Peran.ANALIS);
    }

    @Test
    void theLastLocalAdministratorStaysWhoeverElseIsOne() {
        Akun lokal = uji.repository()
                .save(Akun.baru("admin", "Admin", Akun.Asal.LOKAL, SAAT, "x")
                        .dengan("Admin", Set.of(Peran.ADMIN), List.of(), true));
        terapkan(PENERBIT, "s-1", "ratna", Set.of(Peran.ADMIN));
        Pelaku admin = PelakuUji.dengan(Peran.ADMIN);

        assertThatThrownBy(() -> admin.melakukan(() ->
                        uji.service().ubah("admin", versi(lokal), "Admin", Set.of(Peran.ADMIN), List.of(), false)))
                .hasMessageContaining("satu-satunya administrator");
    }

    private Akun terapkan(String penerbit, String subjek, String usulan, Set<Peran> peran) {
        return oidc.terapkan(new AkunOidc.Orang(penerbit, subjek, usulan, "Ratna"), peran, List.of())
                .orElseThrow();
    }

    private DirektoriAkun direktori(String penerbit, Instant saat) {
        return new DirektoriAkun(
                uji.repository(),
                uji.mongo().template(),
                false,
                penerbit,
                Duration.ofDays(30),
                Clock.fixed(saat, ZoneOffset.UTC));
    }

    private static long versi(Akun a) {
        return Objects.requireNonNull(a.versi());
    }
}
