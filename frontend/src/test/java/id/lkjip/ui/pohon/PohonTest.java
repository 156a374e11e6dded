package id.lkjip.ui.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.ui.contoh.ContohData;
import id.lkjip.ui.contoh.UjiTampilan;
import id.lkjip.ui.pohon.BarisPohon.Jenis;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class PohonTest {

    @Autowired
    private TahunAnggaranService tahunAnggaran;

    private List<BarisPohon> akar = List.of();

    @BeforeEach
    void read() {
        akar = Pohon.of(tahunAnggaran.find(ContohData.PD, ContohData.TAHUN).orElseThrow());
    }

    @Test
    void sasaranComeFirstThenProgramsWithoutSasaranByBiro() {
        assertThat(akar.stream().map(BarisPohon::jenis).distinct()).containsExactly(Jenis.SASARAN, Jenis.TANPA_SASARAN);
        assertThat(akar.stream().filter(b -> b.jenis() == Jenis.TANPA_SASARAN)).hasSize(8);
    }

    @Test
    void lossIsARowUnderTheKegiatanItIsMissingFrom() {
        BarisPohon loss =
                all(akar).filter(b -> b.jenis() == Jenis.KEHILANGAN).findFirst().orElseThrow();

        assertThat(Pohon.jalur(akar, loss))
                .containsExactly("Biro Umum", "Program Penunjang Urusan Pemerintahan Daerah", "Administrasi Umum");
        assertThat(loss.pagu().murni()).isNotNull();
    }

    @Test
    void searchKeepsAncestorsAndDropsTheRest() {
        List<BarisPohon> kept = Pohon.filter(akar, "", "rancangan gubernur");

        assertThat(kept).isNotEmpty().hasSizeLessThan(akar.size() + 1);
        assertThat(all(kept).filter(b -> b.anak().isEmpty()))
                .allSatisfy(b -> assertThat(b.nama()).isEqualTo(ContohData.SUB_DICARI));
        assertThat(all(kept).map(BarisPohon::jenis)).contains(Jenis.PROGRAM, Jenis.KEGIATAN, Jenis.SUB_KEGIATAN);
    }

    @Test
    void searchFindsIndicatorsAndCodes() {
        assertThat(Pohon.filter(akar, "", "indeks reformasi hukum")).hasSize(1);
        assertThat(all(Pohon.filter(akar, "", "4.01.03")).filter(b -> b.jenis() == Jenis.PROGRAM))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b.kode()).isEqualTo("4.01.03"));
    }

    @Test
    void rowThatFitsKeepsEverythingBelowIt() {
        List<BarisPohon> kept = Pohon.filter(akar, "", "harmonisasi");

        assertThat(kept)
                .singleElement()
                .satisfies(b -> assertThat(b.semua())
                        .hasSameSizeAs(akar.getFirst().semua().toList()));
    }

    @Test
    void biroKeepsOnlyItsOwnRowsAndWhatStandsAboveThem() {
        String hukum = ContohData.kodeBiro("Biro Hukum");

        assertThat(all(Pohon.filter(akar, hukum, "")).filter(b -> b.jenis() == Jenis.SUB_KEGIATAN))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b.biro()).extracting("kode").isEqualTo(hukum));
    }

    @Test
    void unknownBiroAndUnheardWordsLeaveNothing() {
        assertThat(Pohon.filter(akar, "tidak-ada", "")).isEmpty();
        assertThat(Pohon.filter(akar, "", "zzz")).isEmpty();
    }

    @Test
    void keysStayTheSameWhateverIsFiltered() {
        BarisPohon found = all(Pohon.filter(akar, "", "rancangan gubernur"))
                .filter(b -> b.jenis() == Jenis.SUB_KEGIATAN)
                .findFirst()
                .orElseThrow();

        assertThat(Pohon.find(akar, found.kunci()))
                .get()
                .extracting(BarisPohon::nama)
                .isEqualTo(found.nama());
    }

    private static Stream<BarisPohon> all(List<BarisPohon> rows) {
        return rows.stream().flatMap(BarisPohon::semua);
    }
}
