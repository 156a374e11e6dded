package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaporanUjiTest {

    static List<LaporanUji> laporan() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                PembangkitLaporan.nusaRaya(),
                                PembangkitLaporan.mandalaTimur(),
                                PembangkitLaporan.tirtamaju()),
                        IntStream.range(0, 20).mapToObj(PembangkitLaporan::kecil))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("laporan")
    void everyLeafIsCountedOnceInTheTotal(LaporanUji laporan) {
        long murni = laporan.daun().stream()
                .mapToLong(d -> d.sub().uang().murniAtauNol())
                .sum();
        long perubahan = laporan.daun().stream()
                .mapToLong(d -> d.sub().uang().perubahanAtauNol())
                .sum();
        assertThat(laporan.total()).isEqualTo(new LaporanUji.Uang(murni, perubahan));
    }

    @ParameterizedTest
    @MethodSource("laporan")
    void programsOfTheLampiranAddUpToTheTotal(LaporanUji laporan) {
        assertThat(LaporanUji.Uang.jumlah(laporan.belanja().values().stream())).isEqualTo(laporan.total());
    }

    @ParameterizedTest
    @MethodSource("laporan")
    void anEmptyCellAndAnExplicitZeroBothOccur(LaporanUji laporan) {
        assertThat(laporan.daun()).anyMatch(d -> d.sub().uang().murni() == null);
        assertThat(laporan.daun())
                .anyMatch(d -> Long.valueOf(0).equals(d.sub().uang().perubahan()));
    }

    @ParameterizedTest
    @MethodSource("laporan")
    void murniAndPerubahanShareNoSasaran(LaporanUji laporan) {
        var murni = new HashSet<>(laporan.sasaranMurni().stream()
                .map(LaporanUji.SasaranMurni::nama)
                .toList());
        assertThat(laporan.sasaran()).noneMatch(s -> murni.contains(s.nama()));
    }

    @ParameterizedTest
    @MethodSource("laporan")
    void everySasaranOfTheTableIsInThePk(LaporanUji laporan) {
        var nama = laporan.sasaran().stream().map(LaporanUji.Sasaran::nama).toList();
        assertThat(laporan.daun()).allMatch(d -> d.sasaran() == null || nama.contains(d.sasaran()));
    }
}
