package id.lkjip.impor.bagian;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.bagian.PemindaiCapaian.Hasil;
import id.lkjip.impor.bagian.PemindaiCapaian.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PemindaiCapaianTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Indikator ini ditargetkan mendapat nilai 88,10, dengan realisasi 87.50 Kategori AA (Istimewa), dengan capaian 99,32%.|88.10|87.50|99.32",
                "Adapun capaiannya adalah 95,22% dari target tahun 2023 sebesar 94,02 dan realisasi sebesar 89,53, yang berasal dari nilai 79,53 dan skor 10.|94.02|89.53|95.22",
                "Capaian tercapai 100% dari target tahun 2023 yaitu sebanyak 7 naskah dan realisasinya 7 naskah yang berjalan.|7|7|100",
                "Target tahun 2023 sebesar 3,20 terealisasi sebesar 3,45 atau 107,81%.|3.20|3.45|107.81",
                "ditargetkan mendapat nilai 11,17, nilai capaian tahun 2023 yaitu sebesar 10,76 atau 96,33%|11.17|10.76|96.33",
                "realisasi mengacu pada hasil realisasi tahun 2022 yaitu sebesar 75,8, adapun target tahun 2023 mendapat nilai 76, sehingga capaian kinerja atas target sebesar 99,74%|76|75.8|99.74",
                "Capaian adalah 100% dari target tahun 2023 yaitu sebesar 100%, dalam sub kegiatan memiliki target 2 Dokumen dengan realisasi 2 dokumen.|100|-|100",
                "ditargetkan 2-3 dan terealisasi 2,5|2-3|2.5|-",
                "Peraturan Nomor 61 Tahun 2023 tanggal 12 Mei 2023 mengatur target baru.|-|-|-",
            })
    void sentencesAreRead(String teks, @Nullable String target, @Nullable String realisasi, @Nullable String capaian) {
        Hasil h = PemindaiCapaian.pindai(teks, List.of(), "Nilai");
        assertThat(angka(h, Label.TARGET)).isEqualTo(target);
        assertThat(angka(h, Label.REALISASI)).isEqualTo(realisasi);
        assertThat(angka(h, Label.CAPAIAN)).isEqualTo(capaian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "tahun 2023 sudah mencapai 90,91% dari target akhir RENSTRA yaitu sebanyak 11 naskah dan terealisasi sebanyak 10 naskah.|11|10|90.91|-",
                "melebihi target akhir Renstra yaitu sebesar 100,18%, dari target akhir RENSTRA sebesar 88,50 poin dan terealisasi 88,66 poin.|88.50|88.66|100.18|-",
                "target akhir RENSTRA yaitu 14,00 poin atau masih kurang 3,50 dari nilai realisasi tahun 2023 sebesar 10,50 atau 75,00%;|14.00|10.50|75.00|3.50",
                "target akhir RENSTRA yaitu 3,80 poin tahun 2023 baru mencapai 3,46 atau kurang 0,34 poin.|3.80|3.46|-|0.34",
                "terhadap target akhir RENSTRA yaitu 100% sudah tercapai.|100|-|-|-",
            })
    void endTargetsAreRead(
            String teks,
            @Nullable String target,
            @Nullable String realisasi,
            @Nullable String capaian,
            @Nullable String selisih) {
        Hasil h = PemindaiCapaian.pindai(teks, List.of(), "Nilai");
        assertThat(angka(h, Label.TARGET)).isEqualTo(target);
        assertThat(angka(h, Label.REALISASI)).isEqualTo(realisasi);
        assertThat(angka(h, Label.CAPAIAN)).isEqualTo(capaian);
        assertThat(angka(h, Label.SELISIH)).isEqualTo(selisih);
    }

    @Test
    void wordsOfTheNameAreNoKeywords() {
        String teks = "Persentase Capaian Target 17 Layanan ditargetkan 80% dengan realisasi 84%";
        Hasil h = PemindaiCapaian.pindai(teks, List.of(new int[] {0, 36}), "Persen");
        assertThat(angka(h, Label.TARGET)).isEqualTo("80");
        assertThat(angka(h, Label.REALISASI)).isEqualTo("84");
    }

    private static @Nullable String angka(Hasil h, Label label) {
        var n = h.nilai(label);
        if (n == null) {
            return null;
        }
        return n.angka().map(a -> a.toPlainString()).orElse(n.teks());
    }
}
