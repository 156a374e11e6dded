package id.lkjip.impor.tabelkerja;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JumlahTertulisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUMLAH",
                "Total",
                "Jumlah Total",
                "TOTAL JUMLAH",
                "Total Keseluruhan",
                "Jumlah Keseluruhan :",
                "Jumlah Seluruhnya",
                "Grand Total",
                "GRAND-TOTAL",
                "JUMLAH BELANJA",
                "Jumlah Total Anggaran (Rp)",
                "TOTAL PAGU ANGGARAN TAHUN 2025",
                "Total APBD Perubahan",
                "JUMLAH BELANJA SEKRETARIAT DAERAH PROVINSI",
                "Jumlah Anggaran Biro Umum",
                "Total Belanja Dinas Perikanan",
                "SUB TOTAL BIRO HUKUM",
                "Subtotal",
                "TOTAL BIDANG KEBUDAYAAN",
                "JUMLAH BIDANG KEBUDAYAAN"
            })
    void wordsOfTotalsMakeALabel(String sel) {
        assertThat(JumlahTertulis.label(sel)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jumlah Dokumen",
                "Jumlah Bidang Tanah yang Dipetakan",
                "Jumlah Anggaran yang Direviu",
                "Total Luas Lahan",
                "Jumlah Program yang Dievaluasi",
                "Totalitas Pelayanan",
                "Program Penunjang"
            })
    void indicatorsAndNamesMakeNone(String sel) {
        assertThat(JumlahTertulis.label(sel)).isFalse();
    }
}
