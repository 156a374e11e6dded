package id.lkjip.perbandingan;

import id.lkjip.perencanaan.Indikator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comparisons across years and stages. Reads exactly the documents of the years asked for. */
public interface PerbandinganService {

    /** At most this many years in one comparison. */
    int TAHUN_TERBANYAK = 20;

    /**
     * Indicators of the organisation over the given years.
     *
     * @param tahun years in the order the cells shall have; duplicates are dropped
     * @param biro codes to keep; {@code null} or empty keeps every biro
     * @throws id.lkjip.shared.PermintaanDitolak when the organisation or a biro is unknown, no year is given, or more
     *     than {@link #TAHUN_TERBANYAK}
     */
    PerbandinganTahun compareYears(String perangkatDaerah, List<Integer> tahun, @Nullable List<String> biro);

    /** Every row as {@link #compareYears(String, List, List)}, were one indicator defined like this. */
    PerbandinganTahun compareYears(String perangkatDaerah, List<Integer> tahun, Indikator usulan);

    /** PK murni beside PK perubahan, or empty when neither is stored. */
    Optional<PerbandinganTahap> compareTahap(String perangkatDaerah, int tahun);

    /** The rows of the work plan with what became of their pagu, the largest cut first; none without a work plan. */
    List<PerubahanPagu> comparePagu(String perangkatDaerah, int tahun);
}
