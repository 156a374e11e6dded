package id.lkjip.impor;

import id.lkjip.impor.RingkasanImpor.PerubahanDokumen;
import id.lkjip.impor.RingkasanImpor.Tindakan;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiRepository;
import id.lkjip.organisasi.PerangkatDaerahRepository;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.pemeriksaan.TemuanRepository;
import id.lkjip.perencanaan.IndikatorRepository;
import id.lkjip.perencanaan.PerjanjianKinerjaRepository;
import id.lkjip.perencanaan.RencanaKerjaRepository;
import id.lkjip.perencanaan.RenstraRepository;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.RealisasiRepository;
import id.lkjip.shared.TahunDokumen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    RencanaImpor(
            PerangkatDaerahRepository perangkatDaerah,
            IndikatorRepository indikator,
            RenstraRepository renstra,
            PerjanjianKinerjaRepository perjanjianKinerja,
            RencanaKerjaRepository rencanaKerja,
            RealisasiRepository realisasi,
            NarasiRepository narasi,
            TemuanRepository temuan,
            SumberRepository sumber) {
        this.perangkatDaerah = perangkatDaerah;
        this.indikator = indikator;
        this.renstra = renstra;
        this.perjanjianKinerja = perjanjianKinerja;
        this.rencanaKerja = rencanaKerja;
        this.realisasi = realisasi;
        this.narasi = narasi;
        this.temuan = temuan;
        this.sumber = sumber;
    }

    /** One document's change: what the summary says of it, and the writing of it. */
    record Langkah(PerubahanDokumen perubahan, Runnable tulis) {}

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
        langkah.add(langkah(
                "perangkatDaerah",
                pd,
                perangkatDaerah.findById(pd).orElse(null),
                gabung.perangkatDaerah(perangkatDaerah.findById(pd).orElse(null), bacaan.perangkatDaerah()),
                perangkatDaerah::save));
        langkah.addAll(semua(
                "indikator",
                bacaan.indikator(),
                indikator.findByPerangkatDaerahOrderByKodeAsc(pd),
                i -> i.id(),
                gabung::indikator,
                indikator::save));
        if (bacaan.renstra() != null) {
            langkah.addAll(semua(
                    "renstra",
                    List.of(bacaan.renstra()),
                    renstra.findByPerangkatDaerahOrderByTahunAwalAsc(pd),
                    r -> r.id(),
                    gabung::renstra,
                    renstra::save));
        }
        langkah.addAll(semua(
                "perjanjianKinerja",
                bacaan.perjanjianKinerja(),
                perjanjianKinerja.findByTahun(pd, tahun),
                pk -> pk.id(),
                gabung::perjanjianKinerja,
                perjanjianKinerja::save));
        if (bacaan.rencanaKerja() != null) {
            langkah.addAll(semua(
                    "rencanaKerja",
                    List.of(bacaan.rencanaKerja()),
                    rencanaKerja.findByTahun(pd, List.of(tahun)),
                    r -> r.id(),
                    gabung::rencanaKerja,
                    rencanaKerja::save));
        }
        langkah.addAll(realisasi(pd, bacaan.realisasi(), gabung));
        langkah.addAll(narasi(pd, tahun, bacaan.narasi(), gabung, berkasSama));
        langkah.addAll(temuan(pd, tahun, bacaan.temuan(), gabung));
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

    private List<Langkah> realisasi(String pd, List<RealisasiKinerja> terbaca, Penggabungan gabung) {
        Map<Integer, RealisasiKinerja> baru =
                terbaca.stream().collect(Collectors.toMap(RealisasiKinerja::tahun, Function.identity()));
        // Also the years the report no longer speaks of, when an earlier version of it did.
        Set<Integer> tahun = new TreeSet<>(baru.keySet());
        realisasi.findTahunByPerangkatDaerah(pd).forEach(t -> tahun.add(t.tahun()));
        Map<Integer, RealisasiKinerja> lama = realisasi.findByTahun(pd, tahun).stream()
                .collect(Collectors.toMap(RealisasiKinerja::tahun, Function.identity()));
        var langkah = new ArrayList<Langkah>();
        for (int t : tahun) {
            RealisasiKinerja tersimpan = lama.get(t);
            RealisasiKinerja dasar = tersimpan == null ? baru.get(t) : tersimpan;
            if (dasar == null) {
                continue;
            }
            RealisasiKinerja hasil = gabung.realisasi(dasar, baru.get(t));
            if (baru.containsKey(t) || !hasil.equals(tersimpan)) {
                langkah.add(langkah("realisasi", hasil.id(), tersimpan, hasil, realisasi::save));
            }
        }
        return langkah;
    }

    private List<Langkah> narasi(String pd, int tahun, List<Narasi> terbaca, Penggabungan gabung, boolean berkasSama) {
        Map<String, Narasi> lama = narasi.findByPerangkatDaerahAndTahunOrderByIdAsc(pd, tahun).stream()
                .collect(Collectors.toMap(Narasi::id, Function.identity()));
        var langkah = new ArrayList<Langkah>();
        for (Narasi n : terbaca) {
            Narasi tersimpan = lama.remove(n.id());
            if (tersimpan != null && tersimpan.asal() == Narasi.Asal.PENGGUNA) {
                // The same bytes again propose nothing: the person edited the text knowing what they say.
                Narasi hasil = berkasSama ? tersimpan : gabung.narasi(tersimpan, n);
                langkah.add(new Langkah(
                        new PerubahanDokumen(
                                "narasi",
                                n.id(),
                                Tindakan.DIPERTAHANKAN,
                                hasil.usulanImpor() == null
                                        ? "disunting pengguna"
                                        : "disunting pengguna; teks impor menjadi usulan"),
                        hasil.equals(tersimpan) ? () -> {} : () -> narasi.save(hasil)));
            } else {
                langkah.add(langkah("narasi", n.id(), tersimpan, gabung.narasi(tersimpan, n), narasi::save));
            }
        }
        lama.values().stream()
                .filter(n -> n.asal() == Narasi.Asal.IMPOR)
                .forEach(n -> langkah.add(hapus("narasi", n.id(), () -> narasi.deleteById(n.id()))));
        return langkah;
    }

    private List<Langkah> temuan(String pd, int tahun, List<Temuan> terbaca, Penggabungan gabung) {
        List<Temuan> tersimpan = temuan.findByPerangkatDaerahAndTahunOrderByIdAsc(pd, tahun);
        var langkah = new ArrayList<>(semua("temuan", terbaca, tersimpan, t -> t.id(), gabung::temuan, temuan::save));
        Set<String> ada = terbaca.stream().map(Temuan::id).collect(Collectors.toSet());
        tersimpan.stream()
                .filter(t -> !ada.contains(t.id()) && t.bukti().stream().allMatch(gabung::milikLaporan))
                .forEach(t -> langkah.add(hapus("temuan", t.id(), () -> temuan.deleteById(t.id()))));
        return langkah;
    }

    private static <T> List<Langkah> semua(
            String koleksi,
            List<T> terbaca,
            List<T> tersimpan,
            Function<T, String> id,
            Gabung<T> gabung,
            Consumer<T> simpan) {
        Map<String, T> lama = new HashMap<>();
        tersimpan.forEach(t -> lama.put(id.apply(t), t));
        return terbaca.stream()
                .map(t -> langkah(
                        koleksi, id.apply(t), lama.get(id.apply(t)), gabung.apply(lama.get(id.apply(t)), t), simpan))
                .toList();
    }

    private static <T> Langkah langkah(String koleksi, String id, @Nullable T lama, T hasil, Consumer<T> simpan) {
        Tindakan tindakan = lama == null ? Tindakan.BARU : hasil.equals(lama) ? Tindakan.SAMA : Tindakan.BERUBAH;
        return new Langkah(
                new PerubahanDokumen(koleksi, id, tindakan, null),
                tindakan == Tindakan.SAMA ? () -> {} : () -> simpan.accept(hasil));
    }

    private static Langkah hapus(String koleksi, String id, Runnable tulis) {
        return new Langkah(
                new PerubahanDokumen(koleksi, id, Tindakan.BERUBAH, "dihapus: tidak ada lagi di berkas"), tulis);
    }

    /** Merges what was read into what is stored; nothing may be stored yet. */
    @FunctionalInterface
    private interface Gabung<T> {
        T apply(@Nullable T lama, T baru);
    }
}
