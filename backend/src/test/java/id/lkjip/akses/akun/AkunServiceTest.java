package id.lkjip.akses.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import id.lkjip.akses.jejak.Jejak;
import id.lkjip.akses.jejak.SaringanJejak;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AkunServiceTest {

    private final AkunUji uji = new AkunUji();
    private final AkunService service = uji.service();
    private final Pelaku admin = PelakuUji.dengan(Peran.ADMIN);

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void aNewAccountGetsAPasswordThatMustBeChanged() {
        var baru = sebagaiAdmin(() -> service.buat("Budi", "Budi Santoso", Set.of(Peran.ANALIS), List.of()));

        assertThat(baru.akun().id()).isEqualTo("budi");
        assertThat(baru.akun().wajibGantiSandi()).isTrue();
        assertThat(uji.encoder().matches(baru.sandi(), baru.akun().sandi())).isTrue();
        assertThat(baru.toString()).doesNotContain(baru.sandi());
    }

    @Test
    void aNameIsTakenOnceAndMustBeAName() {
        sebagaiAdmin(() -> service.buat("budi", "Budi", Set.of(Peran.ANALIS), List.of()));

        assertThatThrownBy(() -> sebagaiAdmin(() -> service.buat("BUDI", "Lain", Set.of(Peran.ANALIS), List.of())))
                .hasMessage("Nama akun \"budi\" sudah dipakai.");
        assertThatThrownBy(() -> sebagaiAdmin(() -> service.buat("../x", "Lain", Set.of(Peran.ANALIS), List.of())))
                .hasMessageStartingWith("Nama akun terdiri atas");
        assertThatThrownBy(() -> sebagaiAdmin(() -> service.buat("ani", "Ani", Set.of(Peran.BIRO), List.of())))
                .hasMessage("Peran Biro memerlukan paling sedikit satu biro.");
    }

    @Test
    void changedRightsEndSessionsAndAChangedNameDoesNot() {
        Akun budi = sebagaiAdmin(() -> service.buat("budi", "Budi", Set.of(Peran.ANALIS), List.of()))
                .akun();
        Pelaku sesi = budi.pelaku(id.lkjip.akses.Adaptor.UI, null);

        Akun bernama =
                sebagaiAdmin(() -> service.ubah("budi", versi(budi), "Budi S.", Set.of(Peran.ANALIS), List.of(), true));
        assertThat(uji.direktori().berlaku(sesi)).isTrue();

        sebagaiAdmin(() -> service.ubah(
                "budi",
                versi(bernama),
                "Budi S.",
                Set.of(Peran.BIRO),
                List.of(new UnitKerja("setda-x", "hukum")),
                true));
        assertThat(uji.direktori().berlaku(sesi)).isFalse();
    }

    @Test
    void aDisabledAccountSignsInNowhere() {
        Akun budi = sebagaiAdmin(() -> service.buat("budi", "Budi", Set.of(Peran.ANALIS), List.of()))
                .akun();
        sebagaiAdmin(() -> service.ubah("budi", versi(budi), "Budi", Set.of(Peran.ANALIS), List.of(), false));

        assertThat(uji.direktori().find("budi")).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        uji.pertama("").siapkan();
        Akun pertama = uji.repository().findById("admin").orElseThrow();

        assertThatThrownBy(() -> sebagaiAdmin(
                        () -> service.ubah("admin", versi(pertama), "A", Set.of(Peran.ANALIS), List.of(), true)))
                .hasMessageStartingWith("Akun ini satu-satunya administrator");
        assertThatThrownBy(() -> sebagaiAdmin(
                        () -> service.ubah("admin", versi(pertama), "A", Set.of(Peran.ADMIN), List.of(), false)))
                .hasMessageStartingWith("Akun ini satu-satunya administrator");
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        Akun budi = sebagaiAdmin(() -> service.buat("budi", "Budi", Set.of(Peran.ANALIS), List.of()))
                .akun();
        sebagaiAdmin(() -> service.ubah("budi", versi(budi), "Budi A", Set.of(Peran.ANALIS), List.of(), true));

        assertThatThrownBy(() -> sebagaiAdmin(
                        () -> service.ubah("budi", versi(budi), "Budi B", Set.of(Peran.ANALIS), List.of(), true)))
                .hasMessageStartingWith("Akun ini baru saja diubah orang lain");
    }

    @Test
    void aPersonChangesHerPasswordWithTheOldOneAndIsFreeOfTheDuty() {
        var baru = sebagaiAdmin(() -> service.buat("budi", "Budi", Set.of(Peran.ANALIS), List.of()));
        Pelaku budi = baru.akun().pelaku(id.lkjip.akses.Adaptor.UI, null);

        assertThatThrownBy(() -> budi.melakukan(() -> service.gantiSandi("salah", "kerbau payung lemari")))
                .hasMessage("Kata sandi lama salah.");
        assertThatThrownBy(() -> budi.melakukan(() -> service.gantiSandi(baru.sandi(), baru.sandi())))
                .hasMessage("Kata sandi baru sama dengan yang lama.");
        Akun kini = budi.melakukan(() -> service.gantiSandi(baru.sandi(), "kerbau payung lemari"));

        assertThat(kini.wajibGantiSandi()).isFalse();
        assertThat(uji.direktori().berlaku(budi)).as("older sessions").isFalse();
    }

    @Test
    void aPasswordFromTheEnvironmentIsChangedThere() {
        uji.pertama("rahasia sekali").siapkan();
        var denganLingkungan =
                new AkunService(uji.repository(), uji.encoder(), uji.jejak(), uji.pertama("rahasia sekali"));
        Pelaku sendiri =
                uji.direktori().pelaku("admin", id.lkjip.akses.Adaptor.UI, null).orElseThrow();

        assertThatThrownBy(() ->
                        sendiri.melakukan(() -> denganLingkungan.gantiSandi("rahasia sekali", "kerbau payung lemari")))
                .hasMessageContaining("LKJIP_ADMIN_PASSWORD");
    }

    @Test
    void everyChangeIsInTheTrailAndNoPasswordOrHashIs() {
        var baru = sebagaiAdmin(() -> service.buat("budi", "Budi", Set.of(Peran.ANALIS), List.of()));
        var ulang = sebagaiAdmin(() -> service.aturUlangSandi("budi"));

        List<Jejak> jejak = uji.jejak().cari(SaringanJejak.semua(), 100);
        assertThat(jejak).extracting(j -> j.tindakan().name()).containsExactly("SANDI_DIATUR_ULANG", "AKUN_DIBUAT");
        assertThat(jejak.toString())
                .doesNotContain(
                        baru.sandi(), ulang.sandi(), String.valueOf(ulang.akun().sandi()), "argon2");
    }

    private static long versi(Akun akun) {
        return Objects.requireNonNull(akun.versi());
    }

    private <T> T sebagaiAdmin(Supplier<T> kerja) {
        return admin.melakukan(kerja);
    }
}
