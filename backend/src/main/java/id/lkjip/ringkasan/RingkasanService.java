package id.lkjip.ringkasan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.narasi.NarasiService;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perencanaan.RenstraService;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Reads the handful of documents a summary is made of: those of the year, the plan it lies in, and of the years before
 * it what was reached. At most {@link PerbandinganService#TAHUN_TERBANYAK} years, however many are stored.
 */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class RingkasanService {

    private final TahunAnggaranService tahunAnggaran;
    private final PerbandinganService perbandingan;
    private final RenstraService renstra;
    private final NarasiService narasi;

    RingkasanService(
            TahunAnggaranService tahunAnggaran,
            PerbandinganService perbandingan,
            RenstraService renstra,
            NarasiService narasi) {
        this.tahunAnggaran = tahunAnggaran;
        this.perbandingan = perbandingan;
        this.renstra = renstra;
        this.narasi = narasi;
    }

    /**
     * The summary of a year; empty when nothing of it is stored.
     *
     * @throws PermintaanDitolak when the organisation is unknown
     */
    public Optional<Ringkasan> find(String perangkatDaerah, int tahun) {
        return bahan(perangkatDaerah, tahun).map(RingkasanAssembler::assemble);
    }

    /**
     * Everything about one indicator in a year; empty when no document of the year knows it.
     *
     * @throws PermintaanDitolak when the organisation is unknown
     */
    public Optional<RincianIndikator> findIndikator(String perangkatDaerah, int tahun, String kode) {
        return bahan(perangkatDaerah, tahun).flatMap(b -> RincianIndikatorAssembler.assemble(b, kode));
    }

    /**
     * Everything about one biro in a year; empty when the year does not know it.
     *
     * @throws PermintaanDitolak when the organisation is unknown
     */
    public Optional<RincianBiro> findBiro(String perangkatDaerah, int tahun, String kode) {
        return bahan(perangkatDaerah, tahun).flatMap(b -> RincianBiroAssembler.assemble(b, kode));
    }

    /**
     * The biro beside each other in these years; a year without documents is left out.
     *
     * @param tahun years in the order the figures shall have; duplicates are dropped
     * @throws PermintaanDitolak when the organisation is unknown, no year is given, or more than
     *     {@link PerbandinganService#TAHUN_TERBANYAK}
     */
    public PerbandinganBiro compareBiro(String perangkatDaerah, List<Integer> tahun) {
        require(perangkatDaerah);
        List<Integer> sekali = tahun.stream().distinct().toList();
        if (sekali.isEmpty() || sekali.size() > PerbandinganService.TAHUN_TERBANYAK) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    "Sebutkan satu sampai " + PerbandinganService.TAHUN_TERBANYAK + " tahun; diminta " + sekali.size()
                            + ".");
        }
        return PerbandinganBiroAssembler.assemble(sekali.stream()
                .flatMap(t -> tahunAnggaran.find(perangkatDaerah, t).stream())
                .map(dibaca -> new RingkasanAssembler.Bahan(
                        dibaca,
                        // No trend is shown, so what was reached in other years need not be read.
                        new PerbandinganTahun(List.of(dibaca.tahun()), List.of()),
                        null,
                        narasi.find(perangkatDaerah, dibaca.tahun())))
                .toList());
    }

    private void require(String kode) {
        if (tahunAnggaran.findPerangkatDaerah(kode).isEmpty()) {
            throw new PermintaanDitolak(Sebab.TIDAK_DITEMUKAN, "Perangkat daerah \"" + kode + "\" tidak ditemukan.");
        }
    }

    private Optional<RingkasanAssembler.Bahan> bahan(String kode, int tahun) {
        require(kode);
        return tahunAnggaran
                .find(kode, tahun)
                .map(dibaca -> new RingkasanAssembler.Bahan(
                        dibaca,
                        perbandingan.compareYears(kode, tahunTren(kode, tahun), List.of()),
                        renstra.find(kode, tahun).orElse(null),
                        narasi.find(kode, tahun)));
    }

    /** The known years up to this one, the newest of them, in the order of time. */
    private List<Integer> tahunTren(String kode, int tahun) {
        return tahunAnggaran.findTahun(kode).stream()
                .map(TahunTersedia::tahun)
                .filter(t -> t <= tahun)
                .limit(PerbandinganService.TAHUN_TERBANYAK)
                .sorted()
                .toList();
    }
}
