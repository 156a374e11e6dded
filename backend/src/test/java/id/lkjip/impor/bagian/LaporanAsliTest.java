package id.lkjip.impor.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.PembacaLkjipMarkdown;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real report of 2025, which is not part of the repository; skipped where it is not at hand. */
class LaporanAsliTest {

    private static final String BERKAS = "lkjip-setda-banten-2025.md";

    private static @Nullable BacaanLkjip bacaan;

    @BeforeAll
    static void read() throws IOException {
        Path berkas = find();
        assumeTrue(berkas != null, "SKIPPED: ../shared/sumber/" + BERKAS + " tidak ada");
        byte[] isi = Files.readAllBytes(Objects.requireNonNull(berkas));
        bacaan = new PembacaLkjipMarkdown().baca(BERKAS, isi);
    }

    private static @Nullable Path find() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path calon = p.resolve("shared/sumber").resolve(BERKAS);
            if (Files.exists(calon)) {
                return calon;
            }
        }
        return null;
    }

    @Test
    void organisationAndPlanAreComplete() {
        var b = baca();
        assertThat(b.tahun()).isEqualTo(2025);
        assertThat(b.perangkatDaerah().id()).isEqualTo("setda-banten");
        assertThat(b.perangkatDaerah().asisten()).hasSize(3);
        assertThat(b.perangkatDaerah().biro())
                .hasSize(8)
                .allMatch(x -> !x.bagian().isEmpty() && x.tugas() != null);
        var renstra = Objects.requireNonNull(b.renstra());
        assertThat(renstra.id()).isEqualTo("setda-banten/2025-2029");
        assertThat(renstra.misi()).hasSize(5);
        assertThat(renstra.tujuan()).hasSize(3);
        assertThat(renstra.isuStrategis()).hasSize(7);
        assertThat(renstra.sasaran()).hasSize(12).allMatch(s -> s.targetAkhir() != null);
    }

    @Test
    void bothAgreementsAreReadWithTheirDisagreements() {
        PerjanjianKinerja murni = pk(Tahap.MURNI);
        PerjanjianKinerja perubahan = pk(Tahap.PERUBAHAN);
        assertThat(murni.totalAnggaran()).isEqualTo(Rupiah.of(253_786_078_000L));
        assertThat(perubahan.totalAnggaran()).isEqualTo(Rupiah.of(245_137_431_880L));
        assertThat(murni.belanja()).hasSize(8);
        assertThat(perubahan.belanja()).hasSize(8);
        assertThat(murni.sasaran()).hasSize(5);
        assertThat(murni.sasaran().stream().mapToInt(s -> s.indikator().size()).sum())
                .isEqualTo(6);
        assertThat(perubahan.sasaran()).hasSize(12).allMatch(s -> s.indikator().size() == 1);
        assertThat(murni.penandatangan()).hasSize(2);
        assertThat(baca().temuan().stream().filter(t -> t.aturan().equals("TARGET_PK_BEDA")))
                .hasSize(2);
    }

    @Test
    void realisasiIsReadForFourYears() {
        assertThat(baca().realisasi()).extracting(r -> r.tahun()).containsExactly(2022, 2023, 2024, 2025);
        assertThat(realisasi(2025, "indeks-reformasi-hukum")).isEqualTo("99.64 FINAL null");
        assertThat(realisasi(2025, "indeks-asn-berakhlak")).isEqualTo("75,8 TERBAWA 2024");
        assertThat(realisasi(2025, "indeks-pelayanan-sekretariat-daerah")).isEqualTo("3,45 SWANILAI null");
        assertThat(realisasi(2025, "nilai-kepatuhan-pelayanan-publik")).isEqualTo("89,53 METODE_BERUBAH null");
        assertThat(realisasi(2023, "skoring-nilai-laporan-penyelenggaraan-pemerintahan-daerah"))
                .isEqualTo("3,5492 FINAL null");
        assertThat(realisasi(2022, "indeks-kepuasan-pelayanan-pimpinan")).isEqualTo("NA TIDAK_BERLAKU null");
        assertThat(realisasi(2024, "persentase-kebijakan-ekonomi-yang-dimanfaatkan"))
                .isEqualTo("71,43 FINAL null");
        assertThat(baca().realisasi().getLast().indikator())
                .allMatch(i -> i.efisiensi() != null
                        && i.programPendukung() != null
                        && !i.biro().isEmpty());
    }

    @Test
    void theWorkPlanClosesToTheRupiah() {
        var rencana = Objects.requireNonNull(baca().rencanaKerja());
        assertThat(rencana.total().murni()).isEqualTo(Rupiah.of(253_786_078_000L));
        assertThat(rencana.total().perubahan()).isEqualTo(Rupiah.of(245_137_431_880L));
    }

    @Test
    void nothingVanishes() {
        var b = baca();
        assertThat(b.petaBaris().tidakTerpeta()).isEmpty();
        assertThat(b.narasi()).noneMatch(n -> n.teks().matches("(?s).*\\bNIP\\b.*"));
        assertThat(b.narasi().stream()
                        .filter(n -> n.indikator() != null)
                        .map(n -> n.bagian())
                        .distinct())
                .hasSize(10);
    }

    private static BacaanLkjip baca() {
        return Objects.requireNonNull(bacaan);
    }

    private static PerjanjianKinerja pk(Tahap tahap) {
        return baca().perjanjianKinerja().stream()
                .filter(p -> p.tahap() == tahap)
                .findFirst()
                .orElseThrow();
    }

    private static String realisasi(int tahun, String kode) {
        RealisasiIndikator i = baca().realisasi().stream()
                .filter(r -> r.tahun() == tahun)
                .flatMap(r -> r.indikator().stream())
                .filter(x -> x.indikator().equals(kode))
                .findFirst()
                .orElseThrow();
        var p = Objects.requireNonNull(i.berlaku(tahun));
        StatusRealisasi status = p.status();
        return p.realisasi().teks() + " " + status + " " + p.tahunData();
    }
}
