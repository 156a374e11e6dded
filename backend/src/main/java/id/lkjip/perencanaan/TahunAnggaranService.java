package id.lkjip.perencanaan;

import id.lkjip.organisasi.PerangkatDaerah;
import java.util.List;
import java.util.Optional;

/** Reads fiscal years. Every method touches a fixed handful of documents, however many years are stored. */
public interface TahunAnggaranService {

    /** The organisations, by name. */
    List<PerangkatDaerah> findPerangkatDaerah();

    Optional<PerangkatDaerah> findPerangkatDaerah(String kode);

    /** Years with any document of this organisation, newest first; years known only from later reports included. */
    List<TahunTersedia> findTahun(String perangkatDaerah);

    /** One fiscal year, or empty when nothing of it is stored. */
    Optional<TahunAnggaran> find(String perangkatDaerah, int tahun);

    /**
     * A year that can be asked for.
     *
     * @param lengkap whether the year's own plan is stored, not only values a later report looks back on
     */
    record TahunTersedia(int tahun, boolean lengkap) {}
}
