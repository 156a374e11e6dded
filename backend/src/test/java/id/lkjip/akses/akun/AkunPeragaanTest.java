package id.lkjip.akses.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.GagalMulai;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.mongo.DokumenContoh;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.shared.PermintaanDitolak;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class AkunPeragaanTest {

    private final AkunUji uji = new AkunUji();
    private final MockEnvironment env =
            new MockEnvironment().withProperty("server.address", "127.0.0.1").withProperty("lkjip.demo", "true");

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void everyRoleHasOneAndBiroOfDifferentOnes() {
        organisasi().save(DokumenContoh.perangkatDaerah());

        var peragaan = peragaan();
        peragaan.siapkan();

        assertThat(peragaan.tersedia())
                .extracting(AkunPeragaan.Tersedia::akun)
                .contains(
                        "demo-pimpinan",
                        "demo-biro-1",
                        "demo-analis",
                        "demo-perencana",
                        "demo-inspektorat",
                        "demo-admin");
        assertThat(akun("demo-perencana").peran()).containsExactly(Peran.PERENCANA);
        assertThat(akun("demo-biro-1").biro()).hasSize(1);
    }

    @Test
    void anyOfThemSignsInWithThePasswordOfThisStart() {
        var peragaan = peragaan();
        peragaan.siapkan();
        String pertama = peragaan.sandi();

        assertThat(cocok("demo-analis", pertama)).isTrue();
        var lagi = peragaan();
        lagi.siapkan();
        assertThat(lagi.sandi()).isNotEqualTo(pertama);
        assertThat(cocok("demo-analis", pertama)).isFalse();
        assertThat(cocok("demo-analis", lagi.sandi())).isTrue();
    }

    @Test
    void withoutADemonstrationNobodyKnowsThemAndNothingIsLeftToGuess() {
        peragaan().siapkan();
        Pelaku sesi = akun("demo-perencana").pelaku(Adaptor.UI, null);

        assertThat(direktori(false).find("demo-perencana")).isEmpty();
        env.setProperty("lkjip.demo", "false");
        peragaan().lepaskan();

        assertThat(akun("demo-perencana").sandi()).isNull();
        assertThat(direktori(true).berlaku(sesi)).isFalse();
        assertThat(peragaan().tersedia()).isEmpty();
    }

    @Test
    void aRealAccountOfThatNameIsLeftAlone() {
        uji.repository()
                .save(Akun.baru("demo-admin", "Demo Admin", Akun.Asal.LOKAL, java.time.Instant.EPOCH, "x")
                        .denganSandi("hash", false, java.time.Instant.EPOCH));

        var peragaan = peragaan();
        peragaan.siapkan();

        assertThat(akun("demo-admin").sandi()).isEqualTo("hash");
        assertThat(peragaan.tersedia()).extracting(AkunPeragaan.Tersedia::akun).doesNotContain("demo-admin");
    }

    @Test
    void onlyThisMachineMayReachIt() {
        for (String alamat : List.of("0.0.0.0", "192.0.2.7", "")) {
            env.setProperty("server.address", alamat);
            assertThatThrownBy(this::peragaan)
                    .isInstanceOf(GagalMulai.class)
                    .hasMessageStartingWith("Peragaan (--demo) hanya boleh di alamat loopback");
        }
        env.setProperty("server.address", "::1");
        env.setProperty("server.forward-headers-strategy", "native");
        assertThatThrownBy(this::peragaan).hasMessageContaining("di belakang proksi");
    }

    @Test
    void nothingDoneInItLetsAnybodyInAfterwards() {
        var sungguhan = uji.repository()
                .save(Akun.baru("budi", "Budi", Akun.Asal.LOKAL, java.time.Instant.EPOCH, "x")
                        .dengan("Budi", Set.of(Peran.ANALIS), List.of(), true));
        peragaan().siapkan();
        Pelaku admin = akun("demo-admin").pelaku(Adaptor.UI, null);
        AkunService service = uji.service();

        var baru = admin.melakukan(() -> service.buat("baru", "Baru", Set.of(Peran.ADMIN), List.of()));
        assertThat(baru.akun().asal()).isEqualTo(Akun.Asal.DEMO);
        assertThat(direktori(false).find("baru")).isEmpty();
        assertThatThrownBy(() -> admin.melakukan(() -> service.aturUlangSandi("budi")))
                .isInstanceOf(PermintaanDitolak.class)
                .hasMessage("Akun peragaan hanya dapat mengurus akun peragaan lain.");
        assertThatThrownBy(() -> admin.melakukan(() -> service.ubah(
                        "budi",
                        Objects.requireNonNull(sungguhan.versi()),
                        "Budi",
                        Set.of(Peran.ADMIN),
                        List.of(),
                        true)))
                .isInstanceOf(PermintaanDitolak.class);
    }

    private AkunPeragaan peragaan() {
        return new AkunPeragaan(uji.repository(), organisasi(), uji.encoder(), uji.jejak(), env);
    }

    private PerangkatDaerahRepository organisasi() {
        return uji.mongo().repository(PerangkatDaerahRepository.class);
    }

    private DirektoriAkun direktori(boolean demo) {
        return new DirektoriAkun(uji.repository(), uji.mongo().template(), demo, "", Duration.ofDays(30));
    }

    private boolean cocok(String id, String sandi) {
        return uji.encoder().matches(sandi, akun(id).sandi());
    }

    private Akun akun(String id) {
        return uji.repository().findById(id).orElseThrow();
    }
}
