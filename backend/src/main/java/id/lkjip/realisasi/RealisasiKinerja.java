package id.lkjip.realisasi;

import id.lkjip.shared.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is known about one organisation and year, from whichever report states it: the report of the year itself, and
 * later reports that look back on it.
 *
 * @param skala the rating scale the year's report prints
 */
@Document("realisasi")
public record RealisasiKinerja(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahun,
        List<RealisasiIndikator> indikator,
        @Nullable RealisasiAnggaran anggaran,
        List<KelasPredikat> skala) {

    public static String idOf(String perangkatDaerah, int tahun) {
        return Ids.of(perangkatDaerah, tahun);
    }
}
