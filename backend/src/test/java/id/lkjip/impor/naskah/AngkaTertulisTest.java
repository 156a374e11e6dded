package id.lkjip.impor.naskah;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AngkaTertulisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.473.870.800|2473870800",
                "2,473,870,800|2473870800",
                "2.500,000|2500000",
                "Rp 165.000.000,-|165000000",
                "Rp. 1,853,760,800,-|1853760800",
                "Rp 421.280.000,00|421280000",
                "Rp421.280.000.00|421280000",
                "**Rp. 245.137.431.880,-**|245137431880",
                "(1.250.000)|-1250000",
                "-1.250.000|-1250000",
                "Rp -1.250.000,00|-1250000",
                "0|0",
                "1500000|1500000",
                "1 250 000|1250000",
                "Rp 2,5 miliar|2500000000",
                "Rp 1.500 juta|1500000000",
            })
    void moneyIsReadInEveryStyle(String teks, long nilai) {
        assertThat(AngkaTertulis.rupiah(teks)).contains(Rupiah.of(nilai));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567|1000|1234567000",
                "1,234|1000|1234000",
                "1.234,5|1000000|1234500000",
                "Rp 12,25|1000000|12250000",
                "450|1|450",
            })
    void aColumnInThousandsOrMillionsGivesRupiah(String teks, long kali, long nilai) {
        assertThat(AngkaTertulis.rupiah(teks, kali)).contains(Rupiah.of(nilai));
        assertThat(AngkaTertulis.rupiah("-", kali)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "abc", "2.473.87.800", "12,5", "1.234,56", "99999999999999999999", "Persen"})
    void whatIsNoWholeAmountIsNotMoney(String teks) {
        assertThat(AngkaTertulis.rupiah(teks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.348|Ribu Rupiah|12348",
                "12.348|Nilai|12.348",
                "12,348|Orang|12348",
                "1.250|Dokumen|1250",
                "63,09|Nilai|63.09",
                "99.64|Indeks|99.64",
                "3,4512|Nilai|3.4512",
                "78.00|Nilai|78.00",
                "100%|Persen|100",
                "104.85%|Persen|104.85",
                "12 Laporan|Laporan|12",
                "7 kerjasama|Instansi|7",
                "1.234,5|Nilai|1234.5",
                "1.234.567|Orang|1234567",
                "0,125|Orang|0.125",
                "-2,5|Persen|-2.5",
            })
    void measureIsReadWithItsUnit(String teks, String satuan, BigDecimal nilai) {
        assertThat(AngkaTertulis.nilai(teks, satuan)).isEqualTo(new Nilai.Angka(teks, nilai));
    }

    @Test
    void oneSeparatorWithoutUnitFollowsIndonesianHabit() {
        assertThat(AngkaTertulis.desimal("12.348", null)).contains(new BigDecimal("12348"));
        assertThat(AngkaTertulis.desimal("12,348", null)).contains(new BigDecimal("12.348"));
    }

    @Test
    void rangeKeepsBothBounds() {
        assertThat(AngkaTertulis.nilai("2-3", "Nilai"))
                .isEqualTo(new Nilai.Rentang("2-3", new BigDecimal("2"), new BigDecimal("3")));
        assertThat(AngkaTertulis.nilai("2,5 s.d. 3,5", "Nilai"))
                .isEqualTo(new Nilai.Rentang("2,5 s.d. 3,5", new BigDecimal("2.5"), new BigDecimal("3.5")));
    }

    @Test
    void missingIsNotZeroAndNotInapplicable() {
        assertThat(AngkaTertulis.nilai("", "Nilai")).isEqualTo(new Nilai.BelumDiisi(""));
        assertThat(AngkaTertulis.nilai("belum rilis", "Nilai")).isEqualTo(new Nilai.BelumDiisi("belum rilis"));
        assertThat(AngkaTertulis.nilai("N/A", "Nilai")).isEqualTo(new Nilai.TidakBerlaku("N/A"));
        assertThat(AngkaTertulis.nilai("NA", null)).isEqualTo(new Nilai.TidakBerlaku("NA"));
        assertThat(AngkaTertulis.nilai("-", null)).isEqualTo(new Nilai.TidakBerlaku("-"));
        assertThat(AngkaTertulis.nilai("0", "Nilai")).isEqualTo(new Nilai.Angka("0", BigDecimal.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WTP", "AA", "A", "BB", "Sangat Baik", "Ke 9", "1.2.3,4,5"})
    void whatIsNoFigureStaysText(String teks) {
        assertThat(AngkaTertulis.nilai(teks, "Predikat")).isEqualTo(new Nilai.Predikat(teks));
    }
}
