package id.lkjip.rujukan;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds figures that texts name, and figures that could be named. Each year named is read once. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class RujukanService {

    /** Years that one text may name; each takes a handful of documents. */
    private static final int TAHUN_TERBANYAK = 10;

    private final PerbandinganService perbandingan;
    private final TahunAnggaranService tahunAnggaran;

    RujukanService(PerbandinganService perbandingan, TahunAnggaranService tahunAnggaran) {
        this.perbandingan = perbandingan;
        this.tahunAnggaran = tahunAnggaran;
    }

    /**
     * A text with its figures.
     *
     * @param teks the text as people read it
     * @param sebutan every figure it names, in order, as it is now
     */
    public record Terisi(String teks, List<Sebutan> sebutan) {}

    /**
     * One naming of a figure.
     *
     * @param awal where it begins in the text as written, {@code akhir} where it ends
     * @param tampil what is shown in its place
     * @param perluDitinjau whether a replacement was made for another figure than there is now
     */
    public record Sebutan(
            int awal, int akhir, Rujukan rujukan, AngkaRujukan angka, String tampil, boolean perluDitinjau) {}

    /** Fills in the figures that a text names. One that the data do not have is said to be missing. */
    public Terisi isi(String perangkatDaerah, String teks) {
        List<Rujukan.Letak> letak = Rujukan.dalam(teks);
        if (letak.isEmpty()) {
            return new Terisi(teks, List.of());
        }
        DaftarAngka daftar = daftar(
                perangkatDaerah, letak.stream().map(l -> l.rujukan().tahun()).toList());
        var hasil = new StringBuilder();
        List<Sebutan> sebutan = new ArrayList<>();
        int sampai = 0;
        for (Rujukan.Letak satu : letak) {
            AngkaRujukan angka = daftar.find(satu.rujukan()).orElseGet(() -> unknown(satu.rujukan()));
            String tampil = angka.tampil(satu.rujukan());
            hasil.append(teks, sampai, satu.awal()).append(tampil);
            sampai = satu.akhir();
            sebutan.add(new Sebutan(
                    satu.awal(), satu.akhir(), satu.rujukan(), angka, tampil, angka.perluDitinjau(satu.rujukan())));
        }
        return new Terisi(hasil.append(teks.substring(sampai)).toString(), List.copyOf(sebutan));
    }

    /** Given figures as they are now; those that the data do not have are left out. */
    public Map<Rujukan, AngkaRujukan> kini(String perangkatDaerah, Collection<Rujukan> rujukan) {
        var hasil = new LinkedHashMap<Rujukan, AngkaRujukan>();
        if (!rujukan.isEmpty()) {
            DaftarAngka daftar =
                    daftar(perangkatDaerah, rujukan.stream().map(Rujukan::tahun).toList());
            rujukan.forEach(r -> daftar.find(r).ifPresent(angka -> hasil.put(r.asli(), angka)));
        }
        return hasil;
    }

    /**
     * The figures to choose from while writing about a year: of the indicator over that year and the one before, or of
     * all indicators without one; and the money of that year.
     */
    public List<AngkaRujukan> tersedia(String perangkatDaerah, int tahun, @Nullable String indikator) {
        return daftar(perangkatDaerah, List.of(tahun, tahun - 1)).semua().stream()
                .filter(a -> a.teks() != null)
                .filter(a -> a.rujukan().ukuran().indikator()
                        ? indikator == null || a.rujukan().objek().equals(indikator)
                        : a.rujukan().tahun() == tahun)
                .toList();
    }

    /** The figures typed by hand in a text that one of {@link #tersedia} could stand for. */
    public List<AngkaKetikan> usulan(String perangkatDaerah, int tahun, @Nullable String indikator, String teks) {
        return AngkaKetikan.dalam(teks, tersedia(perangkatDaerah, tahun, indikator));
    }

    private DaftarAngka daftar(String perangkatDaerah, Collection<Integer> disebut) {
        var tahun = new TreeSet<>(disebut);
        if (tahun.size() > TAHUN_TERBANYAK) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    "Satu teks menyebut angka dari " + tahun.size() + " tahun; paling banyak " + TAHUN_TERBANYAK + ".");
        }
        var daftar = new DaftarAngka();
        // A change is told against the year before, which has to be read as well.
        var denganSebelumnya = new TreeSet<>(tahun);
        tahun.forEach(t -> denganSebelumnya.add(t - 1));
        daftar.add(perbandingan.compareYears(perangkatDaerah, List.copyOf(denganSebelumnya), List.of()));
        tahun.forEach(t -> tahunAnggaran.find(perangkatDaerah, t).ifPresent(daftar::add));
        return daftar;
    }

    private static AngkaRujukan unknown(Rujukan rujukan) {
        return new AngkaRujukan(
                rujukan.asli(),
                rujukan.ukuran().nama() + " " + rujukan.objek() + " " + rujukan.tahun(),
                null,
                null,
                false,
                "Data tidak memuat angka ini.",
                null);
    }
}
