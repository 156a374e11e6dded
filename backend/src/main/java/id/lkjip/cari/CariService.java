package id.lkjip.cari;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.narasi.NarasiService;
import id.lkjip.perencanaan.TahunAnggaranService;
import java.util.List;
import org.springframework.stereotype.Service;

/** Searches one fiscal year; reads its few documents, whatever else is stored. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class CariService {

    private final TahunAnggaranService tahunAnggaran;
    private final NarasiService narasi;

    CariService(TahunAnggaranService tahunAnggaran, NarasiService narasi) {
        this.tahunAnggaran = tahunAnggaran;
        this.narasi = narasi;
    }

    /** What holds every word of the text; nothing when the year is not stored. */
    public HasilCari cari(String perangkatDaerah, int tahun, String teks) {
        return tahunAnggaran
                .find(perangkatDaerah, tahun)
                .map(t -> Pencarian.cari(t, narasi.find(perangkatDaerah, tahun), teks))
                .orElseGet(() -> new HasilCari(teks.strip(), List.of()));
    }
}
