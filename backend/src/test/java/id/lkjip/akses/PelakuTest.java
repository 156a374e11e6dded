package id.lkjip.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.shared.PermintaanDitolak;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PelakuTest {

    @ParameterizedTest
    @EnumSource(Peran.class)
    void everyRoleReadsAndChangesItsOwnPassword(Peran peran) {
        assertThat(PelakuUji.dengan(peran).boleh(Operasi.BACA_DATA)).isTrue();
        assertThat(PelakuUji.dengan(peran).boleh(Operasi.UBAH_SANDI_SENDIRI)).isTrue();
    }

    @Test
    void rolesAddUp() {
        Pelaku keduanya = PelakuUji.dengan(Peran.ADMIN, Peran.PERENCANA);

        assertThat(keduanya.boleh(Operasi.KELOLA_AKUN)).isTrue();
        assertThat(keduanya.boleh(Operasi.IMPOR_LAPORAN)).isTrue();
        assertThat(keduanya.boleh(Operasi.CATAT_REVIU)).isFalse();
    }

    @Test
    void anAdministratorChangesNoFigure() {
        Pelaku admin = PelakuUji.dengan(Peran.ADMIN);

        assertThat(Set.of(Operasi.values()).stream().filter(Operasi::mengubah).filter(admin::boleh))
                .containsExactlyInAnyOrder(
                        Operasi.KELOLA_AKUN,
                        Operasi.CABUT_TOKEN_ORANG,
                        Operasi.UBAH_SANDI_SENDIRI,
                        Operasi.TANDAI_PEMBERITAHUAN_SENDIRI);
    }

    @Test
    void aBiroWritesItsOwnOnlyAndThePlannerWhatNobodyOwns() {
        Pelaku hukum = PelakuUji.biro("setda-x", "hukum");
        Pelaku perencana = PelakuUji.dengan(Peran.PERENCANA);

        assertThat(hukum.boleh(Operasi.SUNTING_REALISASI, "setda-x", List.of("umum", "hukum")))
                .isTrue();
        assertThat(hukum.boleh(Operasi.SUNTING_REALISASI, "setda-x", List.of("umum")))
                .isFalse();
        assertThat(hukum.boleh(Operasi.SUNTING_REALISASI, "setda-y", List.of("hukum")))
                .as("a biro of the same name elsewhere")
                .isFalse();
        assertThat(hukum.boleh(Operasi.SUNTING_REALISASI, "setda-x", List.of())).isFalse();
        assertThat(perencana.boleh(Operasi.SUNTING_REALISASI, "setda-x", List.of()))
                .isTrue();
        assertThat(perencana.boleh(Operasi.SUNTING_REALISASI, "setda-x", List.of("hukum")))
                .isFalse();
    }

    @Test
    void aTokenForReadingChangesNothing() {
        Pelaku baca = PelakuUji.dengan(Peran.ANALIS).denganToken("t1", true);

        assertThat(baca.boleh(Operasi.BACA_DATA)).isTrue();
        assertThat(baca.boleh(Operasi.SIMPAN_KUERI)).isFalse();
        baca.melakukan(() -> {
            assertThatThrownBy(() -> Wewenang.periksa(Operasi.SIMPAN_KUERI))
                    .isInstanceOf(PermintaanDitolak.class)
                    .hasMessage("Token ini hanya untuk membaca.");
            return true;
        });
    }

    @Test
    void aFirstPasswordMustBeChangedBeforeAnythingElse() {
        Pelaku p = PelakuUji.dengan(Peran.PIMPINAN);
        var baru = new Pelaku(p.akun(), p.nama(), p.peran(), p.biro(), p.adaptor(), null, null, false, true, 1);

        assertThat(baru.boleh(Operasi.BACA_DATA)).isFalse();
        assertThat(baru.boleh(Operasi.UBAH_SANDI_SENDIRI)).isTrue();
    }

    @Test
    void aStrangerIsToldToSignInAndAPersonWhichRoleIsMissing() {
        assertThatThrownBy(() -> Wewenang.periksa(Operasi.BACA_DATA)).hasMessage("Masuk dahulu untuk melakukan ini.");
        PelakuUji.dengan(Peran.PIMPINAN).melakukan(() -> {
            assertThatThrownBy(() -> Wewenang.periksa(Operasi.BACA_JEJAK))
                    .hasMessage("Membaca, memeriksa, dan mengekspor jejak audit memerlukan peran Inspektorat atau"
                            + " Administrator.");
            return true;
        });
        assertThat(Pelaku.saatIni()).as("nobody is left behind on the thread").isEmpty();
    }
}
