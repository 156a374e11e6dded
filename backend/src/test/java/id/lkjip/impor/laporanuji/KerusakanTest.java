package id.lkjip.impor.laporanuji;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.laporanuji.BarisKerja.Peran;
import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KerusakanTest {

    private final LaporanUji laporan = PembangkitLaporan.nusaRaya();
    private final List<BarisKerja> asal = TabelKerja.dari(laporan, Gaya.baku());

    @ParameterizedTest
    @EnumSource(Kerusakan.class)
    void aFaultChangesTheTable(Kerusakan kerusakan) {
        for (int benih = 0; benih < 10; benih++) {
            assertThat(kerusakan.terapkan(laporan, asal, new Random(benih)).baris())
                    .isNotEqualTo(asal);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kerusakan.class, mode = EnumSource.Mode.EXCLUDE, names = "HALAMAN_GANDA")
    void whatIsLeftAndWhatIsLostMakeTheTotal(Kerusakan kerusakan) {
        for (int benih = 0; benih < 10; benih++) {
            var rusak = kerusakan.terapkan(laporan, asal, new Random(benih));
            // rows of sub kegiatan and of what a fault left of them; the money of a kegiatan may stand among them
            Uang atas = switch (kerusakan) {
                case UANG_TURUN -> kegiatanBergeser(rusak.baris());
                default -> new Uang(0L, 0L);
            };
            Uang sisa = rusak.baris().stream()
                    .filter(b -> b.peran() == Peran.SUB || b.peran() == Peran.SISA)
                    .map(BarisKerja::uang)
                    .reduce(rusak.hilang(), Uang::plus);
            Uang total = laporan.total();
            assertThat(sisa.murniAtauNol()).isEqualTo(total.murniAtauNol() + atas.murniAtauNol());
            assertThat(sisa.perubahanAtauNol()).isEqualTo(total.perubahanAtauNol() + atas.perubahanAtauNol());
        }
    }

    private Uang kegiatanBergeser(List<BarisKerja> rusak) {
        for (int i = 0; i < asal.size(); i++) {
            if (!asal.get(i).equals(rusak.get(i))) {
                return asal.get(i).uang();
            }
        }
        throw new IllegalStateException("tabel tidak berubah");
    }

    @ParameterizedTest
    @EnumSource(Kerusakan.class)
    void aFaultIsRepeatable(Kerusakan kerusakan) {
        assertThat(kerusakan.terapkan(laporan, asal, new Random(5)))
                .isEqualTo(kerusakan.terapkan(laporan, asal, new Random(5)));
    }
}
