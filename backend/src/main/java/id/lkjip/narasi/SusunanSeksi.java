package id.lkjip.narasi;

import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the sections of a year from its template and from what is stored. Pure: made of what was read. */
final class SusunanSeksi {

    private final TahunAnggaran tahun;
    private final TemplatNarasi templat;
    private final Map<String, List<AngkaBerubah>> berubah;
    private final Map<String, Instant> draf;
    private final Map<String, IndikatorTahun> indikator = new LinkedHashMap<>();

    /**
     * The sections of a year.
     *
     * @param berubah by section, what of its figures is another now
     * @param draf by section, when whoever asks last typed into a draft of hers
     */
    SusunanSeksi(
            TahunAnggaran tahun,
            TemplatNarasi templat,
            Map<String, List<AngkaBerubah>> berubah,
            Map<String, Instant> draf) {
        this.tahun = tahun;
        this.templat = templat;
        this.berubah = berubah;
        this.draf = draf;
        tahun.semuaIndikator().forEach(i -> indikator.putIfAbsent(i.kode(), i));
    }

    /** A section that the template asks for. */
    private record Diminta(
            String id, TemplatNarasi.Butir butir, @Nullable String indikator) {}

    /** What the template asks for, and what is stored beside it, in the order of the report. */
    List<Seksi> semua(List<Narasi> tersimpan) {
        Map<String, Narasi> tersisa = tersimpan.stream()
                .collect(Collectors.toMap(Narasi::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Seksi> diminta =
                diminta().map(d -> seksi(d, tersisa.remove(d.id()))).toList();
        var urutan = List.copyOf(indikator.keySet());
        return Stream.concat(diminta.stream(), tersisa.values().stream().map(this::diLuarTemplat))
                .sorted(Comparator.comparing(Seksi::bagian, Comparator.comparingInt(SusunanSeksi::kelompok))
                        .thenComparingInt(s -> s.indikator() == null ? -1 : urutan.indexOf(s.indikator()))
                        .thenComparing(Seksi::bagian)
                        .thenComparing(Seksi::kode))
                .toList();
    }

    /** One of {@link #semua}; empty when the year has no such section. */
    Optional<Seksi> satu(String kode, @Nullable Narasi tersimpan) {
        return diminta()
                .filter(d -> d.id().equals(kode))
                .findFirst()
                .map(d -> seksi(d, tersimpan))
                .or(() -> Optional.ofNullable(tersimpan).map(this::diLuarTemplat));
    }

    /** For each indicator that a sasaran promises, and for the organisation, what the template has. */
    private Stream<Diminta> diminta() {
        List<String> dijanjikan = tahun.sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .map(IndikatorTahun::kode)
                .distinct()
                .toList();
        return templat.butir().stream()
                .flatMap(butir -> butir.bagian().perIndikator()
                        ? dijanjikan.stream().map(kode -> diminta(butir, kode))
                        : Stream.of(diminta(butir, null)));
    }

    private Diminta diminta(TemplatNarasi.Butir butir, @Nullable String kode) {
        return new Diminta(Narasi.idOf(tahun.perangkatDaerah().id(), tahun.tahun(), butir.bagian(), kode), butir, kode);
    }

    private Seksi diLuarTemplat(Narasi narasi) {
        var butir = new TemplatNarasi.Butir(narasi.bagian(), "", null, null);
        return seksi(new Diminta(narasi.id(), butir, narasi.indikator()), narasi);
    }

    private Seksi seksi(Diminta diminta, @Nullable Narasi narasi) {
        TemplatNarasi.Butir butir = diminta.butir();
        IndikatorTahun satu = diminta.indikator() == null ? null : indikator.get(diminta.indikator());
        Alur alur = narasi == null ? null : narasi.alur();
        return new Seksi(
                diminta.id(),
                tahun.perangkatDaerah().id(),
                tahun.tahun(),
                butir.bagian(),
                diminta.indikator(),
                satu == null ? null : satu.nama(),
                narasi != null && butir.panduan().isEmpty()
                        ? narasi.judul()
                        : butir.bagian().nama(),
                pemilik(satu, butir, narasi),
                butir.panduan(),
                butir.tenggat(),
                narasi == null ? StatusNarasi.DRAF : narasi.status(),
                narasi == null ? 0 : SeksiService.kata(narasi.teks()),
                narasi == null ? null : narasi.versi(),
                alur == null ? null : alur.pada(),
                alur == null ? null : alur.nama(),
                draf.get(diminta.id()),
                narasi != null && narasi.usulanImpor() != null,
                berubah.getOrDefault(diminta.id(), List.of()));
    }

    /** The template's word comes before where the report has put a text. */
    private List<BiroRef> pemilik(@Nullable IndikatorTahun satu, TemplatNarasi.Butir butir, @Nullable Narasi narasi) {
        if (satu != null) {
            return satu.biro();
        }
        String kode = butir.biro() != null || narasi == null ? butir.biro() : narasi.biro();
        return kode == null
                ? List.of()
                : List.of(tahun.biro().stream()
                        .filter(b -> b.kode().equals(kode))
                        .map(b -> new BiroRef(b.kode(), b.nama()))
                        .findFirst()
                        .orElseGet(() -> new BiroRef(kode, kode)));
    }

    /** 0 before the analyses, 1 for what is written for each indicator, 2 after them. */
    private static int kelompok(BagianNarasi bagian) {
        if (bagian.compareTo(BagianNarasi.CAPAIAN_TAHUN_INI) < 0) {
            return 0;
        }
        return bagian.perIndikator() ? 1 : 2;
    }
}
