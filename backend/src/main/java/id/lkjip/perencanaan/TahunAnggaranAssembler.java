package id.lkjip.perencanaan;

import id.lkjip.capaian.Capaian;
import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.PredikatCapaian;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.IndikatorPk.PernyataanTarget;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.realisasi.KelasPredikat;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the documents of one fiscal year to what is read. Pure: documents in, read model out. */
final class TahunAnggaranAssembler {

    private final Dokumen dokumen;
    private final IndikatorIndex definisi;
    private final Map<String, RealisasiIndikator> realisasiByKode = new HashMap<>();

    private TahunAnggaranAssembler(Dokumen dokumen) {
        this.dokumen = dokumen;
        this.definisi = new IndikatorIndex(dokumen.indikator());
        if (dokumen.realisasi() != null) {
            dokumen.realisasi()
                    .indikator()
                    .forEach(r -> realisasiByKode.putIfAbsent(definisi.kodeBaku(r.indikator()), r));
        }
    }

    /** The documents of one year. */
    record Dokumen(
            PerangkatDaerah perangkatDaerah,
            int tahun,
            List<PerjanjianKinerja> perjanjianKinerja,
            @Nullable RencanaKerja rencanaKerja,
            @Nullable RealisasiKinerja realisasi,
            List<Indikator> indikator,
            List<SkalaPredikat> skalaPredikat) {

        @Nullable
        PerjanjianKinerja pk(Tahap tahap) {
            return perjanjianKinerja.stream()
                    .filter(pk -> pk.tahap() == tahap)
                    .findFirst()
                    .orElse(null);
        }
    }

    static TahunAnggaran assemble(Dokumen dokumen) {
        return new TahunAnggaranAssembler(dokumen).assemble();
    }

    private TahunAnggaran assemble() {
        RencanaKerja rencana = dokumen.rencanaKerja();
        RealisasiKinerja realisasi = dokumen.realisasi();
        var biro = BiroTahunAssembler.assemble(dokumen.perangkatDaerah(), rencana);
        var sasaran = sasaran();
        return new TahunAnggaran(
                dokumen.perangkatDaerah(),
                dokumen.tahun(),
                totalPagu(biro),
                biro,
                sasaran,
                rencana == null ? List.of() : rencana.programTanpaSasaran(),
                dokumen.perjanjianKinerja(),
                realisasi == null ? null : realisasi.anggaran(),
                rencana == null ? List.of() : rencana.kehilangan(),
                indikatorTanpaSasaran(sasaran),
                skala());
    }

    /** Stage by stage: the total the work plan prints, else the one the PK states, else the sum of the biro. */
    private Pagu totalPagu(List<TahunAnggaran.BiroTahun> biro) {
        Pagu tercetak = dokumen.rencanaKerja() == null
                ? Pagu.KOSONG
                : dokumen.rencanaKerja().total();
        Rupiah murni = firstOf(tercetak.murni(), totalPk(Tahap.MURNI));
        Rupiah perubahan = firstOf(tercetak.perubahan(), totalPk(Tahap.PERUBAHAN));
        if (murni != null && perubahan != null) {
            return Pagu.tercantum(murni, perubahan);
        }
        Pagu jumlah =
                Pagu.jumlah(biro.stream().map(TahunAnggaran.BiroTahun::pagu).toList());
        if (murni == null && perubahan == null) {
            return jumlah;
        }
        return Pagu.tercantum(firstOf(murni, jumlah.murni()), firstOf(perubahan, jumlah.perubahan()));
    }

    private @Nullable Rupiah totalPk(Tahap tahap) {
        PerjanjianKinerja pk = dokumen.pk(tahap);
        return pk == null ? null : pk.totalAnggaran();
    }

    private List<SasaranTahun> sasaran() {
        List<SasaranRencana> tersisa = new ArrayList<>(
                dokumen.rencanaKerja() == null
                        ? List.of()
                        : dokumen.rencanaKerja().sasaran());
        var hasil = new ArrayList<SasaranTahun>();
        PerjanjianKinerja berlaku = PerjanjianKinerja.berlaku(dokumen.perjanjianKinerja());
        if (berlaku != null) {
            for (SasaranPk pk : berlaku.sasaran()) {
                SasaranRencana rencana = take(tersisa, pk);
                hasil.add(sasaranTahun(pk, rencana));
            }
        }
        tersisa.forEach(rencana -> hasil.add(sasaranTahun(null, rencana)));
        return List.copyOf(hasil);
    }

    private static @Nullable SasaranRencana take(List<SasaranRencana> tersisa, SasaranPk pk) {
        var kode = kodeOf(pk);
        SasaranRencana rencana = tersisa.stream()
                .filter(s -> s.kode().equals(pk.kode()))
                .findFirst()
                .or(() -> tersisa.stream()
                        .filter(s -> kode.contains(s.kode()) || kode.contains(Kode.dari(s.nama())))
                        .findFirst())
                .orElse(null);
        if (rencana != null) {
            tersisa.remove(rencana);
        }
        return rencana;
    }

    /** Every code the sasaran goes by: its own, and those of its name and aliases. */
    private static Set<String> kodeOf(SasaranPk pk) {
        var kode = new LinkedHashSet<String>();
        kode.add(pk.kode());
        kode.add(Kode.dari(pk.nama()));
        pk.alias().forEach(alias -> kode.add(Kode.dari(alias)));
        return kode;
    }

    private SasaranTahun sasaranTahun(@Nullable SasaranPk pk, @Nullable SasaranRencana rencana) {
        List<IndikatorRencana> indikatorRencana = rencana == null ? List.of() : rencana.indikator();
        List<IndikatorTahun> indikator = pk != null
                ? pk.indikator().stream()
                        .map(i -> indikatorTahun(Sumber.of(i), indikatorRencana))
                        .toList()
                : indikatorRencana.stream()
                        .map(i -> indikatorTahun(Sumber.of(i), List.of()))
                        .toList();
        var biro = new LinkedHashSet<BiroRef>();
        indikator.forEach(i -> biro.addAll(i.biro()));
        if (rencana != null && rencana.biro() != null) {
            biro.add(biroRef(rencana.biro()));
        }
        var daftarBiro = List.copyOf(biro);
        return new SasaranTahun(
                pk != null ? pk.kode() : Objects.requireNonNull(rencana).kode(),
                pk != null ? pk.nama() : Objects.requireNonNull(rencana).nama(),
                daftarBiro.isEmpty() ? null : daftarBiro.getFirst(),
                daftarBiro.isEmpty() ? List.of() : daftarBiro.subList(1, daftarBiro.size()),
                pk != null || namedByAnyPk(Objects.requireNonNull(rencana)),
                rencana == null ? Pagu.KOSONG : paguOf(rencana),
                indikator,
                rencana == null ? List.of() : rencana.program(),
                indikatorRencana);
    }

    private boolean namedByAnyPk(SasaranRencana rencana) {
        return dokumen.perjanjianKinerja().stream()
                .flatMap(pk -> pk.sasaran().stream())
                .anyMatch(s -> kodeOf(s).contains(rencana.kode()));
    }

    private static Pagu paguOf(SasaranRencana rencana) {
        return rencana.pagu().equals(Pagu.KOSONG)
                ? Pagu.jumlah(rencana.program().stream().map(Program::pagu).toList())
                : rencana.pagu();
    }

    private IndikatorTahun indikatorTahun(Sumber sumber, List<IndikatorRencana> rencana) {
        String kode = definisi.kodeBaku(sumber.kode());
        var pernyataanTarget = new ArrayList<>(sumber.pernyataan());
        rencana.stream()
                .filter(r -> definisi.kodeBaku(r.kode()).equals(kode))
                .map(r -> new PernyataanTarget(r.target(), AsalPernyataan.BAB, r.sitasi()))
                .filter(p -> !pernyataanTarget.contains(p))
                .forEach(pernyataanTarget::add);
        return indikatorTahun(
                kode, sumber.nama(), sumber.satuan(), sumber.target(), pernyataanTarget, realisasiByKode.get(kode));
    }

    private IndikatorTahun indikatorTahun(
            String kode,
            String nama,
            @Nullable String satuan,
            @Nullable Nilai targetRencana,
            List<PernyataanTarget> pernyataanTarget,
            @Nullable RealisasiIndikator rincian) {
        Indikator indikator = definisi.find(kode);
        PernyataanRealisasi berlaku = rincian == null ? null : rincian.berlaku(dokumen.tahun());
        Nilai target = TargetBerlaku.of(berlaku, targetRencana);
        Nilai realisasi = berlaku == null ? new Nilai.BelumDiisi("") : berlaku.realisasi();
        HasilCapaian capaian = Capaian.compute(
                indikator == null ? RumusCapaian.POSITIF : indikator.rumus(),
                target,
                realisasi,
                dokumen.skalaPredikat());
        Integer tahunData = berlaku == null ? null : berlaku.tahunData();
        if (tahunData != null && tahunData != dokumen.tahun()) {
            capaian = capaian.terbawaDari(tahunData);
        }
        return new IndikatorTahun(
                kode,
                nama,
                firstOf(satuan, indikator == null ? null : indikator.satuan()),
                target == null ? new Nilai.BelumDiisi("") : target,
                realisasi,
                berlaku == null ? StatusRealisasi.BELUM_DIISI : berlaku.status(),
                tahunData,
                capaian,
                predikat(capaian),
                biroOf(indikator, rincian),
                List.copyOf(pernyataanTarget),
                berlaku != null ? berlaku.sitasi() : firstSitasi(pernyataanTarget),
                rincian);
    }

    private static @Nullable Sitasi firstSitasi(List<PernyataanTarget> pernyataan) {
        return pernyataan.isEmpty() ? null : pernyataan.getFirst().sitasi();
    }

    private List<BiroRef> biroOf(@Nullable Indikator indikator, @Nullable RealisasiIndikator rincian) {
        return Stream.concat(
                        indikator == null ? Stream.<String>empty() : indikator.biro().stream(),
                        rincian == null || ownedByHand(indikator) ? Stream.<String>empty() : rincian.biro().stream())
                .distinct()
                .map(this::biroRef)
                .toList();
    }

    /** Owners a person has set hold alone; what reports say of them no longer counts. */
    private static boolean ownedByHand(@Nullable Indikator indikator) {
        return indikator != null && indikator.diubah() != null;
    }

    private BiroRef biroRef(String kode) {
        return biroRef(dokumen.perangkatDaerah(), kode);
    }

    /** A biro by code; one that the organisation does not know shows its code for a name. */
    static BiroRef biroRef(PerangkatDaerah perangkatDaerah, String kode) {
        Biro biro = perangkatDaerah.biroByKode(kode);
        return new BiroRef(kode, biro == null ? kode : biro.nama());
    }

    private List<IndikatorTahun> indikatorTanpaSasaran(Collection<SasaranTahun> sasaran) {
        if (dokumen.realisasi() == null) {
            return List.of();
        }
        var terpakai = new LinkedHashSet<String>();
        sasaran.forEach(s -> s.indikator().forEach(i -> terpakai.add(i.kode())));
        return dokumen.realisasi().indikator().stream()
                .filter(r -> terpakai.add(definisi.kodeBaku(r.indikator())))
                .map(r -> indikatorTahun(
                        definisi.kodeBaku(r.indikator()), r.namaIndikator(), r.satuan(), null, List.of(), r))
                .toList();
    }

    private List<KelasPredikat> skala() {
        return dokumen.realisasi() == null ? List.of() : dokumen.realisasi().skala();
    }

    private @Nullable String predikat(HasilCapaian capaian) {
        Function<KelasPredikat, PredikatCapaian.Kelas> kelas =
                k -> new PredikatCapaian.Kelas(k.predikat(), k.batasBawah());
        return PredikatCapaian.of(capaian.nilai(), skala().stream().map(kelas).toList())
                .orElse(null);
    }

    private static <T> @Nullable T firstOf(@Nullable T satu, @Nullable T dua) {
        return satu != null ? satu : dua;
    }

    /** What a PK and a work plan both tell of an indicator. */
    private record Sumber(
            String kode, String nama, @Nullable String satuan, Nilai target, List<PernyataanTarget> pernyataan) {

        static Sumber of(IndikatorPk pk) {
            return new Sumber(pk.kode(), pk.nama(), pk.satuan(), pk.target(), pk.pernyataan());
        }

        static Sumber of(IndikatorRencana rencana) {
            return new Sumber(
                    rencana.kode(),
                    rencana.nama(),
                    rencana.satuan(),
                    rencana.target(),
                    List.of(new PernyataanTarget(rencana.target(), AsalPernyataan.BAB, rencana.sitasi())));
        }
    }
}
