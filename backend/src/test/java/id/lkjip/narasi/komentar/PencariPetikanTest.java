package id.lkjip.narasi.komentar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PencariPetikanTest {

    private static final String TEKS = "Capaian tahun ini naik tajam karena pendampingan yang rutin. Serapan anggaran"
            + " turun sedikit. Capaian tahun ini perlu dijaga.";

    @Test
    void anUnchangedPassageIsWhereItWas() {
        assertThat(found("naik tajam karena pendampingan", TEKS)).contains("naik tajam karena pendampingan");
    }

    @Test
    void editsElsewhereMoveItAndEditsWithinItKeepIt() {
        Petikan petikan = passage("naik tajam karena pendampingan yang rutin");

        assertThat(found(petikan, "Paragraf baru di depan.\n\n" + TEKS))
                .contains("naik tajam karena pendampingan yang rutin");
        assertThat(found(petikan, TEKS.replace("naik tajam karena", "naik karena")))
                .contains("naik karena pendampingan yang rutin");
        assertThat(found(petikan, TEKS.replace("pendampingan yang rutin", "pendampingan mingguan yang rutin")))
                .contains("naik tajam karena pendampingan mingguan yang rutin");
    }

    @Test
    void ofTwoEqualPassagesTheOneWithItsSurroundingsIsMeant() {
        Petikan kedua = new Petikan("Capaian tahun ini", "Serapan anggaran turun sedikit. ", " perlu dijaga.");

        assertThat(PencariPetikan.cari(kedua, TEKS).orElseThrow().awal()).isEqualTo(TEKS.lastIndexOf("Capaian"));
        String pindah = "Capaian tahun ini perlu dijaga. " + TEKS;
        assertThat(PencariPetikan.cari(kedua, pindah).orElseThrow().awal()).isEqualTo(pindah.lastIndexOf("Capaian"));
    }

    @Test
    void aPassageReplacedInItsPlaceIsWhatStandsThereNow() {
        assertThat(found("turun sedikit", TEKS.replace("turun sedikit", "justru membaik")))
                .contains("justru membaik");
    }

    @Test
    void aPassageThatWasTakenOutIsGone() {
        assertThat(found("turun sedikit", TEKS.replace(" turun sedikit", ""))).isEmpty();
        assertThat(found("naik tajam karena pendampingan yang rutin", "Teks yang sama sekali lain."))
                .isEmpty();
        assertThat(found("naik tajam karena", "")).isEmpty();
    }

    @Test
    void aPassageAsPeopleReadItIsTheSameInItsMarkdown() {
        String markdown = "Capaian tahun\nini naik **tajam** karena *pendampingan* yang rutin. Serapan anggaran.";

        assertThat(found("naik tajam karena pendampingan", markdown)).contains("naik **tajam** karena *pendampingan");
    }

    @Test
    void thePassageAtEitherEndIsFoundByTheOtherSideAlone() {
        assertThat(found("perlu dijaga.", TEKS.replace("perlu dijaga", "harus dipertahankan")))
                .contains("harus dipertahankan");
    }

    @Test
    void aSignAloneIsNoPassage() {
        assertThat(PencariPetikan.cari(new Petikan("…", "", ""), TEKS)).isEmpty();
    }

    @Test
    void aLongTextTakesNoTime() {
        String panjang = (TEKS + "\n").repeat(1_200);
        Petikan petikan = new Petikan(TEKS.repeat(7).substring(0, 800), "tidak ada", "di mana pun");

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> PencariPetikan.cari(petikan, panjang));
    }

    private static Optional<String> found(String kutipan, String teks) {
        return found(passage(kutipan), teks);
    }

    private static Optional<String> found(Petikan petikan, String teks) {
        return PencariPetikan.cari(petikan, teks).map(l -> teks.substring(l.awal(), l.akhir()));
    }

    private static Petikan passage(String kutipan) {
        int awal = TEKS.indexOf(kutipan);
        return new Petikan(kutipan, TEKS.substring(0, awal), TEKS.substring(awal + kutipan.length()));
    }
}
