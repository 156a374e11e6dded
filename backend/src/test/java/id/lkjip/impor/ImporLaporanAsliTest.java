package id.lkjip.impor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lkjip.mongo.MongoUji;
import id.lkjip.shared.Rupiah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The real report, stored twice; skipped where it is not. */
class ImporLaporanAsliTest {

    private static final Path LAPORAN = Path.of("../../shared/sumber/lkjip-setda-banten-2025.md");

    @Test
    void theSecondImportOfTheRealReportChangesNothing() throws IOException {
        assumeTrue(Files.isRegularFile(LAPORAN), "SKIPPED: laporan asli tidak ada di ../shared/sumber");
        byte[] isi = Files.readAllBytes(LAPORAN);
        try (var mongo = MongoUji.inMemory()) {
            ImporLayanan impor = ImporUji.layanan(mongo, new PembacaLkjipMarkdown());

            RingkasanImpor pertama = impor.commit("laporan.md", isi, "uji");
            RingkasanImpor kedua = impor.commit("laporan.md", isi, "uji");

            assertThat(pertama.dokumen()).allMatch(d -> d.tindakan() == RingkasanImpor.Tindakan.BARU);
            assertThat(kedua.dokumen()).allMatch(d -> d.tindakan() == RingkasanImpor.Tindakan.SAMA);
            var bukti = requireNonNull(kedua.pembuktian());
            assertThat(bukti.murni().tercetak()).isEqualTo(Rupiah.of(253_786_078_000L));
            assertThat(bukti.perubahan().tercetak()).isEqualTo(Rupiah.of(245_137_431_880L));
            assertThat(bukti.murni().tertutup() && bukti.perubahan().tertutup()).isTrue();
        }
    }
}
