package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContohLaporanTest {

    static List<ContohLaporan> contoh() {
        return ContohLaporan.semua();
    }

    @ParameterizedTest
    @MethodSource("contoh")
    void theSampleInTheResourcesIsWhatTheWriterWrites(ContohLaporan contoh) throws IOException {
        try (var berkas = getClass().getResourceAsStream("/laporan/" + contoh.berkas())) {
            String isi = new String(Objects.requireNonNull(berkas).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(isi).isEqualTo(contoh.tulis());
        }
    }

    @ParameterizedTest
    @MethodSource("contoh")
    void theSampleIsReadWithItsFaultsRepairedAndItsLossStated(ContohLaporan contoh) {
        var bacaan = Varian.baca(contoh.tulis());
        assertThat(BandingBacaan.rencana(contoh.laporan(), bacaan, contoh.tabel()))
                .isEmpty();
        assertThat(BandingBacaan.capaian(contoh.laporan(), bacaan)).isEmpty();
        assertThat(bacaan.perbaikan().isEmpty()).isEqualTo(contoh.kerusakan().isEmpty());
    }
}
