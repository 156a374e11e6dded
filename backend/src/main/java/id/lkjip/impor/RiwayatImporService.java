package id.lkjip.impor;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.impor.SumberRepository.SumberTercatat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells which files were imported and with what result. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class RiwayatImporService {

    private final SumberRepository sumber;

    RiwayatImporService(SumberRepository sumber) {
        this.sumber = sumber;
    }

    /** The files imported for a year without their text, oldest first. */
    public List<SumberTercatat> find(String perangkatDaerah, int tahun) {
        return sumber.findTercatatByPerangkatDaerahAndTahunOrderByWaktuAsc(perangkatDaerah, tahun);
    }

    /** The stored result of an import. */
    public Optional<RingkasanImpor> findRingkasan(String id) {
        return sumber.findById(id).map(Sumber::ringkasan);
    }
}
