package id.lkjip.impor.tabelkerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.impor.naskah.BarisTabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KepalaTabelTest {

    private static final String DEPAN = "Program|Kegiatan|Sub Kegiatan|Indikator|Satuan|Target|";

    @ParameterizedTest
    @CsvSource({
        "Sebelum Perubahan, Setelah Perubahan",
        "SEBELUM ADANYA PERUBAHAN, SESUDAH PERUBAHAN",
        "Semula, Menjadi",
        "Murni, Perubahan",
        "APBD, APBD-P",
        "APBD, P-APBD",
        "APBD 2025, APBD P 2025",
        "APBD Murni, APBD Perubahan",
        "Pagu Induk, Pagu Pergeseran",
        "Pagu Awal, Pagu Akhir",
        "Anggaran Sebelum Perubahan (Rp), Anggaran Sesudah Perubahan (Rp)",
        "Pagu Sebelum Perubahan (Rp juta), Pagu Setelah Perubahan (Rp juta)",
        "APBD (Penetapan), Revisi"
    })
    void eachStageIsKnownByItsWordsWhateverTheOrder(String murni, String perubahan) {
        KepalaTabel lurus = baca(DEPAN + murni + "|" + perubahan);
        KepalaTabel terbalik = baca(DEPAN + perubahan + "|" + murni);
        KepalaTabel duaBaris = baca(DEPAN + "Pagu Anggaran|", "||||||" + murni + "|" + perubahan);

        assertThat(List.of(lurus.kolom(Peran.MURNI), lurus.kolom(Peran.PERUBAHAN)))
                .containsExactly(6, 7);
        assertThat(List.of(terbalik.kolom(Peran.MURNI), terbalik.kolom(Peran.PERUBAHAN)))
                .containsExactly(7, 6);
        assertThat(List.of(duaBaris.kolom(Peran.MURNI), duaBaris.kolom(Peran.PERUBAHAN)))
                .containsExactly(6, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pagu Anggaran|", "Pagu (Murni / Perubahan)|", "Pagu Sebelum dan Sesudah Perubahan|"})
    void oneHeadingOverTwoColumnsNamesBothStages(String judul) {
        KepalaTabel kepala = baca(DEPAN + judul);

        assertThat(List.of(kepala.kolom(Peran.MURNI), kepala.kolom(Peran.PERUBAHAN)))
                .containsExactly(6, 7);
    }

    @Test
    void oneHeadingMayNameTheAmendedStageFirst() {
        KepalaTabel kepala = baca(DEPAN + "Pagu (Perubahan / Murni)|");

        assertThat(List.of(kepala.kolom(Peran.PERUBAHAN), kepala.kolom(Peran.MURNI)))
                .containsExactly(6, 7);
    }

    @Test
    void aHeadingThatTheConverterRepeatsOverBothColumnsLosesNeither() {
        KepalaTabel kepala = baca(DEPAN + "Pagu Anggaran|Pagu Anggaran");

        assertThat(List.of(kepala.kolom(Peran.MURNI), kepala.kolom(Peran.PERUBAHAN)))
                .containsExactly(6, 7);
    }

    @Test
    void theDifferenceOfBothStagesIsNone() {
        KepalaTabel kepala =
                baca(DEPAN + "Anggaran||", "||||||Sebelum Perubahan|Setelah Perubahan|Bertambah / (Berkurang)");

        assertThat(kepala.peran()).endsWith(Peran.MURNI, Peran.PERUBAHAN, Peran.LAIN);
    }

    @Test
    void stagesOfTheTargetAreNoMoney() {
        KepalaTabel kepala =
                baca("Program|Kegiatan|Sub Kegiatan|Satuan|Target||Pagu (Rp)|", "||||Semula|Menjadi|Semula|Menjadi");

        assertThat(kepala.peran())
                .endsWith(Peran.SATUAN, Peran.TARGET_MURNI, Peran.TARGET, Peran.MURNI, Peran.PERUBAHAN);
    }

    @Test
    void aTargetWithoutStagesLeavesThoseBesideItToTheMoney() {
        KepalaTabel kepala = baca("Program|Kegiatan|Sub Kegiatan|Satuan|Target||", "|||||Semula|Menjadi");

        assertThat(kepala.peran()).endsWith(Peran.TARGET, Peran.MURNI, Peran.PERUBAHAN);
    }

    @Test
    void aRowOfUnitsBelongsToTheHeading() {
        List<BarisTabel> baris = baris(DEPAN + "Pagu Murni|Pagu Perubahan", "||||||(Rp)|(Rp)", "A|||||||");

        assertThat(KepalaTabel.baca(baris))
                .hasValueSatisfying(k -> assertThat(k.baris()).isEqualTo(2));
    }

    @Test
    void onlyAColumnWithoutAStageLeavesItOpen() {
        assertThat(baca(DEPAN + "Pagu").tanpaTahap()).isTrue();
        assertThat(baca(DEPAN + "Pagu Perubahan").tanpaTahap()).isFalse();
        assertThat(baca(DEPAN + "Pagu Murni").tanpaTahap()).isFalse();
    }

    private static KepalaTabel baca(String... kepala) {
        return KepalaTabel.baca(baris(kepala)).orElseThrow().kepala();
    }

    private static List<BarisTabel> baris(String... isi) {
        List<BarisTabel> baris = new ArrayList<>();
        for (String b : isi) {
            baris.add(new BarisTabel(baris.size() + 1, Arrays.asList(b.split("\\|", -1))));
        }
        return baris;
    }
}
