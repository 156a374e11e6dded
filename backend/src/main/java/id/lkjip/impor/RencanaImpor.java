package id.lkjip.impor;

import id.lkjip.impor.RingkasanImpor.KoreksiDipertahankan;
import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.impor.RingkasanImpor.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiRepository;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.pemeriksaan.TemuanRepository;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PerjanjianKinerjaRepository;
import id.lkjip.perencanaan.RencanaKerjaRepository;
import id.lkjip.perencanaan.RenstraRepository;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.shared.TahunDokumen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares what was read with what is stored and lists the changes, in the order in which they are to be written:
 * definitions before what refers to them. Reading and comparing only; the changes write when they are told to.
 */
@Component
class RencanaImpor {

    private final PerangkatDaerahRepository perangkatDaerah;
    private final IndikatorRepository indikator;
    private final RenstraRepository renstra;
    private final PerjanjianKinerjaRepository perjanjianKinerja;
    private final RencanaKerjaRepository rencanaKerja;
    private final RealisasiRepository realisasi;
    private final NarasiRepository narasi;
    private final TemuanRepository temuan;
    private final SumberRepository sumber;
    private final KunciTahunService kunci;

    RencanaImpor(
            PerangkatDaerahRepository perangkatDaerah,
            IndikatorRepository indikator,
            RenstraRepository renstra,
            PerjanjianKinerjaRepository perjanjianKinerja,
            RencanaKerjaRepository rencanaKerja,
            RealisasiRepository realisasi,
            NarasiRepository narasi,
            TemuanRepository temuan,
            SumberRepository sumber,
            KunciTahunService kunci) {
        this.perangkatDaerah = perangkatDaerah;
        this.indikator = indikator;
        this.renstra = renstra;
        this.perjanjianKinerja = perjanjianKinerja;
        this.rencanaKerja = rencanaKerja;
        this.realisasi = realisasi;
        this.narasi = narasi;
        this.temuan = temuan;
        this.sumber = sumber;
        this.kunci = kunci;
    }

    /** The changes of one collection: what the summary says of each document, and the writing of those that differ. */
    record Langkah(List<PerubahanDokumen> perubahan, List<KoreksiDipertahankan> koreksi, Runnable tulis) {}

    List<Langkah> susun(BacaanLkjip bacaan, String sha256) {
        String pd = bacaan.perangkatDaerah().id();
        int tahun = bacaan.tahun();
        var terdahulu = sumber.findTercatatByPerangkatDaerahAndTahunOrderByWaktuAsc(pd, tahun);
        Set<String> berkas = terdahulu.stream()
                .map(SumberRepository.SumberTercatat::namaBerkas)
                .collect(Collectors.toCollection(HashSet::new));
        berkas.add(bacaan.namaBerkas());
        var gabung = new Penggabungan(tahun, berkas, terbaru(pd, tahun));
        boolean berkasSama =
                !terdahulu.isEmpty() && terdahulu.getLast().sha256().equals(sha256);

        var langkah = new ArrayList<Langkah>();
        langkah.add(semua(
                "perangkatDaerah",
                List.of(bacaan.perangkatDaerah()),
                perangkatDaerah.findById(pd).stream().toList(),
                p -> p.id(),
                gabung::perangkatDaerah,
                (ada, baru) -> ada.diubah() == null ? null : "nama dan urutan biro disunting pengguna; dipertahankan",
                perangkatDaerah::saveAll));
        langkah.add(semua(
                "indikator",
                bacaan.indikator(),
                indikator.findByPerangkatDaerahOrderByKodeAsc(pd),
                i -> i.id(),
                gabung::indikator,
                RencanaImpor::dipertahankan,
                indikator::saveAll));
        if (bacaan.renstra() != null) {
            langkah.add(semua(
                    "renstra",
                    List.of(bacaan.renstra()),
                    renstra.findByPerangkatDaerahOrderByTahunAwalAsc(pd),
                    r -> r.id(),
                    gabung::renstra,
                    (ada, baru) -> null,
                    renstra::saveAll));
        }
        langkah.add(semua(
                "perjanjianKinerja",
                bacaan.perjanjianKinerja(),
                perjanjianKinerja.findByTahun(pd, tahun),
                pk -> pk.id(),
                gabung::perjanjianKinerja,
                (ada, baru) -> null,
                perjanjianKinerja::saveAll));
        if (bacaan.rencanaKerja() != null) {
            langkah.add(semua(
                    "rencanaKerja",
                    List.of(bacaan.rencanaKerja()),
                    rencanaKerja.findByTahun(pd, List.of(tahun)),
                    r -> r.id(),
                    gabung::rencanaKerja,
                    (ada, baru) -> null,
                    rencanaKerja::saveAll));
        }
        langkah.add(realisasi(pd, tahun, bacaan.realisasi(), gabung));
        langkah.add(narasi(pd, tahun, bacaan.narasi(), gabung, berkasSama));
        langkah.add(temuan(pd, tahun, bacaan.temuan(), gabung));
        return langkah;
    }

    /** Whether no plan of a later year is stored: only then does this report describe the organisation as it is now. */
    private boolean terbaru(String pd, int tahun) {
        return Stream.concat(
                        rencanaKerja.findTahunByPerangkatDaerah(pd).stream(),
                        perjanjianKinerja.findTahunByPerangkatDaerah(pd).stream())
                .mapToInt(TahunDokumen::tahun)
                .allMatch(t -> t <= tahun);
    }

    private Langkah realisasi(String pd, int tahunLaporan, List<RealisasiKinerja> terbaca, Penggabungan gabung) {
        Map<Integer, RealisasiKinerja> baru =
                terbaca.stream().collect(Collectors.toMap(RealisasiKinerja::tahun, Function.identity()));
        // Also the years the report no longer speaks of, when an earlier version of it did.
        Set<Integer> tahun = new TreeSet<>(baru.keySet());
        realisasi.findTahunByPerangkatDaerah(pd).forEach(t -> tahun.add(t.tahun()));
        Map<Integer, RealisasiKinerja> lama = realisasi.findByTahun(pd, tahun).stream()
                .collect(Collectors.toMap(RealisasiKinerja::tahun, Function.identity()));
        var perubahan = new Perubahan<RealisasiKinerja>("realisasi");
        var koreksi = new ArrayList<KoreksiDipertahankan>();
        for (int t : tahun) {
            RealisasiKinerja tersimpan = lama.get(t);
            RealisasiKinerja dasar = tersimpan == null ? baru.get(t) : tersimpan;
            if (dasar == null) {
                continue;
            }
            RealisasiKinerja hasil = gabung.realisasi(dasar, baru.get(t));
            if (t != tahunLaporan && !hasil.equals(tersimpan) && kunci.tertutup(pd, t)) {
                // What this report says in looking back on a closed year must not change that year.
                perubahan.lewati(hasil.id(), "tahun " + t + " tidak lagi terbuka; tidak diubah");
            } else if (baru.containsKey(t) || !hasil.equals(tersimpan)) {
                perubahan.tambah(hasil.id(), tersimpan, hasil);
                koreksi.addAll(koreksi(hasil, baru.get(t)));
            }
        }
        Langkah langkah = perubahan.langkah(realisasi::saveAll);
        return new Langkah(langkah.perubahan(), List.copyOf(koreksi), langkah.tulis());
    }

    /** The corrections made by hand that stay although this report states another value. */
    private static List<KoreksiDipertahankan> koreksi(RealisasiKinerja hasil, @Nullable RealisasiKinerja terbaca) {
        var kode = new HashSet<String>();
        if (terbaca != null) {
            terbaca.indikator().forEach(i -> kode.add(i.indikator()));
        }
        var daftar = new ArrayList<KoreksiDipertahankan>();
        for (RealisasiIndikator i : hasil.indikator()) {
            PernyataanRealisasi koreksi = i.koreksi();
            PernyataanRealisasi laporan = i.tertulis(hasil.tahun());
            if (koreksi == null || koreksi.pencatatan() == null || laporan == null || !kode.contains(i.indikator())) {
                continue;
            }
            if (!koreksi.realisasi().bermaknaSama(laporan.realisasi())) {
                daftar.add(new KoreksiDipertahankan(
                        hasil.tahun(),
                        i.indikator(),
                        i.namaIndikator(),
                        koreksi.realisasi(),
                        laporan.realisasi(),
                        koreksi.pencatatan().nama(),
                        koreksi.pencatatan().pada()));
            }
        }
        return daftar;
    }

    private Langkah narasi(String pd, int tahun, List<Narasi> terbaca, Penggabungan gabung, boolean berkasSama) {
        Map<String, Narasi> lama = narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(pd, tahun).stream()
                .collect(Collectors.toMap(Narasi::id, Function.identity(), (a, b) -> a, TreeMap::new));
        var perubahan = new Perubahan<Narasi>("narasi");
        for (Narasi n : terbaca) {
            Narasi tersimpan = lama.remove(n.id());
            if (tersimpan != null && tersimpan.asal() == Narasi.Asal.PENGGUNA) {
                // The same bytes again propose nothing: the person edited the text knowing what they say.
                perubahan.pertahankan(n.id(), tersimpan, berkasSama ? tersimpan : gabung.narasi(tersimpan, n));
            } else {
                perubahan.tambah(n.id(), tersimpan, gabung.narasi(tersimpan, n));
            }
        }
        lama.values().stream()
                .filter(n -> n.asal() == Narasi.Asal.IMPOR)
                .forEach(n -> perubahan.hapus(n.id(), narasi::deleteById));
        return perubahan.langkah(narasi::saveAll);
    }

    private Langkah temuan(String pd, int tahun, List<Temuan> terbaca, Penggabungan gabung) {
        Map<String, Temuan> lama = temuan.findByPerangkatDaerahAndTahunOrderByIdAsc(pd, tahun).stream()
                .collect(Collectors.toMap(Temuan::id, Function.identity(), (a, b) -> a, TreeMap::new));
        var perubahan = new Perubahan<Temuan>("temuan");
        for (Temuan t : terbaca) {
            Temuan tersimpan = lama.remove(t.id());
            perubahan.tambah(t.id(), tersimpan, gabung.temuan(tersimpan, t));
        }
        lama.values().stream()
                .filter(t -> t.bukti().stream().allMatch(gabung::milikLaporan))
                .forEach(t -> perubahan.hapus(t.id(), temuan::deleteById));
        return perubahan.langkah(temuan::saveAll);
    }

    private static <T> Langkah semua(
            String koleksi,
            List<T> terbaca,
            List<T> tersimpan,
            Function<T, String> id,
            Gabung<T> gabung,
            Alasan<T> dipertahankan,
            Consumer<List<T>> simpan) {
        Map<String, T> lama = new HashMap<>();
        tersimpan.forEach(t -> lama.put(id.apply(t), t));
        var perubahan = new Perubahan<T>(koleksi);
        for (T t : terbaca) {
            T ada = lama.get(id.apply(t));
            T hasil = gabung.apply(ada, t);
            perubahan.tambah(id.apply(t), ada, hasil, ada == null ? null : dipertahankan.apply(ada, t));
        }
        return perubahan.langkah(simpan);
    }

    /** Collects the changes of one collection. */
    private static final class Perubahan<T> {

        private final String koleksi;
        private final List<PerubahanDokumen> perubahan = new ArrayList<>();
        private final List<T> berbeda = new ArrayList<>();
        private final List<Runnable> penghapusan = new ArrayList<>();

        Perubahan(String koleksi) {
            this.koleksi = koleksi;
        }

        void tambah(String id, @Nullable T lama, T hasil) {
            tambah(id, lama, hasil, null);
        }

        /** The same, where something a person set stays against what was read. */
        void tambah(String id, @Nullable T lama, T hasil, @Nullable String dipertahankan) {
            boolean sama = hasil.equals(lama);
            Tindakan tindakan = lama == null
                    ? Tindakan.BARU
                    : !sama ? Tindakan.BERUBAH : dipertahankan == null ? Tindakan.SAMA : Tindakan.DIPERTAHANKAN;
            perubahan.add(new PerubahanDokumen(koleksi, id, tindakan, dipertahankan));
            if (!sama) {
                berbeda.add(hasil);
            }
        }

        /** A document a person has edited; at most the proposal beside the text changes. */
        void pertahankan(String id, T lama, T hasil) {
            boolean usulanBaru = !hasil.equals(lama);
            perubahan.add(new PerubahanDokumen(
                    koleksi,
                    id,
                    Tindakan.DIPERTAHANKAN,
                    usulanBaru ? "disunting pengguna; teks impor menjadi usulan" : "disunting pengguna"));
            if (usulanBaru) {
                berbeda.add(hasil);
            }
        }

        void lewati(String id, String sebab) {
            perubahan.add(new PerubahanDokumen(koleksi, id, Tindakan.DIPERTAHANKAN, sebab));
        }

        void hapus(String id, Consumer<String> hapus) {
            perubahan.add(new PerubahanDokumen(koleksi, id, Tindakan.BERUBAH, "dihapus: tidak ada lagi di berkas"));
            penghapusan.add(() -> hapus.accept(id));
        }

        Langkah langkah(Consumer<List<T>> simpan) {
            return new Langkah(List.copyOf(perubahan), List.of(), () -> {
                if (!berbeda.isEmpty()) {
                    simpan.accept(berbeda);
                }
                penghapusan.forEach(Runnable::run);
            });
        }
    }

    /** A definition changed by hand stays; it is said where the report defines the indicator otherwise. */
    private static @Nullable String dipertahankan(Indikator ada, Indikator baru) {
        boolean sama = ada.nama().equals(baru.nama())
                && Objects.equals(ada.satuan(), baru.satuan())
                && ada.biro().equals(baru.biro());
        return ada.diubah() == null || sama
                ? null
                : "definisi disunting pengguna; nama, satuan, dan biro dipertahankan";
    }

    /** Why what is stored stays against what was read; {@code null} when it does not. */
    @FunctionalInterface
    private interface Alasan<T> {
        @Nullable
        String apply(T lama, T baru);
    }

    /** Merges what was read into what is stored; nothing may be stored yet. */
    @FunctionalInterface
    private interface Gabung<T> {
        T apply(@Nullable T lama, T baru);
    }
}
