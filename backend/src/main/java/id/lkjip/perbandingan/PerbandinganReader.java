package id.lkjip.perbandingan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorIndex;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PerjanjianKinerjaRepository;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads exactly the documents of the years asked for and hands them to the assemblers. */
@Service
@Memerlukan(Operasi.BACA_DATA)
class PerbandinganReader implements PerbandinganService {

    private final PerangkatDaerahRepository perangkatDaerah;
    private final PerjanjianKinerjaRepository perjanjianKinerja;
    private final RealisasiRepository realisasi;
    private final IndikatorRepository indikator;
    private final TahunAnggaranService tahunAnggaran;

    PerbandinganReader(
            PerangkatDaerahRepository perangkatDaerah,
            PerjanjianKinerjaRepository perjanjianKinerja,
            RealisasiRepository realisasi,
            IndikatorRepository indikator,
            TahunAnggaranService tahunAnggaran) {
        this.perangkatDaerah = perangkatDaerah;
        this.perjanjianKinerja = perjanjianKinerja;
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.tahunAnggaran = tahunAnggaran;
    }

    @Override
    public PerbandinganTahun compareYears(String kode, List<Integer> tahun, @Nullable List<String> biro) {
        var tahunTanpaUlangan = List.copyOf(new LinkedHashSet<>(tahun));
        requireYears(tahunTanpaUlangan);
        PerangkatDaerah organisasi = require(kode);
        Set<String> kodeBiro = biro == null ? Set.of() : Set.copyOf(biro);
        requireBiro(organisasi, kodeBiro);
        return compare(organisasi, tahunTanpaUlangan, kodeBiro, indikator.findByPerangkatDaerahOrderByKodeAsc(kode));
    }

    @Override
    public PerbandinganTahun compareYears(String kode, List<Integer> tahun, Indikator usulan) {
        var tahunTanpaUlangan = List.copyOf(new LinkedHashSet<>(tahun));
        requireYears(tahunTanpaUlangan);
        List<Indikator> definisi = indikator.findByPerangkatDaerahOrderByKodeAsc(kode).stream()
                .map(i -> i.id().equals(usulan.id()) ? usulan : i)
                .toList();
        return compare(require(kode), tahunTanpaUlangan, Set.of(), definisi);
    }

    private PerbandinganTahun compare(
            PerangkatDaerah organisasi, List<Integer> tahun, Set<String> biro, List<Indikator> definisi) {
        return PerbandinganTahunAssembler.assemble(
                new PerbandinganTahunAssembler.Dokumen(
                        organisasi,
                        perjanjianKinerja.findByTahun(organisasi.id(), tahun),
                        realisasi.findByTahun(organisasi.id(), tahun),
                        definisi,
                        SkalaPredikat.BAWAAN),
                tahun,
                biro);
    }

    @Override
    public Optional<PerbandinganTahap> compareTahap(String kode, int tahun) {
        require(kode);
        return tahunAnggaran
                .find(kode, tahun)
                .filter(t -> !t.perjanjianKinerja().isEmpty())
                .map(t -> PerbandinganTahapAssembler.assemble(
                        t, new IndikatorIndex(indikator.findByPerangkatDaerahOrderByKodeAsc(kode))));
    }

    @Override
    public List<PerubahanPagu> comparePagu(String kode, int tahun) {
        require(kode);
        return tahunAnggaran
                .find(kode, tahun)
                .map(PerubahanPaguAssembler::assemble)
                .orElse(List.of());
    }

    private PerangkatDaerah require(String kode) {
        return perangkatDaerah
                .findById(kode)
                .orElseThrow(() -> new PermintaanDitolak(
                        Sebab.TIDAK_DITEMUKAN, "Perangkat daerah \"" + kode + "\" tidak ditemukan."));
    }

    private static void requireYears(List<Integer> tahun) {
        if (tahun.isEmpty()) {
            throw new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, "Sebutkan sekurang-kurangnya satu tahun.");
        }
        if (tahun.size() > TAHUN_TERBANYAK) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    "Paling banyak " + TAHUN_TERBANYAK + " tahun dalam satu perbandingan; diminta " + tahun.size()
                            + ".");
        }
    }

    private static void requireBiro(PerangkatDaerah organisasi, Set<String> biro) {
        var dikenal = organisasi.biro().stream().map(Biro::kode).collect(Collectors.toSet());
        var asing = biro.stream().filter(b -> !dikenal.contains(b)).sorted().toList();
        if (!asing.isEmpty()) {
            throw new PermintaanDitolak(
                    Sebab.TIDAK_DITEMUKAN,
                    "Biro " + asing.stream().map(b -> "\"" + b + "\"").collect(Collectors.joining(", "))
                            + " tidak ada pada " + organisasi.nama() + ". Kode yang ada: "
                            + dikenal.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
    }
}
