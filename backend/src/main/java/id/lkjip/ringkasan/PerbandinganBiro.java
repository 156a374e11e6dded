package id.lkjip.ringkasan;

import id.lkjip.capaian.HasilEfisiensi;
import id.lkjip.capaian.RataCapaian;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.ringkasan.Ringkasan.Anggaran;
import id.lkjip.ringkasan.Ringkasan.Hitungan;
import id.lkjip.ringkasan.Ringkasan.SerapanPendukung;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The biro of an organisation beside each other, over years.
 *
 * @param tahun the years in the order of {@link Baris#ukuran()}
 * @param biro in the order of the organisation
 * @param seluruh one per year
 */
public record PerbandinganBiro(List<Integer> tahun, List<Baris> biro, List<Seluruh> seluruh) {

    /** The whole organisation in a year, for the line below its biro. */
    public record Seluruh(int tahun, Hitungan hitungan, RataCapaian rataCapaian, Pagu pagu, Anggaran anggaran) {}

    /**
     * One biro.
     *
     * @param ukuran one per year that knows the biro
     */
    public record Baris(BiroRef biro, List<Ukuran> ukuran) {

        /** What it measured in a year; empty when the year does not know the biro. */
        public Optional<Ukuran> pada(int tahun) {
            return ukuran.stream().filter(u -> u.tahun() == tahun).findFirst();
        }
    }

    /**
     * What one biro did in one year. All counts are of the indicators it is responsible for, so that the biro add up to
     * the organisation and no indicator counts twice.
     *
     * @param indikator the indicators it is responsible for
     * @param rataCapaian their average, over those that have a capaian
     * @param pendukung absorption of the money that supports its sasaran; the whole pagu's is stated nowhere
     * @param efisiensi of the same money
     */
    public record Ukuran(
            int tahun,
            List<IndikatorTahun> indikator,
            Hitungan hitungan,
            RataCapaian rataCapaian,
            Pagu pagu,
            SerapanPendukung pendukung,
            EfisiensiBiro efisiensi,
            KemajuanNarasi narasi) {}

    /**
     * Efficiency over the tables that state allocation, spending and capaian.
     *
     * @param tabel how many of them there are
     * @param dari of how many indicators
     * @param lingkup which indicators they are about and which are left out, in Indonesian
     */
    public record EfisiensiBiro(int tabel, int dari, HasilEfisiensi hasil, String lingkup) {}

    /** How many of the texts the regulation wants of its indicators are there. */
    public record KemajuanNarasi(int ada, int wajib) {

        /** The share in percent, 2 decimals HALF_UP; {@code null} when none is wanted. */
        public @Nullable BigDecimal persen() {
            return wajib == 0
                    ? null
                    : BigDecimal.valueOf(100L * ada).divide(BigDecimal.valueOf(wajib), 2, RoundingMode.HALF_UP);
        }
    }
}
