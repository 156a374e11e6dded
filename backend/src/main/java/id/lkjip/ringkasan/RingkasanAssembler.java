package id.lkjip.ringkasan;

import id.lkjip.capaian.RataCapaian;
import id.lkjip.capaian.Serapan;
import id.lkjip.narasi.Narasi;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.SasaranPk;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.ringkasan.Ringkasan.Anggaran;
import id.lkjip.ringkasan.Ringkasan.BarisIndikator;
import id.lkjip.ringkasan.Ringkasan.Hitungan;
import id.lkjip.ringkasan.Ringkasan.KartuBiro;
import id.lkjip.ringkasan.Ringkasan.SerapanPendukung;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.Tahap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums up one year. Pure: what has been read of the year in, summary out. */
final class RingkasanAssembler {

    private RingkasanAssembler() {}

    /**
     * What has been read of the year.
     *
     * @param banding the indicators over all known years up to this one, in the order of time
     */
    record Bahan(
            TahunAnggaran tahun,
            PerbandinganTahun banding,
            @Nullable Renstra renstra,
            List<Narasi> narasi) {}

    static Ringkasan assemble(Bahan bahan) {
        TahunAnggaran tahun = bahan.tahun();
        List<SasaranTahun> sasaran = sasaranDihitung(tahun);
        List<BarisIndikator> baris = baris(bahan, sasaran);
        Anggaran anggaran = anggaran(tahun);
        return new Ringkasan(
                tahun.perangkatDaerah().id(),
                tahun.tahun(),
                lingkup(tahun, baris.size()),
                Hitungan.of(sasaran.stream().map(RingkasanAssembler::keadaan).toList()),
                Hitungan.of(baris.stream().map(BarisIndikator::keadaan).toList()),
                (int) baris.stream()
                        .filter(b -> terbawa(b.indikator(), tahun.tahun()))
                        .count(),
                RataCapaian.of(baris.stream().map(b -> b.indikator().capaian()).toList()),
                anggaran,
                bahan.banding().tahun(),
                PenilaiPerhatian.nilai(
                        new PenilaiPerhatian.Bahan(tahun, baris, anggaran, bahan.renstra(), bahan.narasi())),
                baris,
                tahun.biro().stream().map(b -> kartu(b, baris)).toList());
    }

    /** Whether an indicator counts with the value of another year. */
    static boolean terbawa(IndikatorTahun indikator, int tahun) {
        return StatusRealisasi.terbawa(indikator.status(), indikator.tahunData(), tahun);
    }

    /** The sasaran of the PK in force; those a PK has given up are no longer promised. Without a PK, all of them. */
    private static List<SasaranTahun> sasaranDihitung(TahunAnggaran tahun) {
        PerjanjianKinerja berlaku = tahun.pkBerlaku();
        if (berlaku == null) {
            return tahun.sasaran();
        }
        Set<String> dijanjikan = berlaku.sasaran().stream().map(SasaranPk::kode).collect(Collectors.toSet());
        return tahun.sasaran().stream()
                .filter(s -> dijanjikan.contains(s.kode()))
                .toList();
    }

    private static String lingkup(TahunAnggaran tahun, int jumlah) {
        PerjanjianKinerja berlaku = tahun.pkBerlaku();
        if (berlaku != null) {
            return jumlah + " indikator pada PK " + (berlaku.tahap() == Tahap.PERUBAHAN ? "perubahan" : "murni")
                    + " tahun " + tahun.tahun();
        }
        return tahun.sasaran().isEmpty()
                ? jumlah + " indikator yang disebut laporan tahun sesudahnya"
                : jumlah + " indikator pada rencana kerja tahun " + tahun.tahun() + ", karena PK belum tersimpan";
    }

    /** Each indicator once, though several sasaran may share it. */
    private static List<BarisIndikator> baris(Bahan bahan, List<SasaranTahun> sasaran) {
        var perKode = bahan.banding().baris().stream()
                .collect(Collectors.toMap(Baris::kodeIndikator, Baris::nilai, (a, b) -> a));
        var terpakai = new HashSet<String>();
        var hasil = new ArrayList<BarisIndikator>();
        for (SasaranTahun s : sasaran) {
            for (IndikatorTahun i : s.indikator()) {
                if (terpakai.add(i.kode())) {
                    hasil.add(baris(i, s, perKode.getOrDefault(i.kode(), List.of())));
                }
            }
        }
        if (sasaran.isEmpty()) {
            bahan.tahun().indikatorTanpaSasaran().stream()
                    .filter(i -> terpakai.add(i.kode()))
                    .map(i -> baris(i, null, perKode.getOrDefault(i.kode(), List.of())))
                    .forEach(hasil::add);
        }
        return List.copyOf(hasil);
    }

    private static BarisIndikator baris(IndikatorTahun indikator, @Nullable SasaranTahun sasaran, List<Sel> tren) {
        return new BarisIndikator(
                indikator,
                sasaran == null ? null : sasaran.kode(),
                sasaran == null ? null : sasaran.nama(),
                Keadaan.of(indikator.capaian()),
                tren);
    }

    private static Keadaan keadaan(SasaranTahun sasaran) {
        return Keadaan.dari(
                sasaran.indikator().stream().map(i -> Keadaan.of(i.capaian())).toList());
    }

    private static Anggaran anggaran(TahunAnggaran tahun) {
        RealisasiAnggaran tertulis = tahun.realisasiAnggaran();
        Pagu total = tahun.totalPagu();
        Rupiah pagu = tahun.paguBelanja();
        Rupiah realisasi = tertulis == null ? null : tertulis.realisasi();
        String lingkup = "Seluruh " + tahun.perangkatDaerah().nama() + ", semua biro"
                + (pagu == null
                        ? "."
                        : tertulis != null && tertulis.pagu() != null
                                ? "; pagu sebagaimana ditulis laporan di samping realisasinya."
                                : "; pagu " + (total.perubahan() != null ? "perubahan." : "murni."));
        return new Anggaran(
                pagu,
                realisasi,
                tahun.serapan(),
                lingkup,
                tertulis == null ? null : sumber(tertulis.pernyataanPagu(), pagu),
                tertulis == null ? null : sumber(tertulis.pernyataanRealisasi(), realisasi),
                tertulis == null ? List.of() : tertulis.rincian());
    }

    /** The first place that states this very amount. */
    private static @Nullable Sitasi sumber(List<PernyataanRupiah> pernyataan, @Nullable Rupiah nilai) {
        return pernyataan.stream()
                .filter(p -> p.nilai().equals(nilai))
                .map(PernyataanRupiah::sitasi)
                .findFirst()
                .orElse(null);
    }

    private static KartuBiro kartu(BiroTahun biro, List<BarisIndikator> baris) {
        List<BarisIndikator> miliknya = baris.stream()
                .filter(b -> isResponsible(b.indikator(), biro.kode()))
                .toList();
        return new KartuBiro(
                new BiroRef(biro.kode(), biro.nama()),
                biro.pagu(),
                Hitungan.of(miliknya.stream().map(BarisIndikator::keadaan).toList()),
                pendukung(miliknya));
    }

    /** Each indicator has one responsible biro, so that the biro add up to all of them. */
    static boolean isResponsible(IndikatorTahun indikator, String biro) {
        return !indikator.biro().isEmpty() && indikator.biro().getFirst().kode().equals(biro);
    }

    private static SerapanPendukung pendukung(List<BarisIndikator> baris) {
        List<Efisiensi> tabel = baris.stream()
                .map(b -> b.indikator().rincian())
                .flatMap(r -> r == null ? Stream.empty() : Stream.ofNullable(r.efisiensi()))
                .filter(e -> e.aaro() != null && e.raro() != null)
                // A table that several indicators share is money once.
                .distinct()
                .toList();
        if (tabel.isEmpty()) {
            return new SerapanPendukung(0, null, null, Serapan.of(null, null));
        }
        Rupiah alokasi = jumlah(tabel, Efisiensi::aaro);
        Rupiah realisasi = jumlah(tabel, Efisiensi::raro);
        return new SerapanPendukung(tabel.size(), alokasi, realisasi, Serapan.of(alokasi, realisasi));
    }

    private static Rupiah jumlah(List<Efisiensi> tabel, Function<Efisiensi, @Nullable Rupiah> nilai) {
        return Rupiah.jumlah(
                tabel.stream().flatMap(e -> Stream.ofNullable(nilai.apply(e))).toList());
    }
}
