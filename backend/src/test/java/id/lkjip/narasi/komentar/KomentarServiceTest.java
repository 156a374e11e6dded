package id.lkjip.narasi.komentar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.mongo.MongoUji;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganUji;
import id.lkjip.perencanaan.TahunContoh;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KomentarServiceTest {

    private static final String PD = TahunContoh.PD;
    private static final int TAHUN = 2031;
    private static final String MASALAH = Narasi.idOf(PD, TAHUN, BagianNarasi.MASALAH, "indeks-hukum");

    private final MongoUji mongo = MongoUji.inMemory();
    private final JejakService jejak = new JejakService(mongo.template().getMongoDatabaseFactory());
    private final KunciTahunService kunci = KunciTahunUji.layanan(mongo, jejak);
    private final KomentarService service =
            new KomentarService(mongo.repository(KomentarRepository.class), PenyuntinganUji.seksi(mongo), kunci, jejak);

    private final Pelaku inspektorat = PelakuUji.dengan(Peran.INSPEKTORAT);
    private final Pelaku hukum = PelakuUji.biro(PD, "hukum");

    @BeforeEach
    void year() {
        PenyuntinganUji.simpanTahun(mongo, TAHUN);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void aCommentIsAnsweredByTheOwnerAndSettled() {
        UtasKomentar utas = begin();
        UtasKomentar dijawab = hukum.melakukan(() -> service.jawab(utas.id(), "Sumbernya sudah ditambahkan."));
        inspektorat.melakukan(() -> service.selesaikan(utas.id(), version(dijawab)));

        UtasKomentar kini = hukum.melakukan(() -> service.daftar(MASALAH)).getFirst();
        assertThat(kini.petikan()).isEqualTo(new Petikan("perkara menumpuk", "Masalah: ", "."));
        assertThat(kini.isi())
                .extracting(UtasKomentar.Komentar::teks)
                .containsExactly("Sebutkan sumbernya.", "Sumbernya sudah ditambahkan.");
        assertThat(kini.selesai()).isNotNull();
        assertThat(hukum.melakukan(() -> service.terbuka(PD, TAHUN))).isEmpty();
        assertThat(jejak.cari(SaringanJejak.semua(), 10))
                .extracting(j -> j.tindakan())
                .containsExactly(
                        Tindakan.KOMENTAR_DISELESAIKAN, Tindakan.NARASI_DIKOMENTARI, Tindakan.NARASI_DIKOMENTARI);
    }

    @Test
    void anAnswerOpensASettledCommentAgainAndWhatIsUnreadIsNotSettled() {
        UtasKomentar utas = begin();
        hukum.melakukan(() -> service.jawab(utas.id(), "Belum."));

        assertThatThrownBy(() -> inspektorat.melakukan(() -> service.selesaikan(utas.id(), version(utas))))
                .hasMessageContaining("jawaban baru");
        UtasKomentar kini = service(hukum);
        inspektorat.melakukan(() -> service.selesaikan(utas.id(), version(kini)));
        hukum.melakukan(() -> service.jawab(utas.id(), "Masih ada satu."));
        assertThat(service(hukum).selesai()).isNull();
        assertThat(hukum.melakukan(() -> service.terbuka(PD, TAHUN))).containsEntry(MASALAH, 1L);
    }

    @Test
    void anotherBiroAndALeaderOnlyRead() {
        UtasKomentar utas = begin();

        for (Pelaku lain : List.of(PelakuUji.biro(PD, "umum"), PelakuUji.dengan(Peran.PIMPINAN))) {
            assertThat(lain.melakukan(() -> service.daftar(MASALAH))).hasSize(1);
            assertThatThrownBy(() -> lain.melakukan(() -> service.jawab(utas.id(), "Saya juga.")))
                    .isNotNull();
        }
        assertThat(service(hukum).isi()).hasSize(1);
    }

    @Test
    void aClosedYearTakesNoComments() {
        PelakuUji.dengan(Peran.PERENCANA).melakukan(() -> kunci.kunci(PD, TAHUN, "Sudah dievaluasi"));

        assertThatThrownBy(this::begin).hasMessageContaining("kunci");
    }

    @Test
    void aCommentSaysSomethingAboutSomething() {
        assertThatThrownBy(() -> inspektorat.melakukan(() -> service.mulai(MASALAH, null, " ? ")))
                .hasMessageContaining("3 sampai");
        assertThatThrownBy(() -> inspektorat.melakukan(
                        () -> service.mulai(MASALAH, new Petikan("a".repeat(1_001), "", ""), "Terlalu panjang")))
                .hasMessageContaining("1000");
        assertThatThrownBy(() -> inspektorat.melakukan(() -> service.mulai(PD + "/2031/TIDAK", null, "Tidak ada")))
                .hasMessageContaining("tidak ada");
    }

    private UtasKomentar begin() {
        return inspektorat.melakukan(
                () -> service.mulai(MASALAH, new Petikan("perkara menumpuk", "Masalah: ", "."), "Sebutkan sumbernya."));
    }

    private UtasKomentar service(Pelaku pelaku) {
        return pelaku.melakukan(() -> service.daftar(MASALAH)).getFirst();
    }

    private static long version(UtasKomentar utas) {
        return Objects.requireNonNull(utas.versi());
    }
}
