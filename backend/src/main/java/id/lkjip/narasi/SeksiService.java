package id.lkjip.narasi;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Wewenang;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        return daftar(perangkatDaerah, tahun, narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(perangkatDaerah, tahun));
    }

    /** The same over what was read of the year's narratives. */
    @Memerlukan(Operasi.BACA_DATA)
    public List<Seksi> daftar(String perangkatDaerah, int tahun, List<Narasi> tersimpan) {
        return tahunAnggaran
                .find(perangkatDaerah, tahun)
                .map(dibaca -> new SusunanSeksi(
                        dibaca,
                        templat.find(perangkatDaerah, tahun),
                        changed(perangkatDaerah, tersimpan),
                        draf
                                .findByAkunAndPerangkatDaerahAndTahun(
                                        Wewenang.pelaku().akun(), perangkatDaerah, tahun)
                                .stream()
                                .collect(Collectors.toMap(
                                        DrafRepository.Ringkas::narasi, DrafRepository.Ringkas::disimpan))))
                .map(susunan -> susunan.semua(tersimpan))
                .orElseGet(List::of);
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

    /**
     * The section of that code, written or not. Whether its figures changed and whether she has a draft is for whoever
     * opens it, and not looked at here, on the way of each autosave.
     *
     * @throws PermintaanDitolak when the year has no such section
     */
    @Memerlukan(Operasi.BACA_DATA)
    public Seksi find(String kode) {
        return find(kode, narasi.findById(kode).orElse(null), Map.of(), Map.of())
                .orElseThrow(() -> unknown(kode));
    }

    static PermintaanDitolak unknown(String kode) {
        return new PermintaanDitolak(
                Sebab.TIDAK_DITEMUKAN, "Bagian laporan \"" + kode + "\" tidak ada pada tahun itu.");
    }

    /** The same section as {@link #find(String)} with what is to be seen when it is opened. */
    Optional<Seksi> buka(String kode, @Nullable Narasi tersimpan, @Nullable DrafNarasi milikSendiri) {
        return find(
                kode,
                tersimpan,
                tersimpan == null ? Map.of() : changed(tersimpan.perangkatDaerah(), List.of(tersimpan)),
                milikSendiri == null ? Map.of() : Map.of(kode, milikSendiri.disimpan()));
    }

    private Optional<Seksi> find(
            String kode,
            @Nullable Narasi tersimpan,
            Map<String, List<AngkaBerubah>> berubah,
            Map<String, Instant> draf) {
        String[] bagian = kode.split("/", 3);
        if (bagian.length < 3 || !bagian[1].matches("\\d{4}")) {
            return Optional.empty();
        }
        int tahun = Integer.parseInt(bagian[1]);
        return tahunAnggaran
                .find(bagian[0], tahun)
                .flatMap(dibaca ->
                        new SusunanSeksi(dibaca, templat.find(bagian[0], tahun), berubah, draf).satu(kode, tersimpan));
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
    private Map<String, List<AngkaBerubah>> changed(String perangkatDaerah, List<Narasi> semua) {
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
        var hasil = new HashMap<String, List<AngkaBerubah>>();
        tercatat.forEach((id, angka) -> hasil.put(
                id,
                angka.stream()
                        .flatMap(a -> changed(a, kini.get(a.rujukan())).stream())
                        .toList()));
        return hasil;
    }

    private static Optional<AngkaBerubah> changed(Alur.AngkaTercatat tercatat, @Nullable AngkaRujukan kini) {
        String teks = kini == null ? null : kini.teks();
        return Objects.equals(tercatat.teks(), teks)
                ? Optional.empty()
                : Optional.of(new AngkaBerubah(kini == null ? tercatat.rujukan() : kini.uraian(), teks));
    }

    /** Words as a word processor counts them: what stands between blanks and has a letter or a digit. */
    public static int kata(String teks) {
        return (int) Stream.of(teks.split("\\s+"))
                .filter(k -> k.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
