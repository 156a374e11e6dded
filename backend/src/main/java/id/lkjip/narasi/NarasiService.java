package id.lkjip.narasi;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the narrative sections of a year's report. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class NarasiService {

    private final NarasiRepository narasi;

    NarasiService(NarasiRepository narasi) {
        this.narasi = narasi;
    }

    /** Every section of the year, in the order of the report. */
    public List<Narasi> find(String perangkatDaerah, int tahun) {
        return narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(perangkatDaerah, tahun).stream()
                .sorted(Comparator.comparing(Narasi::bagian)
                        .thenComparing(Narasi::barisAwal, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
