package id.lkjip.narasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.narasi.PembandingTeks.Jenis;
import id.lkjip.narasi.PembandingTeks.Petikan;
import id.lkjip.narasi.PembandingTeks.Potong;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PembandingTeksTest {

    @Test
    void aChangedWordIsToldAndTheRestIsTheSame() {
        assertThat(PembandingTeks.bandingkan("Capaian naik tajam.", "Capaian turun tajam.")
                        .getFirst()
                        .potong())
                .containsExactly(
                        new Potong(Jenis.SAMA, "Capaian "),
                        new Potong(Jenis.DIHAPUS, "naik"),
                        new Potong(Jenis.DITAMBAH, "turun"),
                        new Potong(Jenis.SAMA, " tajam."));
    }

    @Test
    void aNumberIsReplacedWholeNotDigitByDigit() {
        assertThat(PembandingTeks.bandingkan("Rp1.234.567,89", "Rp1.234.568,89")
                        .getFirst()
                        .potong())
                .contains(new Potong(Jenis.DIHAPUS, "1.234.567,89"), new Potong(Jenis.DITAMBAH, "1.234.568,89"));
    }

    @Test
    void linesThatAreTheSameStandTogetherAndOnlyTheOthersDiffer() {
        List<Petikan> hasil = PembandingTeks.bandingkan("a\nb\nc\n", "a\nB\nc\nd\n");

        assertThat(hasil).extracting(Petikan::sama).containsExactly(true, false, true, false);
    }

    @Test
    void nothingAgainstNothingIsNothing() {
        assertThat(PembandingTeks.bandingkan("", "")).isEmpty();
    }

    @Test
    void lineEndsOfAnotherSystemAreNoDifference() {
        assertThat(PembandingTeks.bandingkan("a\r\nb\r\n", "a\nb\n")).allMatch(Petikan::sama);
    }

    @Test
    void thePiecesMakeUpBothTextsWhateverTheyAre() {
        var acak = new Random(7);
        for (int i = 0; i < 300; i++) {
            String lama = teks(acak);
            String baru = teks(acak);
            List<Petikan> hasil = PembandingTeks.bandingkan(lama, baru);

            assertThat(gabung(hasil, Petikan::lama)).isEqualTo(lama);
            assertThat(gabung(hasil, Petikan::baru)).isEqualTo(baru);
        }
    }

    @Test
    void twoLongTextsWithNothingInCommonAreComparedAtOnce() {
        String lama = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String baru = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        assertThat(PembandingTeks.bandingkan(lama, baru).getFirst().potong())
                .containsExactly(new Potong(Jenis.DIHAPUS, lama), new Potong(Jenis.DITAMBAH, baru));
    }

    private static String gabung(List<Petikan> hasil, Function<Petikan, List<Potong>> sisi) {
        return hasil.stream()
                .flatMap(p -> sisi.apply(p).stream())
                .map(Potong::teks)
                .collect(Collectors.joining());
    }

    private static String teks(Random acak) {
        String huruf = "ab \n|é1,.";
        return IntStream.range(0, acak.nextInt(40))
                .mapToObj(i -> "" + huruf.charAt(acak.nextInt(huruf.length())))
                .collect(Collectors.joining());
    }
}
