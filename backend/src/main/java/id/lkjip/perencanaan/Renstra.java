package id.lkjip.perencanaan;

import id.lkjip.shared.Ids;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The five-year plan of one organisation: visi, misi, tujuan, sasaran, and targets at the end. */
@Document("renstra")
public record Renstra(
        @Id String id,
        @Version @Nullable Long versi,
        String perangkatDaerah,
        int tahunAwal,
        int tahunAkhir,
        @Nullable Butir visi,
        List<Butir> misi,
        List<Tujuan> tujuan,
        List<SasaranRenstra> sasaran,
        List<IsuStrategis> isuStrategis) {

    public static String idOf(String perangkatDaerah, int tahunAwal, int tahunAkhir) {
        return Ids.of(perangkatDaerah, tahunAwal + "-" + tahunAkhir);
    }

    /** A statement with its place. */
    public record Butir(String teks, Sitasi sitasi) {}

    /** A strategic issue as stated for one fiscal year. */
    public record IsuStrategis(int tahun, String teks, Sitasi sitasi) {}

    /** A goal with the names of its indicators. */
    public record Tujuan(String kode, String nama, List<String> indikator, Sitasi sitasi) {}

    /**
     * A sasaran of the plan for one indicator.
     *
     * @param indikator code of the indicator
     * @param targetAkhir target at the end of the period; {@code null} when the report states none
     * @param capaianTertulis realisasi against the end target as the report states it, with its text
     */
    public record SasaranRenstra(
            String kode,
            String nama,
            String indikator,
            String namaIndikator,
            @Nullable String biro,
            @Nullable Nilai targetAkhir,
            @Nullable Nilai capaianTertulis,
            @Nullable Nilai selisihTertulis,
            Sitasi sitasi) {}
}
