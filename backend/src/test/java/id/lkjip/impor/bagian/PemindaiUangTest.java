package id.lkjip.impor.bagian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.bagian.PemindaiUang.Jumlah;
import java.util.List;
import org.junit.jupiter.api.Test;

class PemindaiUangTest {

    @Test
    void amountsTakeTheNearestKeywordAndTheirPercent() {
        assertThat(read(
                        "memperoleh anggaran sebesar Rp 9.000.000,- dengan terealisasi sebesar Rp 8.100.000,00 atau 90,00%, "
                                + "sehingga sisa anggaran sebesar Rp. 900,000,- atau 10,00%."))
                .containsExactly("PAGU 9000000 -", "REALISASI 8100000 90,00%", "SISA 900000 10,00%");
    }

    @Test
    void aRoundedAmountIsReadWithItsWordAndTellsHowFarItMayBeOff() {
        List<Jumlah> hasil = PemindaiUang.pindai("Pagu Rp 245,137 miliar, realisasi Rp 12.500.000,-");
        assertThat(hasil)
                .extracting(j -> java.util.Objects.requireNonNull(j.nilai()).nilai())
                .containsExactly(245_137_000_000L, 12_500_000L);
        assertThat(hasil).extracting(Jumlah::kelonggaran).containsExactly(1_000_000L, 0L);
    }

    @Test
    void efficiencyStatedBeforeItsAmountIsTheRest() {
        assertThat(read(
                        "memiliki efisiensi sebesar 10,00% atau sebesar Rp 900.000,- dari pagu anggaran sebesar Rp 9.000.000,-"
                                + " terealisasi sebesar Rp 8.100.000,-."))
                .containsExactly("SISA null 10,00%", "SISA 900000 10,00%", "PAGU 9000000 -", "REALISASI 8100000 -");
    }

    @Test
    void totalsOfBothStagesAreTold() {
        assertThat(
                        read(
                                "perubahan pagu yang semula sebesar Rp. 9.500.000,- (sembilan) menjadi Rp. 9.000.000,- (sembilan)"))
                .containsExactly("PAGU_MURNI 9500000 -", "PAGU_PERUBAHAN 9000000 -");
    }

    private static List<String> read(String teks) {
        return PemindaiUang.pindai(teks).stream().map(PemindaiUangTest::show).toList();
    }

    private static String show(Jumlah j) {
        var nilai = j.nilai();
        var persen = j.persen();
        return j.label() + " " + (nilai == null ? "null" : String.valueOf(nilai.nilai())) + " "
                + (persen == null ? "-" : persen.teks());
    }
}
