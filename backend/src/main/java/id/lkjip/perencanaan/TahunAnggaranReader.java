package id.lkjip.perencanaan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.shared.TahunDokumen;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reads the handful of documents of one fiscal year, each by its id, and hands them to the assembler. */
@Service
@Memerlukan(Operasi.BACA_DATA)
class TahunAnggaranReader implements TahunAnggaranService {

    private final PerangkatDaerahRepository perangkatDaerah;
    private final PerjanjianKinerjaRepository perjanjianKinerja;
    private final RencanaKerjaRepository rencanaKerja;
    private final RealisasiRepository realisasi;
    private final IndikatorRepository indikator;

    TahunAnggaranReader(
            PerangkatDaerahRepository perangkatDaerah,
            PerjanjianKinerjaRepository perjanjianKinerja,
            RencanaKerjaRepository rencanaKerja,
            RealisasiRepository realisasi,
            IndikatorRepository indikator) {
        this.perangkatDaerah = perangkatDaerah;
        this.perjanjianKinerja = perjanjianKinerja;
        this.rencanaKerja = rencanaKerja;
        this.realisasi = realisasi;
        this.indikator = indikator;
    }

    @Override
    public List<PerangkatDaerah> findPerangkatDaerah() {
        return perangkatDaerah.findAllByOrderByNamaAsc();
    }

    @Override
    public Optional<PerangkatDaerah> findPerangkatDaerah(String kode) {
        return perangkatDaerah.findById(kode);
    }

    @Override
    public List<TahunTersedia> findTahun(String kode) {
        var lengkap = new HashSet<Integer>();
        Stream.of(perjanjianKinerja.findTahunByPerangkatDaerah(kode), rencanaKerja.findTahunByPerangkatDaerah(kode))
                .flatMap(List::stream)
                .map(TahunDokumen::tahun)
                .forEach(lengkap::add);
        var semua = new TreeSet<Integer>(Comparator.reverseOrder());
        semua.addAll(lengkap);
        realisasi.findTahunByPerangkatDaerah(kode).forEach(d -> semua.add(d.tahun()));
        return semua.stream()
                .map(tahun -> new TahunTersedia(tahun, lengkap.contains(tahun)))
                .toList();
    }

    @Override
    public Optional<TahunAnggaran> find(String kode, int tahun) {
        return perangkatDaerah.findById(kode).flatMap(organisasi -> find(organisasi, tahun));
    }

    private Optional<TahunAnggaran> find(PerangkatDaerah organisasi, int tahun) {
        var pk = perjanjianKinerja.findByTahun(organisasi.id(), tahun);
        var rencana = rencanaKerja.findByTahun(organisasi.id(), tahun);
        var tercapai = realisasi.findByTahun(organisasi.id(), tahun);
        if (pk.isEmpty() && rencana.isEmpty() && tercapai.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TahunAnggaranAssembler.assemble(new TahunAnggaranAssembler.Dokumen(
                organisasi,
                tahun,
                pk,
                rencana.orElse(null),
                tercapai.orElse(null),
                indikator.findByPerangkatDaerahOrderByKodeAsc(organisasi.id()),
                SkalaPredikat.BAWAAN)));
    }
}
