package id.lkjip.ringkasan;

import id.lkjip.capaian.Capaian;
import id.lkjip.capaian.Desimal;
import id.lkjip.capaian.HasilCapaian;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.capaian.Serapan;
import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.perencanaan.RenstraService;
import id.lkjip.perencanaan.RenstraService.TargetAkhir;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.ringkasan.Perhatian.Objek;
import id.lkjip.ringkasan.Perhatian.Sebab;
import id.lkjip.ringkasan.Perhatian.Tingkat;
import id.lkjip.ringkasan.Ringkasan.Anggaran;
import id.lkjip.ringkasan.Ringkasan.BarisIndikator;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what needs attention in a year, one small rule per {@link Sebab}, and ranks it: the level, the reason, how
 * large it is. Pure. A figure that is missing is never taken for a bad one.
 */
final class PenilaiPerhatian {

    /** A capaian below this is pressing; below {@link Keadaan#AMBANG_TERCAPAI} it is to be asked about. */
    static final BigDecimal CAPAIAN_SEGERA = BigDecimal.valueOf(90);

    /** An absorption below this is low. */
    static final BigDecimal SERAPAN_RENDAH = BigDecimal.valueOf(90);

    /** An absorption below this is pressing. */
    static final BigDecimal SERAPAN_SEGERA = BigDecimal.valueOf(75);

    /** Before the last year of the plan, less than this share of the end target is far from it; in the last year all of it counts. */
    static final BigDecimal RENSTRA_JAUH = BigDecimal.valueOf(90);

    /** A cut of at least this percentage of the first pagu is large. */
    static final BigDecimal POTONGAN_BESAR = BigDecimal.valueOf(10);

    /** A cut of at least this percentage is to be asked about. */
    static final BigDecimal POTONGAN_TANYAKAN = BigDecimal.valueOf(25);

    /** A program counts only when the cut is at least one part in this many of the organisation's first pagu. */
    static final long POTONGAN_BERARTI_SEPER = 200;

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private final Bahan bahan;

    private PenilaiPerhatian(Bahan bahan) {
        this.bahan = bahan;
    }

    /** What the rules look at. */
    record Bahan(
            TahunAnggaran tahun,
            List<BarisIndikator> baris,
            Anggaran anggaran,
            @Nullable Renstra renstra,
            List<Narasi> narasi) {}

    /** Everything that needs attention, the most pressing first. */
    static List<Perhatian> nilai(Bahan bahan) {
        return new PenilaiPerhatian(bahan)
                .semua()
                .sorted(Comparator.comparing(Perhatian::tingkat)
                        .thenComparing(Perhatian::sebab)
                        .thenComparing(Perhatian::besar, Comparator.reverseOrder())
                        .thenComparing(p -> p.objek().nama()))
                .toList();
    }

    private Stream<Perhatian> semua() {
        Stream<Perhatian> indikator = bahan.baris().stream()
                .flatMap(b -> Stream.of(
                                capaian(b), tanpaAngka(b), memburuk(b), serapanPendukung(b), renstra(b), terbawa(b))
                        .flatMap(Optional::stream));
        return Stream.of(indikator, serapan().stream(), potonganBiro(), potonganProgram(), narasi())
                .flatMap(s -> s);
    }

    private static Optional<Perhatian> capaian(BarisIndikator baris) {
        IndikatorTahun i = baris.indikator();
        BigDecimal nilai = i.capaian().nilai();
        if (nilai == null || baris.keadaan() != Keadaan.BELUM_TERCAPAI) {
            return Optional.empty();
        }
        return Optional.of(tentang(
                baris,
                Sebab.CAPAIAN_DI_BAWAH_TARGET,
                nilai.compareTo(CAPAIAN_SEGERA) < 0 ? Tingkat.SEGERA : Tingkat.TANYAKAN,
                "Capaian " + persen(nilai) + ": realisasi " + dibaca(i.realisasi()) + ", target " + dibaca(i.target())
                        + ".",
                SERATUS.subtract(nilai)));
    }

    private static Optional<Perhatian> tanpaAngka(BarisIndikator baris) {
        String alasan = baris.indikator().capaian().alasan();
        return baris.keadaan() != Keadaan.TANPA_ANGKA
                ? Optional.empty()
                : Optional.of(tentang(
                        baris,
                        Sebab.TANPA_ANGKA,
                        Tingkat.TANYAKAN,
                        "Capaian belum dapat dihitung. " + (alasan == null ? "" : alasan),
                        BigDecimal.ZERO));
    }

    /** Against the year before only, and only where the change is a measured one. */
    private Optional<Perhatian> memburuk(BarisIndikator baris) {
        List<Sel> tren = baris.tren();
        if (tren.size() < 2) {
            return Optional.empty();
        }
        Sel kini = tren.getLast();
        Sel lalu = tren.get(tren.size() - 2);
        BigDecimal selisih = kini.selisih();
        if (selisih == null || kini.tahun() != bahan.tahun().tahun() || lalu.tahun() != kini.tahun() - 1) {
            return Optional.empty();
        }
        boolean positif = kini.capaian().rumus() == RumusCapaian.POSITIF;
        if (positif ? selisih.signum() >= 0 : selisih.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal perubahan = kini.perubahanPersen();
        return Optional.of(tentang(
                baris,
                Sebab.MEMBURUK,
                Tingkat.TANYAKAN,
                (positif ? "Turun " : "Naik, padahal seharusnya turun, ")
                        + (perubahan == null ? Desimal.tulis(selisih.abs()) : persen(perubahan.abs())) + " dari tahun "
                        + lalu.tahun() + ": " + dibaca(lalu.realisasi()) + " menjadi " + dibaca(kini.realisasi())
                        + ".",
                perubahan == null ? BigDecimal.ZERO : perubahan.abs()));
    }

    private static Optional<Perhatian> serapanPendukung(BarisIndikator baris) {
        var rincian = baris.indikator().rincian();
        Efisiensi tabel = rincian == null ? null : rincian.efisiensi();
        if (tabel == null) {
            return Optional.empty();
        }
        Serapan serapan = Serapan.of(tabel.aaro(), tabel.raro());
        return rendah(serapan)
                .map(persen -> tentang(
                        baris,
                        Sebab.SERAPAN_RENDAH,
                        tingkatSerapan(persen),
                        "Anggaran pendukungnya terserap " + persen(persen) + ": " + rupiah(tabel.raro()) + " dari "
                                + rupiah(tabel.aaro()) + ".",
                        SERATUS.subtract(persen)));
    }

    private Optional<Perhatian> serapan() {
        Anggaran a = bahan.anggaran();
        return rendah(a.serapan())
                .map(persen -> new Perhatian(
                        Sebab.SERAPAN_RENDAH,
                        tingkatSerapan(persen),
                        new Objek(
                                Objek.Jenis.PERANGKAT_DAERAH,
                                bahan.tahun().perangkatDaerah().id(),
                                bahan.tahun().perangkatDaerah().nama()),
                        "Anggaran terserap " + persen(persen) + ": " + rupiah(a.realisasi()) + " dari "
                                + rupiah(a.pagu()) + ".",
                        List.of(),
                        SERATUS.subtract(persen)));
    }

    private static Optional<BigDecimal> rendah(Serapan serapan) {
        return Optional.ofNullable(serapan.persen()).filter(p -> p.compareTo(SERAPAN_RENDAH) < 0);
    }

    private static Tingkat tingkatSerapan(BigDecimal persen) {
        return persen.compareTo(SERAPAN_SEGERA) < 0 ? Tingkat.SEGERA : Tingkat.TANYAKAN;
    }

    /** By the indicator's own formula, so that a measure that shall fall is judged rightly. */
    private Optional<Perhatian> renstra(BarisIndikator baris) {
        IndikatorTahun i = baris.indikator();
        Renstra rencana = bahan.renstra();
        TargetAkhir akhir = rencana == null
                ? null
                : RenstraService.gap(rencana, i.kode(), i.nama(), i.realisasi()).orElse(null);
        if (rencana == null || akhir == null) {
            return Optional.empty();
        }
        HasilCapaian hasil = terhadapAkhir(i, akhir);
        BigDecimal nilai = hasil.nilai();
        boolean tahunTerakhir = bahan.tahun().tahun() >= rencana.tahunAkhir();
        if (nilai == null || nilai.compareTo(tahunTerakhir ? Keadaan.AMBANG_TERCAPAI : RENSTRA_JAUH) >= 0) {
            return Optional.empty();
        }
        return Optional.of(tentang(
                baris,
                Sebab.JAUH_DARI_RENSTRA,
                tahunTerakhir ? Tingkat.TANYAKAN : Tingkat.CATATAN,
                "Baru " + persen(nilai) + " dari target akhir Renstra " + rencana.tahunAkhir() + ": "
                        + dibaca(i.realisasi()) + " dari "
                        + (akhir.sasaran().targetAkhir() == null
                                ? ""
                                : dibaca(akhir.sasaran().targetAkhir()))
                        + ".",
                SERATUS.subtract(nilai)));
    }

    /** The capaian against the end target of the Renstra. */
    static HasilCapaian terhadapAkhir(IndikatorTahun i, TargetAkhir akhir) {
        return Capaian.compute(i.capaian().rumus(), akhir.sasaran().targetAkhir(), i.realisasi(), SkalaPredikat.BAWAAN);
    }

    private Optional<Perhatian> terbawa(BarisIndikator baris) {
        IndikatorTahun i = baris.indikator();
        if (!RingkasanAssembler.terbawa(i, bahan.tahun().tahun())) {
            return Optional.empty();
        }
        String asal = i.tahunData() == null ? "tahun lain" : "tahun " + i.tahunData();
        return Optional.of(tentang(
                baris,
                Sebab.NILAI_TERBAWA,
                Tingkat.CATATAN,
                "Nilai tahun " + bahan.tahun().tahun() + " belum ada; capaian memakai nilai " + asal + " ("
                        + dibaca(i.realisasi()) + ").",
                BigDecimal.ZERO));
    }

    private Stream<Perhatian> potonganBiro() {
        return bahan.tahun().biro().stream()
                .flatMap(b ->
                        potongan(b.pagu())
                                .map(p -> dipotong(new Objek(Objek.Jenis.BIRO, b.kode(), b.nama()), b, b.pagu(), p))
                                .stream());
    }

    private Stream<Perhatian> potonganProgram() {
        Rupiah total = bahan.tahun().totalPagu().murni();
        return bahan.tahun().biro().stream()
                .flatMap(b -> b.program().stream()
                        .filter(p -> p.namaTercantum() && isSignificant(p.pagu(), total))
                        .flatMap(
                                p -> potongan(p.pagu()).map(besar -> dipotong(objek(p), b, p.pagu(), besar)).stream()));
    }

    private static Objek objek(Program program) {
        return new Objek(
                Objek.Jenis.PROGRAM,
                program.kode() == null ? Kode.dari(program.nama()) : program.kode(),
                program.nama());
    }

    /** The percentage cut from the first pagu, when it is a large one. */
    private static Optional<BigDecimal> potongan(Pagu pagu) {
        return Optional.ofNullable(pagu.persenSelisih())
                .map(BigDecimal::negate)
                .filter(p -> p.compareTo(POTONGAN_BESAR) >= 0);
    }

    private static boolean isSignificant(Pagu pagu, @Nullable Rupiah total) {
        Rupiah selisih = pagu.selisih();
        return selisih != null
                && total != null
                && Math.multiplyExact(-selisih.nilai(), POTONGAN_BERARTI_SEPER) >= total.nilai();
    }

    private static Perhatian dipotong(Objek objek, BiroTahun biro, Pagu pagu, BigDecimal persen) {
        return new Perhatian(
                Sebab.PAGU_DIPOTONG,
                persen.compareTo(POTONGAN_TANYAKAN) >= 0 ? Tingkat.TANYAKAN : Tingkat.CATATAN,
                objek,
                "Pagu turun " + persen(persen) + " dari murni ke perubahan: " + rupiah(pagu.murni()) + " menjadi "
                        + rupiah(pagu.perubahan()) + ".",
                List.of(new BiroRef(biro.kode(), biro.nama())),
                persen);
    }

    /** One item per indicator that lacks required texts; where no indicator has any, one for the whole report. */
    private Stream<Perhatian> narasi() {
        if (bahan.tahun().pkBerlaku() == null) {
            return Stream.of();
        }
        Map<String, Set<BagianNarasi>> ada = bahan.narasi().stream()
                .filter(n -> n.indikator() != null && !n.teks().isBlank())
                .collect(Collectors.groupingBy(
                        n -> String.valueOf(n.indikator()), Collectors.mapping(Narasi::bagian, Collectors.toSet())));
        if (ada.isEmpty()) {
            return Stream.of(new Perhatian(
                    Sebab.NARASI_BELUM_ADA,
                    Tingkat.CATATAN,
                    new Objek(
                            Objek.Jenis.PERANGKAT_DAERAH,
                            bahan.tahun().perangkatDaerah().id(),
                            bahan.tahun().perangkatDaerah().nama()),
                    "Belum ada narasi analisis untuk satu indikator pun.",
                    List.of(),
                    BigDecimal.valueOf(bahan.baris().size())));
        }
        return bahan.baris().stream()
                .flatMap(b -> narasi(b, ada.getOrDefault(b.indikator().kode(), Set.of())).stream());
    }

    private static Optional<Perhatian> narasi(BarisIndikator baris, Set<BagianNarasi> ada) {
        List<String> kurang = Stream.of(AnalisisIndikator.values())
                .filter(a -> a.wajib() && !ada.contains(a.bagian()))
                .map(AnalisisIndikator::nama)
                .toList();
        return kurang.isEmpty()
                ? Optional.empty()
                : Optional.of(tentang(
                        baris,
                        Sebab.NARASI_BELUM_ADA,
                        Tingkat.CATATAN,
                        kurang.size() + " bagian narasi belum ada: " + String.join("; ", kurang) + ".",
                        BigDecimal.valueOf(kurang.size())));
    }

    private static Perhatian tentang(
            BarisIndikator baris, Sebab sebab, Tingkat tingkat, String alasan, BigDecimal besar) {
        IndikatorTahun i = baris.indikator();
        return new Perhatian(
                sebab, tingkat, new Objek(Objek.Jenis.INDIKATOR, i.kode(), i.nama()), alasan.strip(), i.biro(), besar);
    }

    private static String persen(BigDecimal nilai) {
        return Desimal.tulis(nilai) + "%";
    }

    private static String rupiah(@Nullable Rupiah nilai) {
        return nilai == null ? "tidak diketahui" : "Rp " + Desimal.tulis(BigDecimal.valueOf(nilai.nilai()));
    }

    private static String dibaca(Nilai nilai) {
        return nilai.angka().map(Desimal::tulis).orElse(nilai.teks().isBlank() ? "belum diisi" : nilai.teks());
    }
}
