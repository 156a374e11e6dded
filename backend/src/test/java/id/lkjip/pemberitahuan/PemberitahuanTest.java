package id.lkjip.pemberitahuan;

import static id.lkjip.pemberitahuan.JenisPemberitahuan.ANGKA_BERUBAH;
import static id.lkjip.pemberitahuan.JenisPemberitahuan.DIAJUKAN;
import static id.lkjip.pemberitahuan.JenisPemberitahuan.DIKEMBALIKAN;
import static id.lkjip.pemberitahuan.JenisPemberitahuan.DIKOMENTARI;
import static id.lkjip.pemberitahuan.JenisPemberitahuan.TENGGAT_DEKAT;
import static id.lkjip.pemberitahuan.KantorUji.KESIMPULAN;
import static id.lkjip.pemberitahuan.KantorUji.MASALAH;
import static id.lkjip.pemberitahuan.KantorUji.PD;
import static id.lkjip.pemberitahuan.KantorUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Peralihan;
import id.lkjip.shared.WaktuWib;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

class PemberitahuanTest {

    private final KantorUji kantor = new KantorUji();

    @AfterEach
    void close() {
        kantor.close();
    }

    @Test
    void aReturnedSectionIsToldToThoseWhoWriteItUntilItIsHandedInAgain() {
        kembalikan("Sebutkan sumbernya.");
        kantor.cari();

        for (Pelaku penulis : List.of(kantor.hani, kantor.heru)) {
            assertThat(kantor.milik(penulis)).singleElement().satisfies(p -> {
                assertThat(p.jenis()).isEqualTo(DIKEMBALIKAN);
                assertThat(p.judul()).isEqualTo("Masalah – Indeks Hukum");
                assertThat(p.biro()).containsExactly("Biro Hukum");
                assertThat(p.oleh()).isEqualTo("Putri Perencana");
                assertThat(p.uraian()).isEqualTo("Sebutkan sumbernya.");
                assertThat(p.seksi()).isEqualTo(MASALAH);
            });
        }
        assertThat(kantor.jenis(kantor.umar)).isEmpty();
        assertThat(kantor.jenis(kantor.putri)).isEmpty();

        kantor.langkah(kantor.hani, MASALAH, Peralihan.AJUKAN, null);
        kantor.cari();
        assertThat(kantor.jenis(kantor.heru)).isEmpty();
        assertThat(kantor.jenis(kantor.putri)).containsExactly(DIAJUKAN);
    }

    @Test
    void theSameReturnIsToldOnceAndANewOneAgain() {
        kembalikan("Pertama.");
        kantor.cari();
        kantor.hani.melakukan(() -> kantor.service.tandaiSemua(kantor.jam.instant()));
        kantor.cari();
        assertThat(kantor.milik(kantor.hani)).singleElement().matches(Pemberitahuan::dibaca);
        assertThat(kantor.baru(kantor.hani)).isZero();

        kantor.langkah(kantor.hani, MASALAH, Peralihan.AJUKAN, null);
        kantor.langkah(kantor.putri, MASALAH, Peralihan.KEMBALIKAN, "Kedua.");
        kantor.cari();
        assertThat(kantor.milik(kantor.hani))
                .singleElement()
                .satisfies(p -> assertThat(p.uraian()).isEqualTo("Kedua."))
                .matches(p -> !p.dibaca());
    }

    @Test
    void aCommentIsToldToTheWritersAndAnAnswerToWhoWroteBeforeButNeverToItsAuthor() {
        var utas = kantor.indra.melakukan(() -> kantor.komentar.mulai(MASALAH, null, "Sebutkan\n  sumbernya."));
        kantor.cari();
        assertThat(kantor.milik(kantor.hani)).singleElement().satisfies(p -> {
            assertThat(p.jenis()).isEqualTo(DIKOMENTARI);
            assertThat(p.oleh()).isEqualTo("Indra Inspektorat");
            assertThat(p.uraian()).isEqualTo("Sebutkan sumbernya.");
        });
        assertThat(kantor.jenis(kantor.indra)).isEmpty();
        assertThat(kantor.jenis(kantor.umar)).isEmpty();

        var jawaban = kantor.hani.melakukan(() -> kantor.komentar.jawab(utas.id(), "Sudah ditambahkan."));
        kantor.hani.melakukan(
                () -> kantor.komentar.selesaikan(utas.id(), java.util.Objects.requireNonNull(jawaban.versi())));
        kantor.cari();
        assertThat(kantor.milik(kantor.indra)).extracting(Pemberitahuan::oleh).containsExactly("Hani Hukum");
        assertThat(kantor.milik(kantor.heru))
                .extracting(Pemberitahuan::oleh)
                .containsExactlyInAnyOrder("Hani Hukum", "Indra Inspektorat");
        assertThat(kantor.milik(kantor.hani)).hasSize(1);
    }

    @Test
    void whatWasSaidLongAgoIsNotToldAndIsForgotten() {
        kantor.indra.melakukan(() -> kantor.komentar.mulai(MASALAH, null, "Sebutkan sumbernya."));
        kantor.cari();
        kantor.jam.maju(Duration.ofDays(59));
        kantor.pencatat.bersihkan();
        assertThat(kantor.jenis(kantor.hani)).containsExactly(DIKOMENTARI);

        kantor.jam.maju(Duration.ofDays(2));
        kantor.pencatat.bersihkan();
        kantor.cari();
        assertThat(kantor.jenis(kantor.hani)).isEmpty();
    }

    @Test
    void aSectionIsDueFromAWeekBeforeThenOnTheDayThenAfterItEachOnce() {
        LocalDate hariIni = kantor.jam.instant().atZone(WaktuWib.ZONA).toLocalDate();
        kantor.tenggat(BagianNarasi.MASALAH, hariIni.plusDays(8), null);
        kantor.cari();
        assertThat(kantor.jenis(kantor.hani)).isEmpty();

        var terlihat = new ArrayList<@Nullable String>();
        for (int hari = 1; hari <= 10; hari++) {
            kantor.jam.maju(Duration.ofDays(1));
            kantor.cari();
            kantor.milik(kantor.hani).stream().map(Pemberitahuan::uraian).forEach(terlihat::add);
        }
        String tertulis = WaktuWib.tulis(hariIni.plusDays(8));
        assertThat(terlihat.stream().distinct())
                .containsExactly(
                        "Tenggat " + tertulis,
                        "Tenggat hari ini, " + tertulis,
                        "Lewat tenggat " + tertulis + ", belum diajukan");
        assertThat(kantor.jenis(kantor.hani)).containsExactly(TENGGAT_DEKAT);
        assertThat(kantor.jenis(kantor.umar)).isEmpty();

        kantor.tulis(kantor.hani, MASALAH, "Perkara menumpuk.");
        kantor.cari();
        assertThat(kantor.jenis(kantor.hani)).as("written, not handed in").containsExactly(TENGGAT_DEKAT);
        kantor.langkah(kantor.hani, MASALAH, Peralihan.AJUKAN, null);
        kantor.cari();
        assertThat(kantor.jenis(kantor.hani)).isEmpty();
        kantor.langkah(kantor.hani, MASALAH, Peralihan.TARIK, null);
        kantor.cari();
        assertThat(kantor.jenis(kantor.hani)).as("taken back").containsExactly(TENGGAT_DEKAT);
    }

    @Test
    void whatNoBiroOwnsIsThePlannersAndATemplatesWriterComesBeforeHer() {
        LocalDate hariIni = kantor.jam.instant().atZone(WaktuWib.ZONA).toLocalDate();
        kantor.tenggat(BagianNarasi.KESIMPULAN, hariIni, null);
        kantor.cari();
        assertThat(kantor.milik(kantor.putri)).extracting(Pemberitahuan::seksi).containsExactly(KESIMPULAN);

        kantor.mongo.template().remove(new Query(), "narasiTemplat");
        kantor.tenggat(BagianNarasi.KESIMPULAN, hariIni, "umum");
        kantor.cari();
        assertThat(kantor.milik(kantor.putri)).isEmpty();
        assertThat(kantor.milik(kantor.umar)).extracting(Pemberitahuan::seksi).containsExactly(KESIMPULAN);
    }

    @Test
    void aFigureThatIsAnotherNowIsToldToTheWritersButNotToWhoChangedIt() {
        kantor.tulis(kantor.hani, MASALAH, "Targetnya {{target:indeks-hukum:2031}}.");
        kantor.cari();
        assertThat(kantor.jenis(kantor.heru)).isEmpty();

        kantor.ubahTarget("78");
        kantor.pencatat.catat(PD, kantor.heru);
        assertThat(kantor.milik(kantor.hani)).singleElement().satisfies(p -> {
            assertThat(p.jenis()).isEqualTo(ANGKA_BERUBAH);
            assertThat(p.oleh()).isEqualTo("Heru Hukum");
            assertThat(p.uraian()).isEqualTo("Target Indeks Hukum 2031");
        });
        kantor.cari();
        assertThat(kantor.jenis(kantor.heru)).as("also not later").isEmpty();
        assertThat(kantor.milik(kantor.hani)).hasSize(1);

        kantor.ubahTarget("79");
        kantor.pencatat.catat(PD, kantor.umar);
        assertThat(kantor.jenis(kantor.heru)).as("another's change").containsExactly(ANGKA_BERUBAH);
        assertThat(kantor.milik(kantor.hani)).hasSize(1);

        kantor.tulis(kantor.hani, MASALAH, "Targetnya kini {{target:indeks-hukum:2031}}.");
        kantor.cari();
        assertThat(kantor.jenis(kantor.hani)).isEmpty();
        assertThat(kantor.jenis(kantor.heru)).isEmpty();
    }

    @Test
    void whoMayNotSignInIsToldNothingAndAClosedYearIsOver() {
        kantor.akun.nonaktifkan("heru");
        kembalikan("Sebutkan sumbernya.");
        kantor.cari();
        assertThat(kantor.jenis(kantor.heru)).isEmpty();
        assertThat(kantor.jenis(kantor.hani)).containsExactly(DIKEMBALIKAN);

        kantor.putri.melakukan(() -> kantor.kunci.kunci(PD, TAHUN, "Sudah dievaluasi"));
        kantor.pencatat.catatSemua();
        assertThat(kantor.jenis(kantor.hani)).isEmpty();
    }

    @Test
    void nobodySeesOrMarksWhatIsAnothers() {
        kembalikan("Sebutkan sumbernya.");
        kantor.cari();
        String milikHani = kantor.milik(kantor.hani).getFirst().id();
        String milikHeru = kantor.milik(kantor.heru).getFirst().id();

        assertThatThrownBy(() -> tandai(kantor.umar, milikHani)).hasMessageContaining("tidak ada pada Anda");
        assertThatThrownBy(() -> tandai(kantor.heru, milikHeru, milikHani)).hasMessageContaining("tidak ada pada Anda");
        assertThatThrownBy(() -> kantor.umar.melakukan(() -> kantor.service.daftar(false, milikHani, 10)))
                .hasMessageContaining("tidak ada pada Anda");
        kantor.umar.melakukan(() -> kantor.service.tandaiSemua(kantor.jam.instant()));
        assertThat(kantor.baru(kantor.hani)).isEqualTo(1);
        assertThat(kantor.baru(kantor.heru))
                .as("nothing of a refused request is done")
                .isEqualTo(1);

        tandai(kantor.hani, milikHani);
        assertThat(kantor.baru(kantor.hani)).isZero();
        assertThat(kantor.hani.melakukan(() -> kantor.service.daftar(true, null, 10)))
                .isEmpty();
        assertThat(kantor.milik(kantor.hani)).hasSize(1);
        assertThat(kantor.baru(kantor.heru)).isEqualTo(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAlsoWithinOneMoment() {
        LocalDate hariIni = kantor.jam.instant().atZone(WaktuWib.ZONA).toLocalDate();
        kantor.tenggat(BagianNarasi.MASALAH, hariIni, null);
        kembalikan("Sebutkan sumbernya.");
        kantor.indra.melakukan(() -> kantor.komentar.mulai(MASALAH, null, "Satu."));
        kantor.indra.melakukan(() -> kantor.komentar.mulai(MASALAH, null, "Dua."));
        kantor.cari();
        // All in the same moment.
        kantor.mongo
                .template()
                .updateMulti(
                        new Query(),
                        org.springframework.data.mongodb.core.query.Update.update("pada", kantor.jam.instant()),
                        Pemberitahuan.class);

        var dibaca = new ArrayList<String>();
        String setelah = null;
        for (int i = 0; i < 4; i++) {
            String dari = setelah;
            List<Pemberitahuan> halaman = kantor.hani.melakukan(() -> kantor.service.daftar(false, dari, 1));
            setelah = halaman.getFirst().id();
            dibaca.add(setelah);
        }
        assertThat(dibaca).doesNotHaveDuplicates();
        String terakhir = setelah;
        assertThat(kantor.hani.melakukan(() -> kantor.service.daftar(false, terakhir, 1)))
                .isEmpty();
        assertThatThrownBy(() -> kantor.hani.melakukan(() -> kantor.service.daftar(false, null, 101)))
                .hasMessageContaining("1 sampai 100");
    }

    @Test
    void whatComesWhileTheListIsReadIsNotMarkedWithTheRest() {
        kembalikan("Sebutkan sumbernya.");
        kantor.cari();
        var dilihat = kantor.jam.instant();
        kantor.jam.maju(Duration.ofSeconds(5));
        kantor.indra.melakukan(() -> kantor.komentar.mulai(MASALAH, null, "Satu lagi."));
        kantor.cari();

        assertThat(kantor.hani.melakukan(() -> kantor.service.tandaiSemua(dilihat)))
                .isEqualTo(1);
        assertThat(kantor.hani.melakukan(() -> kantor.service.daftar(true, null, 10)))
                .extracting(Pemberitahuan::jenis)
                .containsExactly(DIKOMENTARI);
    }

    @Test
    void aChangeIsLookedAtWhereItCanLeadToNotices() {
        assertThat(PemicuPemberitahuan.Lingkup.dari("narasi/setda/2025/MASALAH/irh"))
                .isEqualTo(new PemicuPemberitahuan.Lingkup("setda", 2025));
        assertThat(PemicuPemberitahuan.Lingkup.dari("realisasi/setda/2025/irh"))
                .as("a figure may stand in the text of any year")
                .isEqualTo(new PemicuPemberitahuan.Lingkup("setda", null));
        assertThat(PemicuPemberitahuan.Lingkup.dari("akun/hani")).isNull();
        assertThat(PemicuPemberitahuan.Lingkup.dari("jejakAudit")).isNull();
    }

    private void kembalikan(String catatan) {
        kantor.tulis(kantor.hani, MASALAH, "Perkara menumpuk.");
        kantor.langkah(kantor.hani, MASALAH, Peralihan.AJUKAN, null);
        kantor.langkah(kantor.putri, MASALAH, Peralihan.KEMBALIKAN, catatan);
    }

    private void tandai(Pelaku siapa, String... id) {
        siapa.melakukan(() -> {
            kantor.service.tandaiDibaca(List.of(id));
            return true;
        });
    }
}
