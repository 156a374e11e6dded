package id.lkjip.perbandingan;

import id.lkjip.capaian.Capaian;
import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.PerubahanPersen;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorIndex;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TargetBerlaku;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts indicators beside years. Pure: documents in, read model out. */
final class PerbandinganTahunAssembler {

    private final Dokumen dokumen;
    private final IndikatorIndex definisi;
    private final Map<Integer, Map<String, IndikatorPk>> targetPk = new HashMap<>();
    private final Map<Integer, Map<String, RealisasiIndikator>> realisasi = new HashMap<>();

    private PerbandinganTahunAssembler(Dokumen dokumen) {
        this.dokumen = dokumen;
        this.definisi = new IndikatorIndex(dokumen.indikator());
        // PERUBAHAN first: the first target that is put for an indicator is the one in force.
        dokumen.perjanjianKinerja().stream()
                .sorted(Comparator.comparing(PerjanjianKinerja::tahap, Comparator.reverseOrder()))
                .forEach(this::putTargets);
        dokumen.realisasi()
                .forEach(tahunan -> tahunan.indikator()
                        .forEach(r -> realisasi
                                .computeIfAbsent(tahunan.tahun(), t -> new LinkedHashMap<>())
                                .putIfAbsent(definisi.kodeBaku(r.indikator()), r)));
    }

    /** The documents of the years asked for. */
    record Dokumen(
            PerangkatDaerah perangkatDaerah,
            List<PerjanjianKinerja> perjanjianKinerja,
            List<RealisasiKinerja> realisasi,
            List<Indikator> indikator,
            List<SkalaPredikat> skalaPredikat) {}

    /**
     * @param tahun distinct years in the order the cells shall have
     * @param biro codes to keep; empty keeps every biro
     */
    static PerbandinganTahun assemble(Dokumen dokumen, List<Integer> tahun, Set<String> biro) {
        return new PerbandinganTahunAssembler(dokumen).assemble(tahun, biro);
    }

    private void putTargets(PerjanjianKinerja pk) {
        var tahunan = targetPk.computeIfAbsent(pk.tahun(), t -> new LinkedHashMap<>());
        pk.sasaran().forEach(s -> s.indikator().forEach(i -> tahunan.putIfAbsent(definisi.kodeBaku(i.kode()), i)));
    }

    private PerbandinganTahun assemble(List<Integer> tahun, Set<String> biro) {
        var baris = rowOrder(tahun).stream()
                .map(kode -> baris(kode, tahun))
                .filter(b -> biro.isEmpty() || ownedByAny(b, biro))
                .toList();
        return new PerbandinganTahun(tahun, baris);
    }

    /** Indicators of the newest year's PK in its order, then of older years, then those only a realisasi knows. */
    private Collection<String> rowOrder(List<Integer> tahun) {
        var terbaruDulu = tahun.stream().sorted(Comparator.reverseOrder()).toList();
        var kode = new LinkedHashSet<String>();
        terbaruDulu.forEach(t -> kode.addAll(targetPk.getOrDefault(t, Map.of()).keySet()));
        terbaruDulu.forEach(t -> kode.addAll(realisasi.getOrDefault(t, Map.of()).keySet()));
        return kode;
    }

    private static boolean ownedByAny(Baris baris, Set<String> biro) {
        return (baris.biro() != null && biro.contains(baris.biro().kode()))
                || baris.biroPendukung().stream().anyMatch(b -> biro.contains(b.kode()));
    }

    private Baris baris(String kode, List<Integer> tahun) {
        Indikator indikator = definisi.find(kode);
        RumusCapaian rumus = indikator == null ? RumusCapaian.POSITIF : indikator.rumus();
        var urut = tahun.stream().sorted().toList();
        var sel = new HashMap<Integer, Sel>();
        Sel sebelumnya = null;
        for (int t : urut) {
            Sel satu = sel(kode, t, rumus, sebelumnya);
            sel.put(t, satu);
            sebelumnya = satu;
        }
        var urutWaktu = urut.stream().map(sel::get).toList();
        var biro = biroOf(kode, indikator, urut);
        String alasan = Kesebandingan.reasonAgainst(urutWaktu, satuanByTahun(kode, urut));
        return new Baris(
                kode,
                namaOf(kode, indikator, urut),
                satuanOf(kode, indikator, urut),
                biro.isEmpty() ? null : biro.getFirst(),
                biro.isEmpty() ? List.of() : biro.subList(1, biro.size()),
                alasan == null,
                alasan,
                tahun.stream().map(sel::get).toList());
    }

    private Sel sel(String kode, int tahun, RumusCapaian rumus, @Nullable Sel sebelumnya) {
        IndikatorPk pk = targetPk.getOrDefault(tahun, Map.of()).get(kode);
        RealisasiIndikator rincian = realisasi.getOrDefault(tahun, Map.of()).get(kode);
        PernyataanRealisasi berlaku = rincian == null ? null : rincian.berlaku(tahun);
        Nilai target = TargetBerlaku.of(berlaku, pk == null ? null : pk.target());
        PernyataanRealisasi deret = rincian == null ? null : rincian.dalamDeret(tahun);
        Nilai terukur = berlaku == null ? new Nilai.BelumDiisi("") : berlaku.realisasi();
        Nilai nilai = deret == null ? terukur : deret.realisasi();
        StatusRealisasi status = berlaku == null ? StatusRealisasi.BELUM_DIISI : berlaku.status();
        Integer tahunData = berlaku == null ? null : berlaku.tahunData();
        HasilCapaian capaian = Capaian.compute(rumus, target, terukur, dokumen.skalaPredikat());
        if (tahunData != null && tahunData != tahun) {
            capaian = capaian.terbawaDari(tahunData);
        }
        var tanpaSelisih = new Sel(
                tahun,
                target,
                nilai,
                status,
                tahunData,
                capaian,
                null,
                null,
                keterangan(tahun, status, tahunData, berlaku),
                deret == null ? null : deret.sitasi());
        return sebelumnya == null ? tanpaSelisih : withSelisih(tanpaSelisih, sebelumnya);
    }

    private static Sel withSelisih(Sel kini, Sel sebelumnya) {
        BigDecimal a = sebelumnya.realisasi().angka().orElse(null);
        BigDecimal b = kini.realisasi().angka().orElse(null);
        if (a == null || b == null || !Kesebandingan.changeIsMeasured(sebelumnya, kini)) {
            return kini;
        }
        return new Sel(
                kini.tahun(),
                kini.target(),
                kini.realisasi(),
                kini.status(),
                kini.tahunData(),
                kini.capaian(),
                b.subtract(a),
                PerubahanPersen.of(a, b),
                kini.keterangan(),
                kini.sitasi());
    }

    private static @Nullable String keterangan(
            int tahun, StatusRealisasi status, @Nullable Integer tahunData, @Nullable PernyataanRealisasi berlaku) {
        var bagian = new ArrayList<String>();
        if (tahunData != null && tahunData != tahun) {
            bagian.add("Memakai nilai tahun " + tahunData + "; perubahan terhadap tahun sebelumnya tidak dihitung.");
        }
        switch (status) {
            case METODE_BERUBAH -> bagian.add("Metode pengukuran berubah mulai tahun ini.");
            case SEMENTARA -> bagian.add("Nilai sementara.");
            case SWANILAI -> bagian.add("Hasil penilaian sendiri.");
            case TERBAWA -> {
                if (bagian.isEmpty()) {
                    bagian.add("Nilai terbawa dari tahun lain.");
                }
            }
            case FINAL, BELUM_DIISI, TIDAK_BERLAKU -> {}
        }
        if (berlaku != null && berlaku.pencatatan() != null) {
            bagian.add("Dicatat di aplikasi oleh " + berlaku.pencatatan().nama() + ": "
                    + berlaku.pencatatan().alasan() + ".");
        }
        if (berlaku != null && berlaku.tahunLaporan() != tahun) {
            bagian.add("Dinyatakan dalam laporan tahun " + berlaku.tahunLaporan() + ".");
        }
        return bagian.isEmpty() ? null : String.join(" ", bagian);
    }

    private List<BiroRef> biroOf(String kode, @Nullable Indikator indikator, List<Integer> urut) {
        var biro = new LinkedHashSet<String>();
        if (indikator != null) {
            biro.addAll(indikator.biro());
        }
        for (int t : urut.reversed()) {
            RealisasiIndikator r = realisasi.getOrDefault(t, Map.of()).get(kode);
            if (r != null && (indikator == null || indikator.diubah() == null)) {
                biro.addAll(r.biro());
            }
        }
        return biro.stream().map(this::biroRef).toList();
    }

    private BiroRef biroRef(String kode) {
        Biro biro = dokumen.perangkatDaerah().biroByKode(kode);
        return new BiroRef(kode, biro == null ? kode : biro.nama());
    }

    private String namaOf(String kode, @Nullable Indikator indikator, List<Integer> urut) {
        if (indikator != null) {
            return indikator.nama();
        }
        for (int t : urut.reversed()) {
            IndikatorPk pk = targetPk.getOrDefault(t, Map.of()).get(kode);
            if (pk != null) {
                return pk.nama();
            }
            RealisasiIndikator r = realisasi.getOrDefault(t, Map.of()).get(kode);
            if (r != null) {
                return r.namaIndikator();
            }
        }
        return kode;
    }

    private @Nullable String satuanOf(String kode, @Nullable Indikator indikator, List<Integer> urut) {
        if (indikator != null && indikator.satuan() != null) {
            return indikator.satuan();
        }
        var satuan = satuanByTahun(kode, urut);
        for (int t : urut.reversed()) {
            if (satuan.containsKey(t)) {
                return satuan.get(t);
            }
        }
        return null;
    }

    /** The unit each year states, for the years that state one. */
    private Map<Integer, String> satuanByTahun(String kode, List<Integer> urut) {
        var satuan = new LinkedHashMap<Integer, String>();
        for (int t : urut) {
            RealisasiIndikator r = realisasi.getOrDefault(t, Map.of()).get(kode);
            IndikatorPk pk = targetPk.getOrDefault(t, Map.of()).get(kode);
            String satu = pk != null && pk.satuan() != null ? pk.satuan() : r == null ? null : r.satuan();
            if (satu != null && !satu.isBlank()) {
                satuan.put(t, satu);
            }
        }
        return satuan;
    }
}
