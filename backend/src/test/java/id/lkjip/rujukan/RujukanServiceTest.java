package id.lkjip.rujukan;

import static id.lkjip.perencanaan.TahunContoh.angka;
import static id.lkjip.perencanaan.TahunContoh.indikator;
import static id.lkjip.perencanaan.TahunContoh.indikatorPk;
import static id.lkjip.perencanaan.TahunContoh.organisasi;
import static id.lkjip.perencanaan.TahunContoh.pernyataan;
import static id.lkjip.perencanaan.TahunContoh.pk;
import static id.lkjip.perencanaan.TahunContoh.realisasi;
import static id.lkjip.perencanaan.TahunContoh.realisasiTahun;
import static id.lkjip.perencanaan.TahunContoh.sasaranPk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.mongo.MongoUji;
import id.lkjip.perencanaan.TahunContoh;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Tahap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RujukanServiceTest {

    private static final String PD = TahunContoh.PD;

    private final MongoUji mongo = MongoUji.inMemory();
    private final RujukanService service = RujukanUji.layanan(mongo);

    @BeforeEach
    void years() {
        mongo.template().save(organisasi("Hukum"));
        mongo.template().save(indikator("Indeks Hukum", RumusCapaian.POSITIF, List.of(), "hukum"));
        mongo.template()
                .save(pk(
                        2031,
                        Tahap.MURNI,
                        253_786_078_000L,
                        sasaranPk("Meningkatnya hukum", indikatorPk("Indeks Hukum", "Indeks", "80"))));
        mongo.template().save(realisasiTahun(2031, realisasi("Indeks Hukum", reached(2031, "77,06"))));
        mongo.template().save(realisasiTahun(2030, realisasi("Indeks Hukum", reached(2030, "75,00"))));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void aTextIsFilledWithTheFiguresAsTheyAre() {
        var terisi = service.isi(
                PD,
                "Target {{target:indeks-hukum:2031}}, realisasi {{realisasi:indeks-hukum:2031}}, capaian"
                        + " {{capaian:indeks-hukum:2031}}, naik {{selisih:indeks-hukum:2031}} atau"
                        + " {{perubahan:indeks-hukum:2031}} dari {{realisasi:indeks-hukum:2030}}; pagu"
                        + " {{pagu-murni:total:2031}}.");

        assertThat(terisi.teks())
                .isEqualTo("Target 80, realisasi 77,06, capaian 96,33%, naik +2,06 atau +2,75% dari 75,00; pagu"
                        + " Rp\u00a0253.786.078.000.");
        assertThat(terisi.sebutan().get(2).angka().penjelasan()).contains("77,06 / 80 x 100");
    }

    @Test
    void aFigureThatIsNotThereIsSaidToBeMissing() {
        assertThat(service.isi(PD, "{{serapan:total:2031}} {{capaian:tidak-ada:2031}}")
                        .teks())
                .isEqualTo("[belum ada: Serapan total 2031] [belum ada: Capaian tidak-ada 2031]");
    }

    @Test
    void onlyFiguresThatExistAreOffered() {
        assertThat(service.tersedia(PD, 2031, "indeks-hukum"))
                .extracting(AngkaRujukan::uraian)
                .contains("Capaian Indeks Hukum 2031", "Realisasi Indeks Hukum 2030", "Pagu murni 2031")
                .doesNotContain("Target Indeks Hukum 2030", "Pagu perubahan 2031");
    }

    @Test
    void oneTextNamesSoManyYears() {
        String teks = IntStream.range(2000, 2011)
                .mapToObj(t -> "{{capaian:indeks-hukum:" + t + "}}")
                .collect(Collectors.joining());

        assertThatThrownBy(() -> service.isi(PD, teks)).hasMessageContaining("11 tahun; paling banyak 10");
    }

    private static id.lkjip.realisasi.PernyataanRealisasi reached(int tahun, String teks) {
        return pernyataan(tahun, null, angka(teks), StatusRealisasi.FINAL, tahun);
    }
}
