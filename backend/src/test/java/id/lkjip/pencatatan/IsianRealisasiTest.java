package id.lkjip.pencatatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.pencatatan.IsianRealisasi.Bagian;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsianRealisasiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"99,64|99.64", "1.234,5|1234.5", "12.348|12348", "0|0", "-3,10|-3.10", "100%|100", "3,4500|3.4500"
            })
    void aNumberInOfficeFormIsReadExactly(String teks, BigDecimal nilai) {
        assertThat(isian(teks).dibaca()).contains(new Nilai.Angka(teks, nilai));
        assertThat(isian(teks).kesalahan(2025, null)).isEmpty();
    }

    @Test
    void aPointForTheDecimalsIsRefusedAndTheRightFormIsTold() {
        assertThat(isian("99.64").kesalahan(2025, null))
                .containsEntry(
                        Bagian.NILAI, "Tulis desimal dengan koma, misalnya 99,64; titik hanya memisahkan ribuan.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-3", "kira-kira 5", "1,2,3", "1.23.456", "=1+1"})
    void whatIsNotOneValueIsRefused(String teks) {
        assertThat(isian(teks).kesalahan(2025, null)).containsKey(Bagian.NILAI);
    }

    @Test
    void aPredicateIsTakenWhenAScaleOrTheTargetKnowsSuch() {
        assertThat(isian("WTP").kesalahan(2025, null)).isEmpty();
        assertThat(isian("Tinggi").kesalahan(2025, null)).containsKey(Bagian.NILAI);
        assertThat(isian("Tinggi").kesalahan(2025, new Nilai.Predikat("Sangat Tinggi")))
                .isEmpty();
    }

    @Test
    void zeroNotFilledAndNotApplicableStayThreeThings() {
        assertThat(isian("0").dibaca().orElseThrow().angka()).contains(BigDecimal.ZERO);
        assertThat(isian("", StatusRealisasi.BELUM_DIISI, null).dibaca()).contains(new Nilai.BelumDiisi(""));
        assertThat(isian("", StatusRealisasi.TIDAK_BERLAKU, null).dibaca()).contains(new Nilai.TidakBerlaku("N/A"));
        assertThat(isian("5", StatusRealisasi.TIDAK_BERLAKU, null).kesalahan(2025, null))
                .containsKey(Bagian.NILAI);
        assertThat(isian("5", StatusRealisasi.BELUM_DIISI, null).kesalahan(2025, null))
                .containsKey(Bagian.NILAI);
        assertThat(isian("").kesalahan(2025, null)).containsKey(Bagian.NILAI);
    }

    @Test
    void aCarriedOverValueNamesItsYearAndNoOtherValueDoes() {
        assertThat(isian("3,45", StatusRealisasi.TERBAWA, null).kesalahan(2025, null))
                .containsEntry(Bagian.TAHUN_DATA, "Isi tahun asal nilai yang terbawa, sebelum 2025.");
        assertThat(isian("3,45", StatusRealisasi.TERBAWA, 2025).kesalahan(2025, null))
                .containsKey(Bagian.TAHUN_DATA);
        assertThat(isian("3,45", StatusRealisasi.TERBAWA, 2024).kesalahan(2025, null))
                .isEmpty();
        assertThat(isian("3,45", StatusRealisasi.FINAL, 2024).kesalahan(2025, null))
                .containsKey(Bagian.TAHUN_DATA);
    }

    @Test
    void aDecimalThatContradictsItsTextIsRefused() {
        var isian = new IsianRealisasi(
                "99,64", new BigDecimal("99.46"), StatusRealisasi.FINAL, null, "Surat 12/2026", "", "Ralat");

        assertThat(isian.kesalahan(2025, null))
                .containsEntry(Bagian.NILAI, "Angka 99.46 tidak sama dengan teks \"99,64\".");
    }

    @Test
    void sourceAndReasonAreWanted() {
        var isian = new IsianRealisasi("1", null, StatusRealisasi.FINAL, null, " ", "", "ok");

        assertThat(isian.kesalahan(2025, null)).containsOnlyKeys(Bagian.SUMBER, Bagian.ALASAN);
    }

    private static IsianRealisasi isian(String teks) {
        return isian(teks, StatusRealisasi.FINAL, null);
    }

    private static IsianRealisasi isian(String teks, StatusRealisasi status, @Nullable Integer tahunData) {
        return new IsianRealisasi(teks, null, status, tahunData, "Surat 12/2026", "", "Ralat instansi pembina");
    }
}
