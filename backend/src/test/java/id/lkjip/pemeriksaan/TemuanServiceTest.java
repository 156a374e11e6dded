package id.lkjip.pemeriksaan;

import static id.lkjip.perencanaan.TahunContoh.angka;
import static id.lkjip.perencanaan.TahunContoh.baris;
import static id.lkjip.perencanaan.TahunContoh.indikator;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pernyataan;
import static id.lkjip.perencanaan.TahunContoh.realisasi;
import static id.lkjip.perencanaan.TahunContoh.realisasiTahun;
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
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.realisasi.StatusRealisasi;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemuanServiceTest {

    private static final String PD = TahunContoh.PD;
    private static final int TAHUN = 2025;
    private static final String KODE = PD + "/2025/CAPAIAN_SALAH_HITUNG/indeks-hukum-ringkasan";

    private final AkunUji uji = new AkunUji();
    private final KunciTahunService kunci = KunciTahunUji.layanan(uji.mongo(), uji.jejak());
    private final TemuanRepository temuan = uji.mongo().repository(TemuanRepository.class);
    private final TemuanService service = new TemuanService(
            temuan,
            uji.mongo().repository(TanggapanTemuanRepository.class),
            PembacaTahunUji.pembaca(uji.mongo()),
            kunci,
            uji.jejak());
    private final Pelaku inspektorat = PelakuUji.dengan(Peran.INSPEKTORAT);
    private final Pelaku hukum = PelakuUji.biro(PD, "hukum");

    @BeforeEach
    void store() {
        var mongo = uji.mongo().template();
        mongo.save(organisasi("Hukum", "Umum"));
        mongo.save(indikator("Indeks Hukum", RumusCapaian.POSITIF, List.of(), "hukum"));
        mongo.save(realisasiTahun(
                TAHUN, realisasi("Indeks Hukum", pernyataan(TAHUN, "80", angka("76"), StatusRealisasi.FINAL, null))));
        temuan.save(baru("Tertulis 96%, seharusnya 95,00."));
    }

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void aFindingBelongsToTheOwnersOfItsIndicator() {
        assertThat(service.find(PD, TAHUN))
                .singleElement()
                .satisfies(t -> assertThat(t.biro()).containsExactly(new BiroRef("hukum", "Biro Hukum")));
    }

    @Test
    void stateAndThreadSurviveAReimport() {
        sebagai(hukum, () -> service.komentari(KODE, "Akan kami perbaiki."));
        sebagai(inspektorat, () -> service.terima(KODE, 1, "Cukup dijelaskan."));
        reimport("Tertulis 96%, seharusnya 95,00.");

        TemuanTercatat t = service.find(KODE);
        assertThat(t.keadaan()).isEqualTo(KeadaanTemuan.DITERIMA);
        assertThat(t.utas()).extracting(u -> u.teks()).containsExactly("Akan kami perbaiki.", "Cukup dijelaskan.");
    }

    @Test
    void aDecidedFindingOpensAgainWhenItsFiguresChange() {
        sebagai(inspektorat, () -> service.terima(KODE, 0, "Cukup dijelaskan."));
        reimport("Tertulis 97%, seharusnya 95,00.");

        TemuanTercatat t = service.find(KODE);
        assertThat(t.keadaan()).isEqualTo(KeadaanTemuan.TERBUKA);
        assertThat(t.dibukaKembali()).isTrue();
        assertThat(t.utas())
                .singleElement()
                .satisfies(u -> assertThat(u.pesan()).contains("96%"));
    }

    @Test
    void aDecisionMustHaveSeenEverythingSaidBeforeAndTellsBoth() {
        sebagai(hukum, () -> service.komentari(KODE, "Akan kami perbaiki."));

        assertThatThrownBy(() -> sebagai(inspektorat, () -> service.kembalikan(KODE, 0, "Perbaiki dahulu.")))
                .hasMessageContaining("Penguji Biro berkomentar: \"Akan kami perbaiki.\"")
                .hasMessageContaining("\"Perbaiki dahulu.\"");
        assertThat(service.find(KODE).keadaan()).isEqualTo(KeadaanTemuan.TERBUKA);
        assertThat(sebagai(inspektorat, () -> service.kembalikan(KODE, 1, "Perbaiki dahulu."))
                        .keadaan())
                .isEqualTo(KeadaanTemuan.DIKEMBALIKAN);
    }

    @Test
    void anEmptyRemarkAndAClosedYearAreRefused() {
        assertThatThrownBy(() -> sebagai(inspektorat, () -> service.terima(KODE, 0, " ok ")))
                .hasMessageStartingWith("Catatan wajib ditulis");
        sebagai(PelakuUji.dengan(Peran.PERENCANA), () -> kunci.kunci(PD, TAHUN, "Angka diserahkan"));

        assertThatThrownBy(() -> sebagai(hukum, () -> service.komentari(KODE, "Akan kami perbaiki.")))
                .hasMessageContaining("dikunci oleh Penguji Perencana");
    }

    @Test
    void aDecisionStandsInTheAuditTrail() {
        sebagai(inspektorat, () -> service.terima(KODE, 0, "Cukup dijelaskan."));

        Jejak entri = uji.jejak().cari(SaringanJejak.semua(), 1).getFirst();
        assertThat(entri.tindakan()).isEqualTo(Tindakan.TEMUAN_DIPUTUSKAN);
        assertThat(entri.sebelum()).containsEntry("keadaan", "TERBUKA");
        assertThat(entri.sesudah()).containsEntry("keadaan", "DITERIMA");
        assertThat(entri.keterangan()).isEqualTo("Cukup dijelaskan.");
    }

    private void reimport(String pesan) {
        temuan.deleteById(KODE);
        temuan.save(baru(pesan));
    }

    private static Temuan baru(String pesan) {
        return new Temuan(
                KODE, null, PD, TAHUN, "CAPAIAN_SALAH_HITUNG", Temuan.Tingkat.PERINGATAN, pesan, List.of(baris(12)));
    }

    private static <T> T sebagai(Pelaku pelaku, Supplier<T> kerja) {
        return pelaku.melakukan(kerja);
    }
}
