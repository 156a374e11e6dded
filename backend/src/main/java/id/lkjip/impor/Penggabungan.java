package id.lkjip.impor;

import id.lkjip.narasi.Narasi;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.RencanaKerja;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a stored document becomes when a report is imported over it. Pure: takes what is stored and what was read, gives
 * what is to be stored, with the stored version. Giving back an equal document means that nothing changes.
 *
 * <p>Two rules hold throughout. What an earlier import of the same year's report brought is replaced, so that a corrected
 * file corrects; what another year's report or a person brought stays. Where two years' reports describe the same thing,
 * the newer year prevails, in whatever order they are imported.
 *
 * @param tahun the report's year
 * @param berkas names of all files imported for this year, the present one included
 * @param terbaru whether no later year of the organisation is stored
 */
record Penggabungan(int tahun, Set<String> berkas, boolean terbaru) {

    PerangkatDaerah perangkatDaerah(@Nullable PerangkatDaerah tersimpan, PerangkatDaerah baru) {
        PerangkatDaerah lama = tersimpan == null ? baru : tersimpan;
        PerangkatDaerah utama = terbaru ? baru : lama;
        PerangkatDaerah lain = terbaru ? lama : baru;
        return new PerangkatDaerah(
                lama.id(),
                lama.versi(),
                utama.nama(),
                utama.dasarHukum() == null ? lain.dasarHukum() : utama.dasarHukum(),
                utama.tugas() == null ? lain.tugas() : utama.tugas(),
                utama.fungsi().isEmpty() ? lain.fungsi() : utama.fungsi(),
                utama.asisten().isEmpty() ? lain.asisten() : utama.asisten(),
                biro(lama.biro(), baru.biro(), lama.diubah() != null),
                gabung(lama.sitasi(), baru.sitasi(), Function.identity(), this::milikLaporan),
                lama.diubah());
    }

    /**
     * A biro that only other years know stays, because their figures name it.
     *
     * @param disunting whether a person has set names and order, which then prevail
     */
    private List<Biro> biro(List<Biro> lama, List<Biro> baru, boolean disunting) {
        Map<String, Biro> perKode = new LinkedHashMap<>();
        if (terbaru && !disunting) {
            baru.forEach(b -> perKode.put(b.kode(), b));
        }
        for (Biro b : lama) {
            if (disunting || perKode.containsKey(b.kode()) || !milikLaporan(b.sitasi())) {
                perKode.merge(b.kode(), b, (utama, tersimpan) -> biro(utama, tersimpan));
            }
        }
        if (!terbaru || disunting) {
            baru.forEach(b -> perKode.merge(b.kode(), b, (utama, terbaca) -> biro(utama, terbaca)));
        }
        return List.copyOf(perKode.values());
    }

    private static Biro biro(Biro utama, Biro lain) {
        return new Biro(
                utama.kode(),
                utama.nama(),
                alias(utama.nama(), utama.alias(), lain.nama(), lain.alias()),
                utama.asisten() == null ? lain.asisten() : utama.asisten(),
                utama.bagian().isEmpty() ? lain.bagian() : utama.bagian(),
                utama.tugas() == null ? lain.tugas() : utama.tugas(),
                utama.fungsi().isEmpty() ? lain.fungsi() : utama.fungsi(),
                utama.berlakuDari() == null ? lain.berlakuDari() : utama.berlakuDari(),
                utama.berlakuSampai() == null ? lain.berlakuSampai() : utama.berlakuSampai(),
                utama.sitasi(),
                utama.singkatan() == null ? lain.singkatan() : utama.singkatan());
    }

    /**
     * The formula and the predecessor are the owner's data: an import sets them only when the indicator is new. Once a
     * person has changed the definition, its name, unit and owners are hers too.
     */
    Indikator indikator(@Nullable Indikator tersimpan, Indikator baru) {
        Indikator lama = tersimpan == null ? baru : tersimpan;
        boolean disunting = lama.diubah() != null;
        Indikator utama = terbaru && !disunting ? baru : lama;
        Indikator lain = terbaru && !disunting ? lama : baru;
        return new Indikator(
                lama.id(),
                lama.versi(),
                lama.perangkatDaerah(),
                lama.kode(),
                utama.nama(),
                disunting ? lama.alias() : alias(utama.nama(), utama.alias(), lain.nama(), lain.alias()),
                disunting || utama.satuan() != null ? utama.satuan() : lain.satuan(),
                lama.rumus(),
                disunting || !utama.biro().isEmpty() ? utama.biro() : lain.biro(),
                terkecil(lama.berlakuDari(), baru.berlakuDari()),
                lama.berlakuSampai() == null ? baru.berlakuSampai() : lama.berlakuSampai(),
                lama.pendahulu() == null ? baru.pendahulu() : lama.pendahulu(),
                lama.diubah());
    }

    Renstra renstra(@Nullable Renstra tersimpan, Renstra baru) {
        Renstra lama = tersimpan == null ? baru : tersimpan;
        Renstra utama = terbaru ? baru : lama;
        Renstra lain = terbaru ? lama : baru;
        return new Renstra(
                lama.id(),
                lama.versi(),
                lama.perangkatDaerah(),
                lama.tahunAwal(),
                lama.tahunAkhir(),
                utama.visi() == null ? lain.visi() : utama.visi(),
                utama.misi().isEmpty() ? lain.misi() : utama.misi(),
                utama.tujuan().isEmpty() ? lain.tujuan() : utama.tujuan(),
                gabung(
                        lama.sasaran(),
                        baru.sasaran(),
                        s -> List.of(s.kode(), s.indikator()),
                        s -> milikLaporan(s.sitasi())),
                Stream.concat(
                                lama.isuStrategis().stream().filter(i -> i.tahun() != tahun),
                                baru.isuStrategis().stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(Renstra.IsuStrategis::tahun))
                        .toList());
    }

    PerjanjianKinerja perjanjianKinerja(@Nullable PerjanjianKinerja lama, PerjanjianKinerja baru) {
        return lama == null
                ? baru
                : new PerjanjianKinerja(
                        lama.id(),
                        lama.versi(),
                        baru.perangkatDaerah(),
                        baru.tahun(),
                        baru.tahap(),
                        baru.penandatangan(),
                        baru.tanggal(),
                        baru.totalAnggaran(),
                        baru.pernyataanTotal(),
                        baru.sasaran(),
                        baru.belanja());
    }

    RencanaKerja rencanaKerja(@Nullable RencanaKerja lama, RencanaKerja baru) {
        return lama == null
                ? baru
                : new RencanaKerja(
                        lama.id(),
                        lama.versi(),
                        baru.perangkatDaerah(),
                        baru.tahun(),
                        baru.total(),
                        baru.sasaran(),
                        baru.programTanpaSasaran(),
                        baru.jumlahBiro(),
                        baru.kehilangan());
    }

    /**
     * The realisasi of one year after this report, whichever year it is about.
     *
     * @param baru {@code null} when the report no longer says anything of that year
     */
    RealisasiKinerja realisasi(RealisasiKinerja lama, @Nullable RealisasiKinerja baru) {
        Map<String, RealisasiIndikator> terbaca = new LinkedHashMap<>();
        if (baru != null) {
            baru.indikator().forEach(i -> terbaca.put(i.indikator(), i));
        }
        var indikator = new ArrayList<RealisasiIndikator>();
        for (RealisasiIndikator tersimpan : lama.indikator()) {
            RealisasiIndikator hasil = indikator(tersimpan, terbaca.remove(tersimpan.indikator()), lama.tahun());
            if (hasil != null) {
                indikator.add(hasil);
            }
        }
        indikator.addAll(terbaca.values());
        return new RealisasiKinerja(
                lama.id(),
                lama.versi(),
                lama.perangkatDaerah(),
                lama.tahun(),
                indikator,
                anggaran(lama.anggaran(), baru == null ? null : baru.anggaran(), lama.tahun()),
                lama.tahun() == tahun && baru != null ? baru.skala() : lama.skala());
    }

    private @Nullable RealisasiIndikator indikator(
            RealisasiIndikator lama, @Nullable RealisasiIndikator baru, int tahunDokumen) {
        List<PernyataanRealisasi> pernyataan = RealisasiIndikator.urut(Stream.concat(
                lama.pernyataan().stream()
                        .filter(p -> p.tahunLaporan() != tahun || p.asal() == AsalPernyataan.APLIKASI),
                baru == null ? Stream.empty() : baru.pernyataan().stream()));
        var pembanding = gabung(
                lama.pembanding(),
                baru == null ? List.of() : baru.pembanding(),
                Function.identity(),
                n -> milikLaporan(n.sitasi()));
        var efisiensi = tetap(lama.efisiensi(), baru == null ? null : baru.efisiensi(), e -> milikLaporan(e.sitasi()));
        var pendukung = tetap(
                lama.programPendukung(), baru == null ? null : baru.programPendukung(), p -> milikLaporan(p.sitasi()));
        if (pernyataan.isEmpty() && pembanding.isEmpty() && efisiensi == null && pendukung == null) {
            return null;
        }
        boolean hanyaLaporanIni = lama.pernyataan().stream()
                .filter(p -> p.asal() != AsalPernyataan.APLIKASI)
                .allMatch(p -> p.tahunLaporan() == tahun);
        RealisasiIndikator terbaca = baru == null ? lama : baru;
        boolean terbacaUtama = tahunDokumen == tahun || hanyaLaporanIni;
        RealisasiIndikator utama = terbacaUtama ? terbaca : lama;
        RealisasiIndikator lain = terbacaUtama ? lama : terbaca;
        return new RealisasiIndikator(
                lama.indikator(),
                utama.namaIndikator(),
                utama.satuan() == null ? lain.satuan() : utama.satuan(),
                utama.sasaran() == null ? lain.sasaran() : utama.sasaran(),
                utama.biro().isEmpty() ? lain.biro() : utama.biro(),
                pernyataan,
                pembanding,
                efisiensi,
                pendukung);
    }

    /** The report of the year itself decides; a later report fills in what no report of the year has said. */
    private @Nullable RealisasiAnggaran anggaran(
            @Nullable RealisasiAnggaran lama, @Nullable RealisasiAnggaran baru, int tahunDokumen) {
        return tahunDokumen == tahun ? baru : tetap(lama, baru, this::milikLaporan);
    }

    Narasi narasi(@Nullable Narasi lama, Narasi baru) {
        if (lama == null) {
            return baru;
        }
        boolean disunting = lama.asal() == Narasi.Asal.PENGGUNA;
        return new Narasi(
                lama.id(),
                lama.versi(),
                baru.perangkatDaerah(),
                baru.tahun(),
                baru.bagian(),
                baru.indikator(),
                baru.sasaran(),
                baru.biro() == null ? lama.biro() : baru.biro(),
                disunting ? lama.judul() : baru.judul(),
                disunting ? lama.teks() : baru.teks(),
                lama.asal(),
                disunting && !baru.teks().equals(lama.teks()) ? baru.teks() : null,
                baru.berkas(),
                baru.barisAwal(),
                baru.barisAkhir(),
                lama.alur());
    }

    Temuan temuan(@Nullable Temuan lama, Temuan baru) {
        return lama == null
                ? baru
                : new Temuan(
                        baru.id(),
                        lama.versi(),
                        baru.perangkatDaerah(),
                        baru.tahun(),
                        baru.aturan(),
                        baru.tingkat(),
                        baru.pesan(),
                        baru.bukti());
    }

    boolean milikLaporan(Sitasi sitasi) {
        return berkas.contains(sitasi.berkas());
    }

    private boolean milikLaporan(RealisasiAnggaran anggaran) {
        return Stream.of(anggaran.pernyataanPagu(), anggaran.pernyataanRealisasi(), anggaran.pernyataanSisa())
                .flatMap(List::stream)
                .map(PernyataanRupiah::sitasi)
                .allMatch(this::milikLaporan);
    }

    /** What was read, else what another report or a person has stored. */
    private static <T> @Nullable T tetap(@Nullable T lama, @Nullable T baru, Predicate<T> milikLaporan) {
        if (baru == null) {
            return lama == null || milikLaporan.test(lama) ? null : lama;
        }
        return lama == null || milikLaporan.test(lama) ? baru : lama;
    }

    /**
     * The entries of other reports in their place, those of this report as read now. An entry both have is the newer
     * year's.
     */
    private <T, K> List<T> gabung(List<T> lama, List<T> baru, Function<T, K> kunci, Predicate<T> milikLaporan) {
        List<T> milikLain = lama.stream().filter(t -> !milikLaporan.test(t)).toList();
        List<T> utama = terbaru ? baru : milikLain;
        List<T> lain = terbaru ? milikLain : baru;
        Set<K> ada = utama.stream().map(kunci).collect(Collectors.toSet());
        return Stream.concat(utama.stream(), lain.stream().filter(t -> !ada.contains(kunci.apply(t))))
                .toList();
    }

    /** Every other spelling either side knows, without the name itself. */
    private static List<String> alias(String nama, List<String> alias, String namaLain, List<String> aliasLain) {
        Set<String> semua = new LinkedHashSet<>(alias);
        semua.add(namaLain);
        semua.addAll(aliasLain);
        semua.remove(nama);
        return List.copyOf(semua);
    }

    private static @Nullable Integer terkecil(@Nullable Integer a, @Nullable Integer b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Math.min(a, b);
    }
}
