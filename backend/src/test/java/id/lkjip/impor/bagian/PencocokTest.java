package id.lkjip.impor.bagian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PencocokTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Indeks Reformasi Hukum|INDEKS REFORMASI HUKUM",
                "Indeks Reformasi Hukum|Indeks Reformasi Hukum (Indeks)",
                "Persentase Kebijakan Ekonomi yang Dimanfaatkan (%)|Persentase Kebijakan Ekonomi Dimanfaatkan",
                "Meningkatnya Kerjasama yang Diimplementasikan|Meningkatnya Kerja Sama yang Dimplementasikan",
                "Skoring/Nilai Laporan Penyelenggaraan|Skoring Nilai Laporan Penyelenggaraan",
                "Pengeluaran Per Kapita Pertahun yang disesuaikan|Pengeluaran Per Kapita Tahunan yang disesuaikan",
                "Meningkatnya Pelayanan Sekretariat Daerah|Meningkatnya Pelayanan Sekretariat Daerah yang Prima",
                "Sasaran Meningkatnya Budaya Kerja|Meningkatnya Budaya Kerja;",
            })
    void spellingsOfOneNameAreTheSame(String a, String b) {
        assertThat(Pencocok.sama(a, b)).isTrue();
        assertThat(Pencocok.sama(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Persentase Kebijakan Ekonomi yang Dimanfaatkan|Persentase Kebijakan Kesejahteraan yang Dimanfaatkan",
                "Indeks Pelayanan Publik|Indeks Kepatuhan Pelayanan Publik",
                "Angka Kematian Bayi|Angka Kematian Ibu",
                "Persentase Pengadaan yang Selesai|Persentase Pengaduan yang Selesai",
                "Jumlah Sekolah Tahap 1 Terakreditasi|Jumlah Sekolah Tahap 2 Terakreditasi",
                "Persentase Desa yang Tertib Administrasi Aset|Persentase Desa yang Tidak Tertib Administrasi Aset",
                "Indeks Kepuasan Layanan Pimpinan|Indeks Kepuasan Layanan Perkantoran",
                "Biro Administrasi Pimpinan|Biro Administrasi Pembangunan",
            })
    void namesThatDifferByAWordAreNotMerged(String a, String b) {
        assertThat(Pencocok.sama(a, b)).isFalse();
        assertThat(Pencocok.sama(b, a)).isFalse();
    }

    @Test
    void anExactNameWinsOverATolerableOne() {
        var calon = List.of(
                "Meningkatnya Kualitas Layanan Publik Daerah", "Meningkatnya Kualitas Layanan Publik Kota Daerah");
        assertThat(Pencocok.cari(calon.get(1), calon, List::of)).contains(calon.get(1));
    }

    @Test
    void twoTolerableNamesGiveNone() {
        var calon = List.of("Nilai Mutu Layanan Publik Kota Lama", "Nilai Mutu Layanan Publik Kota Baru");
        assertThat(Pencocok.cari("Nilai Mutu Layanan Publik Kota", calon, List::of))
                .isEmpty();
    }

    @Test
    void theUnitInParenthesesGoesAndAnAcronymStays() {
        assertThat(Pencocok.tanpaSatuan("Indeks Budaya (Nilai);")).isEqualTo("Indeks Budaya");
        assertThat(Pencocok.tanpaSatuan("Tingkat Partisipasi Angkatan Kerja (TPAK)"))
                .isEqualTo("Tingkat Partisipasi Angkatan Kerja (TPAK)");
    }
}
