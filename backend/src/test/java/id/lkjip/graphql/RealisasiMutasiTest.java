package id.lkjip.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.TahunContoh;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** Recording a realisasi as a program does: read the version, save, be refused with an old one, withdraw. */
class RealisasiMutasiTest extends GraphQlUji {

    private static final int TAHUN = DataUji.TAHUN;
    private static final String CATAT = """
            mutation($versi: String!, $isian: IsianRealisasi!) {
              catatRealisasi(perangkatDaerah: "%s", tahun: %d, indikator: "indeks-bersama", versi: $versi, isian: $isian) {
                versi
                realisasi { teks nilai status }
                capaian { alasan }
                pernyataan { asal pencatatan { oleh alasan dicabut } }
              }
            }""".formatted(DataUji.PD, TAHUN);

    private final Indikator bersama = TahunContoh.indikator("Indeks Bersama", RumusCapaian.POSITIF, List.of());

    @BeforeEach
    void store() {
        mongo.save(bersama);
    }

    @AfterEach
    void remove() {
        mongo.remove(new Query(Criteria.where("_id").is(bersama.id())), "indikator");
        mongo.remove(new Query(), "realisasi");
        mongo.remove(new Query(), "rencanaKerja");
        DataUji.storeYear(mongo, TAHUN);
    }

    @Test
    void aValueIsRecordedOnceAndAnOldVersionOverwritesNothing() {
        JsonNode jawaban = ask(CATAT, Map.of("versi", versi(), "isian", isian("12,5")));
        JsonNode lembar = jawaban.at("/data/catatRealisasi");

        assertThat(lembar.at("/realisasi/nilai").decimalValue())
                .as("%s", jawaban)
                .isEqualByComparingTo("12.5");
        assertThat(lembar.at("/pernyataan/0/asal").asString()).isEqualTo("APLIKASI");
        assertThat(lembar.at("/pernyataan/0/pencatatan/oleh").asString()).isEqualTo("admin");
        assertThat(lembar.at("/capaian/alasan").asString()).isEqualTo("Target tidak diketahui.");

        JsonNode kedua = ask(CATAT, Map.of("versi", "0", "isian", isian("99")));
        assertThat(kode(kedua)).isEqualTo("KONFLIK_VERSI");
        assertThat(kedua.at("/errors/0/message").asString())
                .contains("12,5 (dicatat ")
                .contains("Isian Anda: 99.");
    }

    @Test
    void whatCannotBeReadIsRefusedInPlainWords() {
        JsonNode jawaban = ask(CATAT, Map.of("versi", versi(), "isian", isian("12.5")));

        assertThat(kode(jawaban)).isEqualTo("MASUKAN_TIDAK_SAH");
        assertThat(jawaban.at("/errors/0/message").asString()).startsWith("Tulis desimal dengan koma");
    }

    private String versi() {
        return ask("{ lembarRealisasi(perangkatDaerah: \"" + DataUji.PD + "\", tahun: " + TAHUN
                        + ", indikator: \"indeks-bersama\") { versi } }")
                .at("/data/lembarRealisasi/versi")
                .asString();
    }

    private static Map<String, String> isian(String teks) {
        return Map.of("teks", teks, "status", "FINAL", "sumber", "Surat 12/2032", "alasan", "Ralat instansi pembina");
    }
}
