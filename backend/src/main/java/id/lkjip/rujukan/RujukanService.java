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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds figures that texts name, and figures that could be named. Each year named is read once. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class RujukanService {

    /** Years that one text may name when it is shown or saved; each takes a handful of documents. */
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

    /**
     * Fills in the figures that a text names. One that the data do not have is said to be missing.
     *
     * @throws PermintaanDitolak when it names figures of too many years
     */
    public Terisi isi(String perangkatDaerah, String teks) {
        long tahun = Rujukan.dalam(teks).stream()
                .map(l -> l.rujukan().tahun())
                .distinct()
                .count();
        if (tahun > TAHUN_TERBANYAK) {
            throw new PermintaanDitolak(
                    Sebab.MASUKAN_TIDAK_SAH,
                    "Satu teks menyebut angka dari " + tahun + " tahun; paling banyak " + TAHUN_TERBANYAK + ".");
        }
        return isi(perangkatDaerah, List.of(teks)).getFirst();
    }

    /** The same for texts that are stored, of which all together may name any year; each year is read once. */
    public List<Terisi> isi(String perangkatDaerah, List<String> teks) {
        List<Rujukan> disebut = teks.stream()
                .flatMap(t -> Rujukan.dalam(t).stream())
                .map(Rujukan.Letak::rujukan)
                .toList();
        DaftarAngka daftar = daftar(perangkatDaerah, disebut);
        return teks.stream().map(t -> fill(t, daftar)).toList();
    }

    /** The same by a key of theirs. */
    public <K> Map<K, Terisi> isi(String perangkatDaerah, Map<K, String> teks) {
        List<Map.Entry<K, String>> urut = List.copyOf(teks.entrySet());
        List<Terisi> terisi =
                isi(perangkatDaerah, urut.stream().map(Map.Entry::getValue).toList());
        var hasil = new LinkedHashMap<K, Terisi>();
        for (int i = 0; i < terisi.size(); i++) {
            hasil.put(urut.get(i).getKey(), terisi.get(i));
        }
        return hasil;
    }

    private static Terisi fill(String teks, DaftarAngka daftar) {
        var hasil = new StringBuilder();
        List<Sebutan> sebutan = new ArrayList<>();
        int sampai = 0;
        for (Rujukan.Letak satu : Rujukan.dalam(teks)) {
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
            DaftarAngka daftar = daftar(perangkatDaerah, rujukan);
            rujukan.forEach(r -> daftar.find(r).ifPresent(angka -> hasil.put(r.asli(), angka)));
        }
        return hasil;
    }

    /**
     * The figures to choose from while writing about a year: of the indicator over that year and the one before, or of
     * all indicators without one; and the money of that year.
     */
    public List<AngkaRujukan> tersedia(String perangkatDaerah, int tahun, @Nullable String indikator) {
        return daftar(perangkatDaerah, Set.of(tahun, tahun - 1), Set.of(tahun)).semua().stream()
                .filter(a -> a.teks() != null)
                .filter(a -> a.rujukan().tahun() >= tahun - 1)
                .filter(a -> indikator == null
                        || !a.rujukan().ukuran().indikator()
                        || a.rujukan().objek().equals(indikator))
                .toList();
    }

    /** The figures typed by hand in a text that one of {@link #tersedia} could stand for. */
    public List<AngkaKetikan> usulan(String perangkatDaerah, int tahun, @Nullable String indikator, String teks) {
        return AngkaKetikan.dalam(teks, tersedia(perangkatDaerah, tahun, indikator));
    }

    /** Reads for each figure only where it stands: over the years what an indicator reached, in its year the rest. */
    private DaftarAngka daftar(String perangkatDaerah, Collection<Rujukan> disebut) {
        var perTempat = disebut.stream()
                .collect(Collectors.partitioningBy(
                        r -> r.ukuran().dalamDeret(), Collectors.mapping(Rujukan::tahun, Collectors.toSet())));
        return daftar(perangkatDaerah, perTempat.getOrDefault(true, Set.of()), perTempat.getOrDefault(false, Set.of()));
    }

    private DaftarAngka daftar(String perangkatDaerah, Set<Integer> deret, Set<Integer> setahun) {
        var daftar = new DaftarAngka();
        // A change is told against the year before, which has to be read as well.
        var tahun = new TreeSet<>(deret);
        deret.forEach(t -> tahun.add(t - 1));
        for (List<Integer> sekali : batches(List.copyOf(tahun))) {
            daftar.add(perbandingan.compareYears(perangkatDaerah, sekali, List.of()));
        }
        setahun.forEach(t -> tahunAnggaran.find(perangkatDaerah, t).ifPresent(daftar::add));
        return daftar;
    }

    /**
     * As many years as one comparison takes. Each batch begins again with the last year of the one before it, whose
     * figures stand already, so that the change of the year after is told against it.
     */
    private static List<List<Integer>> batches(List<Integer> tahun) {
        List<List<Integer>> hasil = new ArrayList<>();
        int langkah = PerbandinganService.TAHUN_TERBANYAK - 1;
        for (int awal = 0; awal == 0 ? !tahun.isEmpty() : awal < tahun.size() - 1; awal += langkah) {
            hasil.add(tahun.subList(awal, Math.min(tahun.size(), awal + PerbandinganService.TAHUN_TERBANYAK)));
        }
        return hasil;
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
