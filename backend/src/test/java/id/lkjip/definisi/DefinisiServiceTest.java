package id.lkjip.definisi;

import static id.lkjip.perencanaan.TahunContoh.angka;
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
import id.lkjip.definisi.DefinisiService.IsianBiro;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.perbandingan.PerbandinganUji;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.realisasi.StatusRealisasi;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefinisiServiceTest {

    private static final String PD = TahunContoh.PD;
    private static final String KODE = "angka-kemiskinan";

    private final AkunUji uji = new AkunUji();
    private final KunciTahunService kunci = KunciTahunUji.layanan(uji.mongo(), uji.jejak());
    private final DefinisiService service = new DefinisiService(
            uji.mongo().repository(IndikatorRepository.class),
            uji.mongo().repository(PerangkatDaerahRepository.class),
            PembacaTahunUji.pembaca(uji.mongo()),
            PerbandinganUji.pembaca(uji.mongo()),
            kunci,
            uji.jejak());
    private final Pelaku perencana = PelakuUji.dengan(Peran.PERENCANA);

    @BeforeEach
    void store() {
        var mongo = uji.mongo().template();
        mongo.save(organisasi("Hukum", "Umum"));
        mongo.save(indikator("Angka Kemiskinan", RumusCapaian.POSITIF, List.of(), "hukum"));
        mongo.save(indikator("Indeks Lain", RumusCapaian.POSITIF, List.of("Indeks Lainnya")));
        for (int tahun : List.of(2024, 2025)) {
            mongo.save(realisasiTahun(
                    tahun,
                    realisasi(
                            "Angka Kemiskinan",
                            pernyataan(tahun, "5", angka(tahun == 2024 ? "5" : "4"), StatusRealisasi.FINAL, null))));
        }
    }

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void whatWouldChangeIsToldBeforeAndNothingElse() {
        // In 2024 realisasi equals target, so both formulas give 100.
        assertThat(sebagai(() -> service.dampak(PD, KODE, isian(RumusCapaian.NEGATIF_A))))
                .containsExactly(new PerubahanSeri(KODE, "Angka Kemiskinan", 2025, "Capaian", "80,00%", "120,00%"));
        assertThat(sebagai(() -> service.dampak(PD, KODE, isian(RumusCapaian.POSITIF))))
                .isEmpty();
        assertThat(service.find(PD, KODE).rumus()).isEqualTo(RumusCapaian.POSITIF);
    }

    @Test
    void oldYearsAreToldToo() {
        for (int tahun = 2001; tahun < 2024; tahun++) {
            uji.mongo()
                    .template()
                    .save(realisasiTahun(
                            tahun,
                            realisasi(
                                    "Angka Kemiskinan",
                                    pernyataan(
                                            tahun,
                                            "5",
                                            angka(tahun == 2001 ? "4" : "5"),
                                            StatusRealisasi.FINAL,
                                            null))));
        }

        assertThat(sebagai(() -> service.dampak(PD, KODE, isian(RumusCapaian.NEGATIF_A))))
                .extracting(PerubahanSeri::tahun)
                .containsExactly(2001, 2025);
    }

    @Test
    void aSavedFormulaChangesTheSeriesAndStandsInTheAuditTrail() {
        sebagai(() -> service.ubah(PD, KODE, versi(), isian(RumusCapaian.NEGATIF_A)));

        assertThat(service.find(PD, KODE).rumus()).isEqualTo(RumusCapaian.NEGATIF_A);
        assertThat(sebagai(() -> service.dampak(PD, KODE, isian(RumusCapaian.NEGATIF_A))))
                .isEmpty();
        Jejak entri = uji.jejak().cari(SaringanJejak.semua(), 1).getFirst();
        assertThat(entri.tindakan()).isEqualTo(Tindakan.INDIKATOR_DIUBAH);
        assertThat(entri.sebelum()).containsEntry("rumus", "POSITIF");
        assertThat(entri.sesudah()).containsEntry("rumus", "NEGATIF_A");
    }

    @Test
    void aClosedYearKeepsItsFiguresAndOneThatDoesNotChangeStopsNobody() {
        sebagai(() -> kunci.kunci(PD, 2024, "Sudah diperiksa"));
        sebagai(() -> kunci.kunci(PD, 2025, "Angka diserahkan"));
        assertThatThrownBy(() -> sebagai(() -> service.ubah(PD, KODE, versi(), isian(RumusCapaian.NEGATIF_A))))
                .hasMessageStartingWith("Tahun 2025 dikunci oleh");

        sebagai(() -> kunci.buka(PD, 2025, "Rumus keliru"));
        assertThat(sebagai(() -> service.ubah(PD, KODE, versi(), isian(RumusCapaian.NEGATIF_A)))
                        .rumus())
                .isEqualTo(RumusCapaian.NEGATIF_A);
    }

    @Test
    void anOutdatedSaveOverwritesNothingAndTellsBoth() {
        long lama = versi();
        sebagai(() -> service.ubah(PD, KODE, lama, isian(RumusCapaian.NEGATIF_A)));

        assertThatThrownBy(() -> sebagai(() -> service.ubah(PD, KODE, lama, isian(RumusCapaian.NEGATIF_B))))
                .hasMessageContaining("rumus NEGATIF_A")
                .hasMessageContaining("rumus NEGATIF_B");
        assertThat(service.find(PD, KODE).rumus()).isEqualTo(RumusCapaian.NEGATIF_A);
    }

    @Test
    void aNameOfAnotherIndicatorOrAnUnknownBiroIsRefused() {
        var milikLain = new IsianIndikator(
                "Angka Kemiskinan",
                List.of("indeks lainnya"),
                "%",
                RumusCapaian.POSITIF,
                List.of("asing"),
                "Penyesuaian");

        assertThatThrownBy(() -> sebagai(() -> service.ubah(PD, KODE, versi(), milikLain)))
                .hasMessageContaining("sudah milik indikator Indeks Lain")
                .hasMessageContaining("Biro \"asing\" tidak ada");
    }

    @Test
    void biroAreRenamedAndOrderedAndKeepTheirCodesAndFormerNames() {
        PerangkatDaerah baru = sebagai(() -> service.ubahBiro(
                PD,
                0,
                List.of(
                        new IsianBiro("umum", "Biro Umum dan Protokol", "Umum"),
                        new IsianBiro("hukum", "Biro Hukum", "")),
                "Peraturan Gubernur baru"));

        assertThat(baru.biro()).extracting(Biro::kode).containsExactly("umum", "hukum");
        assertThat(baru.biro().getFirst().alias()).containsExactly("Biro Umum");
        assertThat(baru.biro().getFirst().singkatan()).isEqualTo("Umum");
        assertThatThrownBy(() -> sebagai(() -> service.ubahBiro(
                        PD,
                        0,
                        baru.biro().stream()
                                .map(b -> new IsianBiro(b.kode(), b.nama(), ""))
                                .toList(),
                        "Sekali lagi")))
                .hasMessageContaining("tidak ditimpa")
                .hasMessageContaining("Biro Umum dan Protokol (Umum)");
    }

    @Test
    void everyBiroIsNamedOnce() {
        assertThatThrownBy(() -> sebagai(
                        () -> service.ubahBiro(PD, 0, List.of(new IsianBiro("umum", "Biro Umum", "")), "Penyesuaian")))
                .hasMessageContaining("Sebutkan setiap biro tepat satu kali");
    }

    private long versi() {
        Indikator kini = service.find(PD, KODE);
        return kini.versi() == null ? -1 : kini.versi();
    }

    private static IsianIndikator isian(RumusCapaian rumus) {
        return new IsianIndikator(
                "Angka Kemiskinan", List.of(), "%", rumus, List.of("hukum"), "Makin rendah makin baik");
    }

    private <T> T sebagai(Supplier<T> kerja) {
        return perencana.melakukan(kerja);
    }
}
