package id.lkjip.narasi;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists the sections of a year: those that its template asks for, and those that are stored beside them. */
@Service
public class SeksiService {

    private final NarasiRepository narasi;
    private final DrafRepository draf;
    private final TemplatRepository templat;
    private final TahunAnggaranService tahunAnggaran;
    private final RujukanService rujukan;

    SeksiService(
            NarasiRepository narasi,
            DrafRepository draf,
            TemplatRepository templat,
            TahunAnggaranService tahunAnggaran,
            RujukanService rujukan) {
        this.narasi = narasi;
        this.draf = draf;
        this.templat = templat;
        this.tahunAnggaran = tahunAnggaran;
        this.rujukan = rujukan;
    }

    /** Every section of the year, in the order of the report, the analyses of an indicator together. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<Seksi> daftar(String perangkatDaerah, int tahun) {
        Optional<TahunAnggaran> ada = tahunAnggaran.find(perangkatDaerah, tahun);
        if (ada.isEmpty()) {
            return List.of();
        }
        Map<String, IndikatorTahun> indikator = indikator(ada.get());
        Map<String, Narasi> tersimpan =
                narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(perangkatDaerah, tahun).stream()
                        .collect(Collectors.toMap(Narasi::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, DrafNarasi> drafSaya =
                draf.findByAkunAndPerangkatDaerahAndTahun(Wewenang.pelaku().akun(), perangkatDaerah, tahun).stream()
                        .collect(Collectors.toMap(DrafNarasi::narasi, Function.identity()));
        TemplatNarasi pola = templat(perangkatDaerah, tahun);
        Map<String, List<String>> berubah = changed(perangkatDaerah, tersimpan.values());
        List<Seksi> hasil = new ArrayList<>();
        for (TemplatNarasi.Butir butir : pola.butir()) {
            Stream<@Nullable String> tentang =
                    butir.perIndikator() ? indikator.keySet().stream().map(k -> k) : Stream.of((String) null);
            tentang.forEach(kode -> {
                String id = Narasi.idOf(perangkatDaerah, tahun, butir.bagian(), kode);
                hasil.add(
                        seksi(id, ada.get(), butir, kode, indikator, tersimpan.remove(id), drafSaya.get(id), berubah));
            });
        }
        tersimpan.values().forEach(n -> {
            var butir = new TemplatNarasi.Butir(n.bagian(), n.indikator() != null, "", null);
            hasil.add(seksi(n.id(), ada.get(), butir, n.indikator(), indikator, n, drafSaya.get(n.id()), berubah));
        });
        var urutan = List.copyOf(indikator.keySet());
        return hasil.stream()
                .sorted(Comparator.comparing(Seksi::bagian, Comparator.comparingInt(SeksiService::kelompok))
                        .thenComparingInt(s -> s.indikator() == null ? -1 : urutan.indexOf(s.indikator()))
                        .thenComparing(Seksi::bagian)
                        .thenComparing(Seksi::kode))
                .toList();
    }

    /** The sections that whoever asks may write in. */
    @Memerlukan(Operasi.SUNTING_NARASI)
    public List<Seksi> tugasSaya(String perangkatDaerah, int tahun) {
        Pelaku pelaku = Wewenang.pelaku();
        return daftar(perangkatDaerah, tahun).stream()
                .filter(s -> boleh(pelaku, Operasi.SUNTING_NARASI, s))
                .toList();
    }

    /** Whether a person has a right on a section. */
    public static boolean boleh(Pelaku pelaku, Operasi operasi, Seksi seksi) {
        return pelaku.boleh(
                operasi,
                seksi.perangkatDaerah(),
                seksi.pemilik().stream().map(BiroRef::kode).toList());
    }

    /** A section as it is called among others. */
    public static String sebut(Seksi seksi) {
        return seksi.namaIndikator() == null ? seksi.judul() : seksi.judul() + " – " + seksi.namaIndikator();
    }

    /** The template of a year, the prescribed one where nobody has set another. */
    TemplatNarasi templat(String perangkatDaerah, int tahun) {
        return templat.findById(TemplatNarasi.idOf(perangkatDaerah, tahun))
                .orElseGet(() -> TemplatNarasi.baku(perangkatDaerah, tahun));
    }

    /** The section of that code, written or not; empty when the year has no such section. */
    Optional<Seksi> find(String kode) {
        String[] bagian = kode.split("/", 3);
        if (bagian.length < 3 || !bagian[1].matches("\\d{4}")) {
            return Optional.empty();
        }
        return daftar(bagian[0], Integer.parseInt(bagian[1])).stream()
                .filter(s -> s.kode().equals(kode))
                .findFirst();
    }

    /** The figures of a text as they are now, to be kept with it. */
    List<Alur.AngkaTercatat> angka(String perangkatDaerah, String teks) {
        return rujukan.isi(perangkatDaerah, teks).sebutan().stream()
                .map(s -> new Alur.AngkaTercatat(
                        s.rujukan().asli().teks(), s.angka().teks()))
                .distinct()
                .toList();
    }

    /** By section, what of its figures is another now. */
    private Map<String, List<String>> changed(String perangkatDaerah, Collection<Narasi> semua) {
        var tercatat = semua.stream()
                .filter(n -> n.alur() != null)
                .collect(Collectors.toMap(Narasi::id, n -> n.alur().angka()));
        List<Rujukan> disebut = tercatat.values().stream()
                .flatMap(List::stream)
                .flatMap(a -> Rujukan.dalam(a.rujukan()).stream())
                .map(Rujukan.Letak::rujukan)
                .distinct()
                .toList();
        Map<String, AngkaRujukan> kini = new HashMap<>();
        rujukan.kini(perangkatDaerah, disebut).forEach((r, angka) -> kini.put(r.teks(), angka));
        var hasil = new HashMap<String, List<String>>();
        tercatat.forEach((id, angka) -> hasil.put(
                id,
                angka.stream()
                        .filter(a -> !Objects.equals(
                                a.teks(),
                                kini.containsKey(a.rujukan())
                                        ? kini.get(a.rujukan()).teks()
                                        : null))
                        .map(a -> kini.containsKey(a.rujukan())
                                ? kini.get(a.rujukan()).uraian()
                                : a.rujukan())
                        .toList()));
        return hasil;
    }

    private static Map<String, IndikatorTahun> indikator(TahunAnggaran tahun) {
        var hasil = new LinkedHashMap<String, IndikatorTahun>();
        tahun.sasaran().stream().flatMap(s -> s.indikator().stream()).forEach(i -> hasil.putIfAbsent(i.kode(), i));
        return hasil;
    }

    /** 0 before the analyses, 1 for what is written for each indicator, 2 after them. */
    private static int kelompok(BagianNarasi bagian) {
        if (bagian.compareTo(BagianNarasi.CAPAIAN_TAHUN_INI) < 0) {
            return 0;
        }
        return bagian.compareTo(BagianNarasi.UPAYA_PERBAIKAN) <= 0 ? 1 : 2;
    }

    private static Seksi seksi(
            String id,
            TahunAnggaran tahun,
            TemplatNarasi.Butir butir,
            @Nullable String kodeIndikator,
            Map<String, IndikatorTahun> indikator,
            @Nullable Narasi narasi,
            @Nullable DrafNarasi draf,
            Map<String, List<String>> berubah) {
        IndikatorTahun satu = kodeIndikator == null ? null : indikator.get(kodeIndikator);
        Alur alur = narasi == null ? null : narasi.alur();
        return new Seksi(
                id,
                tahun.perangkatDaerah().id(),
                tahun.tahun(),
                butir.bagian(),
                kodeIndikator,
                satu == null ? null : satu.nama(),
                narasi != null && butir.panduan().isEmpty()
                        ? narasi.judul()
                        : butir.bagian().nama(),
                pemilik(tahun, satu, narasi),
                butir.panduan(),
                butir.tenggat(),
                narasi == null ? StatusNarasi.DRAF : narasi.status(),
                narasi == null ? 0 : kata(narasi.teks()),
                narasi == null ? null : narasi.versi(),
                alur == null ? null : alur.pada(),
                alur == null ? null : alur.nama(),
                draf == null ? null : draf.disimpan(),
                narasi != null && narasi.usulanImpor() != null,
                berubah.getOrDefault(id, List.of()));
    }

    private static List<BiroRef> pemilik(
            TahunAnggaran tahun, @Nullable IndikatorTahun indikator, @Nullable Narasi narasi) {
        if (indikator != null) {
            return indikator.biro();
        }
        String kode = narasi == null ? null : narasi.biro();
        return kode == null
                ? List.of()
                : List.of(tahun.biro().stream()
                        .filter(b -> b.kode().equals(kode))
                        .map(b -> new BiroRef(b.kode(), b.nama()))
                        .findFirst()
                        .orElseGet(() -> new BiroRef(kode, kode)));
    }

    /** Words as a word processor counts them: what stands between blanks and has a letter or a digit. */
    public static int kata(String teks) {
        return (int) Stream.of(teks.split("\\s+"))
                .filter(k -> k.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
