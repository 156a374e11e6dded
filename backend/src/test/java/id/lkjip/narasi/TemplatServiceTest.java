package id.lkjip.narasi;

import static id.lkjip.perencanaan.TahunContoh.PD;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.realisasiTahun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.akses.Pelaku;
import id.lkjip.akses.PelakuUji;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.AkunUji;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.kunci.KunciTahunUji;
import id.lkjip.narasi.TemplatNarasi.Butir;
import id.lkjip.perencanaan.PembacaTahunUji;
import id.lkjip.shared.PermintaanDitolak;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatServiceTest {

    private static final LocalDate TENGGAT = LocalDate.of(2026, 2, 27);

    private final AkunUji uji = new AkunUji();
    private final KunciTahunService kunci = KunciTahunUji.layanan(uji.mongo(), uji.jejak());
    private final TemplatService service = new TemplatService(
            uji.mongo().repository(TemplatRepository.class), PembacaTahunUji.pembaca(uji.mongo()), kunci, uji.jejak());
    private final Pelaku perencana = PelakuUji.dengan(Peran.PERENCANA);

    @BeforeEach
    void store() {
        uji.mongo().template().save(organisasi("Hukum", "Umum"));
        uji.mongo().template().save(realisasiTahun(2025));
    }

    @AfterEach
    void close() {
        uji.close();
    }

    @Test
    void aYearThatNobodyHasSetHasTheSevenAnalysesOfTheRegulation() {
        TemplatNarasi baku = service.find(PD, 2025);

        assertThat(baku.versi()).isNull();
        assertThat(baku.butir().stream().map(Butir::bagian).filter(BagianNarasi::perIndikator))
                .contains(
                        BagianNarasi.CAPAIAN_TAHUN_INI,
                        BagianNarasi.CAPAIAN_TAHUN_SEBELUMNYA,
                        BagianNarasi.CAPAIAN_TARGET_RENSTRA,
                        BagianNarasi.CAPAIAN_NASIONAL,
                        BagianNarasi.FAKTOR_PENYEBAB,
                        BagianNarasi.EFISIENSI,
                        BagianNarasi.PROGRAM_PENDUKUNG);
    }

    @Test
    void whatIsSetIsReadAgainInTheOrderOfTheReport() {
        atur(null, butir(BagianNarasi.SARAN, "umum"), butir(BagianNarasi.MASALAH, null));

        assertThat(service.find(PD, 2025).butir())
                .containsExactly(butir(BagianNarasi.MASALAH, null), butir(BagianNarasi.SARAN, "umum"));
        assertThat(service.find(PD, 2024).versi()).as("another year").isNull();
    }

    @Test
    void aSecondPersonDoesNotOverwriteTheFirst() {
        TemplatNarasi satu = atur(null, butir(BagianNarasi.SARAN, null));

        assertThatThrownBy(() -> atur(null, butir(BagianNarasi.KESIMPULAN, null)))
                .hasMessageContaining("diubah orang lain");
        atur(satu.versi(), butir(BagianNarasi.KESIMPULAN, null));
        assertThat(service.find(PD, 2025).butir()).extracting(Butir::bagian).containsExactly(BagianNarasi.KESIMPULAN);
    }

    static List<List<Butir>> salah() {
        return List.of(
                List.of(),
                List.of(butir(BagianNarasi.SARAN, null), butir(BagianNarasi.SARAN, null)),
                List.of(butir(BagianNarasi.LAINNYA, null)),
                List.of(butir(BagianNarasi.MASALAH, "hukum")),
                List.of(butir(BagianNarasi.SARAN, "tebakan")),
                List.of(new Butir(BagianNarasi.SARAN, "  ", null, null)),
                List.of(new Butir(BagianNarasi.SARAN, "x".repeat(501), null, null)),
                List.of(new Butir(BagianNarasi.SARAN, "Saran", LocalDate.of(2024, 12, 31), null)));
    }

    @ParameterizedTest
    @MethodSource("salah")
    void whatCannotBeIsRefusedAndNothingIsStored(List<Butir> butir) {
        assertThatThrownBy(() -> perencana.melakukan(() -> service.atur(PD, 2025, null, butir)))
                .isInstanceOf(PermintaanDitolak.class);
        assertThat(service.find(PD, 2025).versi()).isNull();
    }

    @Test
    void aClosedYearKeepsItsTemplate() {
        perencana.melakukan(() -> kunci.kunci(PD, 2025, "Laporan selesai"));

        assertThatThrownBy(() -> atur(null, butir(BagianNarasi.SARAN, null))).hasMessageContaining("dikunci");
    }

    private TemplatNarasi atur(@Nullable Long versi, Butir... butir) {
        return perencana.melakukan(() -> service.atur(PD, 2025, versi, List.of(butir)));
    }

    private static Butir butir(BagianNarasi bagian, @Nullable String biro) {
        return new Butir(bagian, "Yang diharapkan.", TENGGAT, biro);
    }
}
