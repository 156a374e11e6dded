package id.lkjip.ui.ringkasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.realisasi.RincianAnggaran.Jenis;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RincianBelanjaTest {

    @Test
    void eachRowTellsItsAbsorptionAndAMissingAmountIsADash() {
        String teks = RincianBelanja.of(
                        List.of(
                                baris("Program Kesejahteraan", Rupiah.of(1_000), Rupiah.of(875)),
                                baris("Program Hukum", Rupiah.of(500), null)),
                        2025)
                .getElement()
                .getTextRecursively();

        assertThat(teks).contains("2 baris", "Program Kesejahteraan (4.01.02)", "1.000", "875", "125", "87,50");
        assertThat(teks.substring(teks.indexOf("Program Hukum")))
                .contains("500", FormatId.KOSONG)
                .doesNotContain("0,00");
    }

    private static RincianAnggaran baris(String uraian, Rupiah pagu, @Nullable Rupiah realisasi) {
        return new RincianAnggaran(
                uraian, "4.01.02", Jenis.PROGRAM, pagu, realisasi, null, new Sitasi("lkjip.md", 7, "3.2"));
    }
}
