package id.lkjip.pemeriksaan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the findings of a year. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class TemuanService {

    private final TemuanRepository temuan;

    TemuanService(TemuanRepository temuan) {
        this.temuan = temuan;
    }

    /** Every finding of the year, the serious ones first. */
    public List<Temuan> find(String perangkatDaerah, int tahun) {
        return temuan.findByPerangkatDaerahAndTahunOrderByIdAsc(perangkatDaerah, tahun).stream()
                .sorted(Comparator.comparing(Temuan::tingkat))
                .toList();
    }
}
