package id.lkjip.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FormatIdTest {

    @Test
    void rupiahHasDotsAndASpaceThatDoesNotBreak() {
        assertThat(FormatId.rupiah(Rupiah.of(253_786_078_000L))).isEqualTo("Rp\u00a0253.786.078.000");
        assertThat(FormatId.rupiah(Rupiah.of(-1_500))).isEqualTo("−Rp\u00a01.500");
        assertThat(FormatId.rupiah(Rupiah.NOL)).isEqualTo("Rp\u00a00");
    }

    @Test
    void missingIsNotZero() {
        assertThat(FormatId.rupiah(null)).isEqualTo("–");
        assertThat(FormatId.angkaRupiah(null)).isEqualTo("–");
        assertThat(FormatId.persen(null)).isEqualTo("–");
        assertThat(FormatId.desimal(null)).isEqualTo("–");
        assertThat(FormatId.selisihRupiah(null)).isEqualTo("–");
    }

    @Test
    void changeCarriesItsSign() {
        assertThat(FormatId.selisihRupiah(Rupiah.of(2_000))).isEqualTo("+2.000");
        assertThat(FormatId.selisihRupiah(Rupiah.of(-8_648_646_120L))).isEqualTo("−8.648.646.120");
        assertThat(FormatId.selisihRupiah(Rupiah.NOL)).isEqualTo("0");
        assertThat(FormatId.selisihPersen(new BigDecimal("-3.41"))).isEqualTo("−3,41%");
    }

    @Test
    void percentHasTwoDecimalsAndIsNeverCutShort() {
        assertThat(FormatId.persen(new BigDecimal("100"))).isEqualTo("100,00%");
        assertThat(FormatId.persen(new BigDecimal("108.13"))).isEqualTo("108,13%");
        assertThat(FormatId.persen(new BigDecimal("99.1234"))).isEqualTo("99,1234%");
    }

    @Test
    void compactFormNamesItsUnitInFull() {
        assertThat(FormatId.ringkas(Rupiah.of(245_137_431_880L))).isEqualTo("Rp\u00a0245,14\u00a0miliar");
        assertThat(FormatId.ringkas(Rupiah.of(1_250_000_000_000L))).isEqualTo("Rp\u00a01,25\u00a0triliun");
        assertThat(FormatId.ringkas(Rupiah.of(-8_648_646_120L))).isEqualTo("−Rp\u00a08,65\u00a0miliar");
        assertThat(FormatId.ringkas(Rupiah.of(999_999))).isEqualTo("Rp\u00a0999.999");
    }

    @Test
    void measureKeepsAllItsDigits() {
        assertThat(FormatId.desimal(new BigDecimal("12348"))).isEqualTo("12.348");
        assertThat(FormatId.desimal(new BigDecimal("99.640"))).isEqualTo("99,640");
        assertThat(FormatId.desimal(new BigDecimal("1E+3"))).isEqualTo("1.000");
    }

    @Test
    void everyKindOfValueReadsDifferently() {
        assertThat(FormatId.nilai(new Nilai.Angka("99.64", new BigDecimal("99.64"))))
                .isEqualTo("99,64");
        assertThat(FormatId.nilai(new Nilai.Rentang("2-3", new BigDecimal("2"), new BigDecimal("3"))))
                .isEqualTo("2–3");
        assertThat(FormatId.nilai(new Nilai.Predikat("WTP"))).isEqualTo("WTP");
        assertThat(FormatId.nilai(new Nilai.BelumDiisi(""))).isEqualTo("belum diisi");
        assertThat(FormatId.nilai(new Nilai.TidakBerlaku("N/A"))).isEqualTo("tidak berlaku");
        assertThat(FormatId.nilai(null)).isEqualTo("–");
    }

    @Test
    void sourceNamesFileLineAndTable() {
        assertThat(FormatId.sitasi(new Sitasi("lkjip.md", 1812, "Tabel 2.1")))
                .isEqualTo("lkjip.md, baris\u00a01.812 (Tabel 2.1)");
        assertThat(FormatId.sitasi(new Sitasi("lkjip.md", null, null))).isEqualTo("lkjip.md");
    }
}
