package id.lkjip.perbandingan;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.perbandingan.Jembatan.Langkah;
import id.lkjip.perbandingan.PerbandinganTahap.BarisPagu;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.shared.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PerubahanPaguTest {

    @Test
    void theWayRunsFromTheLargestCutToTheLargestRiseAndArrives() {
        Jembatan j = Jembatan.of(baris("Total", 100L, 90L), List.of(baris("A", 40L, 45L), baris("B", 60L, 45L)))
                .orElseThrow();

        assertThat(j.langkah())
                .containsExactly(
                        new Langkah("B", Rupiah.of(-15), Rupiah.of(100), Rupiah.of(85)),
                        new Langkah("A", Rupiah.of(5), Rupiah.of(85), Rupiah.of(90)));
    }

    @Test
    void whatThePartsLeaveOpenIsAStepOfItsOwn() {
        Jembatan j = Jembatan.of(
                        baris("Total", 100L, 90L),
                        List.of(baris("A", 40L, 35L), baris("Tetap", 10L, 10L), baris("Baru", null, 7L)))
                .orElseThrow();

        assertThat(j.langkah())
                .containsExactly(
                        new Langkah("A", Rupiah.of(-5), Rupiah.of(100), Rupiah.of(95)),
                        new Langkah(Jembatan.SELEBIHNYA, Rupiah.of(-5), Rupiah.of(95), Rupiah.of(90)));
    }

    @Test
    void withoutATotalThereIsNoWay() {
        assertThat(Jembatan.of(baris("Total", null, 90L), List.of())).isEmpty();
    }

    private static BarisPagu baris(String nama, @Nullable Long murni, @Nullable Long perubahan) {
        Pagu pagu = Pagu.tercantum(
                murni == null ? null : Rupiah.of(murni), perubahan == null ? null : Rupiah.of(perubahan));
        return new BarisPagu(null, nama, null, pagu, pagu.selisih(), pagu.persenSelisih());
    }
}
