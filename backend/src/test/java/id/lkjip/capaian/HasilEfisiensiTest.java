package id.lkjip.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.capaian.HasilEfisiensi.Keluaran;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HasilEfisiensiTest {

    @ParameterizedTest
    @CsvSource({
        "353842000, 343158170, 142.86, 505498681, 162340511, 45.88",
        "165000000, 122992500, 100.00, 165000000, 42007500, 25.46",
        "985862000, 911789106, 98.85, 974524587, 62735481, 6.36",
        "186021836322, 172795838142, 107.81, 200550141739, 27754303597, 14.92",
        "5369298000, 5036634578, 108.13, 5805821927, 769187349, 14.33"
    })
    void matchesThePrintedTables(
            long aaro, long raro, BigDecimal cro, long aaroKaliCro, long selisih, BigDecimal efisiensi) {
        var hasil = HasilEfisiensi.of(Rupiah.of(aaro), Rupiah.of(raro), cro);

        assertThat(hasil.aaroKaliCro()).isEqualTo(Rupiah.of(aaroKaliCro));
        assertThat(hasil.selisih()).isEqualTo(Rupiah.of(selisih));
        assertThat(hasil.persen()).isEqualTo(efisiensi);
    }

    @Test
    void showsTheWorkedLine() {
        assertThat(HasilEfisiensi.of(Rupiah.of(165_000_000), Rupiah.of(122_992_500), new BigDecimal("100.00"))
                        .uraian())
                .isEqualTo("(165.000.000 - 122.992.500) / 165.000.000 x 100 = 25,46");
    }

    @Test
    void scopeIsSummedBeforeItIsDivided() {
        var hasil = HasilEfisiensi.of(List.of(
                new Keluaran(Rupiah.of(100), Rupiah.of(50), new BigDecimal("100")),
                new Keluaran(Rupiah.of(300), Rupiah.of(300), new BigDecimal("100"))));

        assertThat(hasil.persen()).isEqualTo("12.50");
    }

    @Test
    void incompleteScopeHasNoResult() {
        var hasil = HasilEfisiensi.of(List.of(
                new Keluaran(Rupiah.of(100), Rupiah.of(50), new BigDecimal("100")),
                new Keluaran(Rupiah.of(300), null, new BigDecimal("100"))));

        assertThat(hasil.persen()).isNull();
        assertThat(hasil.alasan()).isEqualTo("Alokasi, realisasi anggaran, atau capaian keluaran tidak diketahui.");
    }

    @Test
    void withoutAllocationThereIsNoResult() {
        assertThat(HasilEfisiensi.of(Rupiah.NOL, Rupiah.NOL, BigDecimal.TEN).alasan())
                .contains("Jumlah alokasi anggaran 0");
        assertThat(HasilEfisiensi.of(List.of()).persen()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-25, 0.00", "-20, 0.00", "0, 50.00", "6.36, 65.90", "20, 100.00", "45.88, 100.00"})
    void valueOfEfficiencyIsBounded(BigDecimal efisiensi, BigDecimal ne) {
        assertThat(HasilEfisiensi.nilaiEfisiensi(efisiensi)).isEqualTo(ne);
    }
}
