package id.lkjip.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class PilihBiroTest {

    private static final List<BiroRef> BIRO = List.of(new BiroRef("hukum", "Biro Hukum"));

    private final PilihBiro pilih = new PilihBiro();

    @Test
    void theBiroOfTheAddressIsSelected() {
        pilih.isi(BIRO, "hukum");
        assertThat(pilih.getValue().nama()).isEqualTo("Biro Hukum");

        pilih.isi(BIRO, "");
        assertThat(pilih.getValue().nama()).isEqualTo("Semua biro");
    }

    @Test
    void anUnknownBiroIsNotShownAsAll() {
        pilih.isi(BIRO, "tebakan");

        assertThat(pilih.getValue()).isEqualTo(new BiroRef("tebakan", "Biro tidak dikenal"));
    }
}
