package id.lkjip.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.lkjip.mongo.DokumenContoh;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents as readable JSON lose nothing. */
class DokumenJsonTest {

    @Test
    void everyDocumentComesBackEqual() {
        List.of(
                        DokumenContoh.perangkatDaerah(),
                        DokumenContoh.renstra(),
                        DokumenContoh.indikator(),
                        DokumenContoh.perjanjianKinerja(Tahap.MURNI),
                        DokumenContoh.rencanaKerja(),
                        DokumenContoh.realisasi(),
                        DokumenContoh.narasi(BagianNarasi.SARAN, "Teks"),
                        DokumenContoh.temuan("a", "Beda"))
                .forEach(dokumen -> assertThat((Object) baca(DokumenJson.tulis(dokumen), dokumen.getClass()))
                        .isEqualTo(dokumen));
    }

    @Test
    void moneyIsAnIntegerAndAMeasureKeepsItsDigits() {
        assertThat(DokumenJson.tulis(DokumenContoh.perjanjianKinerja(Tahap.MURNI)))
                .contains("\"totalAnggaran\" : 9007199254740993");
        assertThat(DokumenJson.tulis(new Nilai.Angka("99,410", new BigDecimal("99.410"))))
                .contains("\"jenis\" : \"ANGKA\"")
                .contains("99.410");
    }

    private static <T> T baca(String json, Class<T> jenis) {
        return DokumenJson.baca(json.getBytes(StandardCharsets.UTF_8), jenis);
    }
}
