package id.lkjip.pencatatan;

import static id.lkjip.perencanaan.TahunContoh.angka;
import static id.lkjip.perencanaan.TahunContoh.indikator;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pernyataan;
import static id.lkjip.perencanaan.TahunContoh.realisasi;
import static id.lkjip.perencanaan.TahunContoh.realisasiTahun;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.AkunUji;
import id.lkjip.akses.jejak.Jejak;
import id.lkjip.akses.jejak.SaringanJejak;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealisasiServiceTest {

    private static final String PD = TahunContoh.PD;
    private static final int TAHUN = 2025;
    private static final String KODE = "indeks-hukum";

    private final AkunUji uji = new AkunUji();
    private final KunciTahunService kunci = KunciTahunUji.layanan(uji.mongo(), uji.jejak());
    private final RealisasiService service = new RealisasiService(
            PembacaTahunUji.pembaca(uji.mongo()),
            uji.mongo().repository(IndikatorRepository.class),
            uji.mongo().repository(RealisasiRepository.class),
            kunci,
            uji.jejak(),
            Clock.fixed(Instant.parse("2026-02-10T03:15:00Z"), ZoneOffset.UTC));

    private final Pelaku hukum = PelakuUji.biro(PD, "hukum");
    private final Pelaku perencana = PelakuUji.dengan(Peran.PERENCANA);

    @BeforeEach
    void store() {
        var mongo = uji.mongo().template();
        mongo.save(organisasi("Hukum", "Umum"));
        mongo.save(indikator("Indeks Hukum", RumusCapaian.POSITIF, List.of(), "hukum"));
        mongo.save(indikator("Indeks Bersama", RumusCapaian.NEGATIF_A, List.of()));
        mongo.save(realisasiTahun(
                TAHUN, realisasi("Indeks Hukum", pernyataan(TAHUN, "80", angka("76"), StatusRealisasi.FINAL, null))));
    }

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void aBiroCorrectsItsOwnIndicatorAndTheReportStaysVisible() {
        LembarRealisasi lembar = sebagai(hukum, () -> catat(KODE, isian("76,48")));

        assertThat(lembar.realisasi().teks()).isEqualTo("76,48");
        assertThat(lembar.capaian().uraian()).isEqualTo("76,48 / 80 x 100 = 95,60");
        assertThat(lembar.tertulis())
                .satisfies(p -> assertThat(p.realisasi().teks()).isEqualTo("76"));
        PernyataanRealisasi koreksi = requireNonNull(lembar.koreksi());
        assertThat(requireNonNull(koreksi.pencatatan()).alasan()).isEqualTo("Ralat instansi pembina");
        assertThat(koreksi.sitasi().berkas()).isEqualTo("Surat 12/2026");
    }

    @Test
    void everyCorrectionStaysInTheHistoryAndAWithdrawalBringsTheReportBack() {
        sebagai(hukum, () -> catat(KODE, isian("76,48")));
        sebagai(hukum, () -> catat(KODE, isian("77")));
        LembarRealisasi lembar = sebagai(hukum, () -> service.cabut(PD, TAHUN, KODE, versi(KODE), "Surat dibatalkan"));

        assertThat(lembar.realisasi().teks()).isEqualTo("76");
        assertThat(lembar.koreksi()).isNull();
        assertThat(lembar.riwayat()).extracting(p -> p.realisasi().teks()).containsExactly("", "77", "76,48");
        assertThatThrownBy(() -> sebagai(hukum, () -> service.cabut(PD, TAHUN, KODE, versi(KODE), "Sekali lagi")))
                .hasMessageContaining("Tidak ada nilai yang dicatat tangan");
    }

    @Test
    void anOutdatedSaveOverwritesNothingAndTellsBothValues() {
        String lama = versi(KODE);
        sebagai(hukum, () -> catat(KODE, isian("76,48")));

        ditolak(
                Sebab.KONFLIK_VERSI,
                () -> sebagai(hukum, () -> service.catat(PD, TAHUN, KODE, lama, isian("90"))),
                "76,48 (dicatat Penguji Biro, 10 Februari 2026 10.15 WIB). Isian Anda: 90.");
        assertThat(sebagai(hukum, () -> service.find(PD, TAHUN, KODE))
                        .realisasi()
                        .teks())
                .isEqualTo("76,48");
    }

    @Test
    void recordingOneIndicatorDoesNotOutdateAnother() {
        String lama = versi(KODE);
        sebagai(perencana, () -> catat("indeks-bersama", isian("5")));

        assertThat(sebagai(hukum, () -> service.catat(PD, TAHUN, KODE, lama, isian("76,48")))
                        .realisasi()
                        .teks())
                .isEqualTo("76,48");
        assertThat(sebagai(perencana, () -> service.find(PD, TAHUN, "indeks-bersama"))
                        .realisasi()
                        .teks())
                .isEqualTo("5");
    }

    @Test
    void aBiroLeavesTheOthersAloneAndThePlannerRecordsWhatNobodyOwns() {
        ditolak(
                Sebab.TIDAK_BERWENANG,
                () -> sebagai(PelakuUji.biro(PD, "umum"), () -> catat(KODE, isian("76,48"))),
                "milik hukum");
        ditolak(Sebab.TIDAK_BERWENANG, () -> sebagai(perencana, () -> catat(KODE, isian("76,48"))), "milik hukum");
        ditolak(
                Sebab.TIDAK_BERWENANG,
                () -> sebagai(hukum, () -> catat("indeks-bersama", isian("5"))),
                "hanya peran Perencana");
        assertThat(sebagai(perencana, () -> catat("indeks-bersama", isian("5"))).riwayat())
                .hasSize(1);
    }

    @Test
    void aClosedYearRefusesAndSaysWhoClosedItAndWhy() {
        sebagai(perencana, () -> kunci.kunci(PD, TAHUN, "Angka diserahkan"));

        ditolak(
                Sebab.TAHUN_DIKUNCI,
                () -> sebagai(hukum, () -> catat(KODE, isian("76,48"))),
                "dikunci oleh Penguji Perencana");
    }

    @Test
    void beforeAndAfterStandInTheAuditTrail() {
        sebagai(hukum, () -> catat(KODE, isian("76,48")));

        Jejak entri = uji.jejak().cari(SaringanJejak.semua(), 1).getFirst();
        assertThat(entri.tindakan()).isEqualTo(Tindakan.REALISASI_DICATAT);
        assertThat(entri.objek()).isEqualTo("realisasi/" + PD + "/" + TAHUN + "/" + KODE);
        assertThat(entri.sebelum()).containsEntry("realisasi", "76").containsEntry("status", "FINAL");
        assertThat(entri.sesudah()).containsEntry("realisasi", "76,48").containsEntry("sumber", "Surat 12/2026");
        assertThat(entri.keterangan()).isEqualTo("Ralat instansi pembina");
    }

    @Test
    void aCorrectionReplacesTheSeriesTooAndIsNotOutdoneByMoreDecimals() {
        uji.mongo().template().dropCollection("realisasi");
        uji.mongo()
                .template()
                .save(realisasiTahun(
                        TAHUN,
                        realisasi(
                                "Indeks Hukum",
                                pernyataan(TAHUN, "80", angka("76"), StatusRealisasi.FINAL, null),
                                pernyataan(TAHUN, "80", angka("77,04"), StatusRealisasi.FINAL, null))));
        LembarRealisasi lembar = sebagai(hukum, () -> catat(KODE, isian("77")));

        assertThat(requireNonNull(requireNonNull(lembar.rincian()).dalamDeret(TAHUN))
                        .realisasi()
                        .angka())
                .contains(new BigDecimal("77"));
    }

    @Test
    void anIndicatorNothingStatesIsRecordedInAYearThatIsKnown() {
        assertThat(sebagai(perencana, () -> service.daftar(PD, TAHUN)))
                .extracting(LembarRealisasi::indikator)
                .containsExactly(KODE, "indeks-bersama");
        ditolak(
                Sebab.TIDAK_DITEMUKAN,
                () -> sebagai(perencana, () -> service.find(PD, 1999, "indeks-bersama")),
                "tidak ada pada tahun 1999");
    }

    private LembarRealisasi catat(String kode, IsianRealisasi isian) {
        return service.catat(PD, TAHUN, kode, service.find(PD, TAHUN, kode).versi(), isian);
    }

    private String versi(String kode) {
        return service.find(PD, TAHUN, kode).versi();
    }

    private static IsianRealisasi isian(String teks) {
        return new IsianRealisasi(
                teks, null, StatusRealisasi.FINAL, null, "Surat 12/2026", "", "Ralat instansi pembina");
    }

    private static <T> T sebagai(Pelaku pelaku, Supplier<T> kerja) {
        return pelaku.melakukan(kerja);
    }

    private static void ditolak(Sebab sebab, ThrowingCallable kerja, String kata) {
        assertThatThrownBy(kerja)
                .isInstanceOfSatisfying(
                        PermintaanDitolak.class, e -> assertThat(e.sebab()).isEqualTo(sebab))
                .hasMessageContaining(kata);
    }
}
