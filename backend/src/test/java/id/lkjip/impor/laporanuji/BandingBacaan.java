package id.lkjip.impor.laporanuji;

import id.lkjip.impor.BacaanLkjip;
import id.lkjip.impor.laporanuji.LaporanUji.IndikatorSasaran;
import id.lkjip.impor.laporanuji.LaporanUji.NaskahPk;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.PerjanjianKinerja.BelanjaProgram;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Tahap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what was read from a clean report with the truth; every difference is one sentence. */
final class BandingBacaan {

    private final LaporanUji laporan;
    private final BacaanLkjip bacaan;
    private final List<String> beda = new ArrayList<>();

    private BandingBacaan(LaporanUji laporan, BacaanLkjip bacaan) {
        this.laporan = laporan;
        this.bacaan = bacaan;
    }

    static List<String> organisasi(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).organisasi();
    }

    static List<String> renstra(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).renstra();
    }

    static List<String> perjanjian(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).perjanjian();
    }

    static List<String> rencana(LaporanUji laporan, BacaanLkjip bacaan, TabelRusak rusak) {
        var rencana = bacaan.rencanaKerja();
        return rencana == null
                ? List.of("rencana kerja tidak terbaca")
                : new BandingRencana(laporan, rencana, bacaan.perangkatDaerah().biro()).terhadap(rusak);
    }

    static List<String> karangan(LaporanUji laporan, BacaanLkjip bacaan, String teks) {
        var rencana = bacaan.rencanaKerja();
        return rencana == null
                ? List.of()
                : new BandingRencana(laporan, rencana, bacaan.perangkatDaerah().biro()).karangan(teks);
    }

    static List<String> capaian(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).capaian();
    }

    static List<String> tahunLalu(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).tahunLalu();
    }

    static List<String> targetRenstra(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).targetRenstra();
    }

    static List<String> pembanding(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).pembanding();
    }

    static List<String> efisiensi(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).efisiensi();
    }

    static List<String> anggaran(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).anggaran();
    }

    static List<String> narasi(LaporanUji laporan, BacaanLkjip bacaan) {
        return new BandingBacaan(laporan, bacaan).narasi();
    }

    private List<String> organisasi() {
        var pd = bacaan.perangkatDaerah();
        samaNama("perangkat daerah", pd.nama(), laporan.organisasi().namaLengkap());
        sama("tahun", bacaan.tahun(), laporan.tahun());
        if (laporan.organisasi().nama().equals("Sekretariat Daerah")) {
            sama("id", pd.id(), "setda-" + Kode.dari(laporan.organisasi().namaWilayah()));
        }
        samaKumpulan(
                "unit",
                pd.biro().stream().map(b -> b.nama()).toList(),
                laporan.unit().stream().map(LaporanUji.Unit::nama).toList());
        samaKumpulan(
                "asisten",
                pd.asisten().stream().map(a -> a.nama()).toList(),
                laporan.asisten().stream().map(LaporanUji.Asisten::nama).toList());
        for (var a : laporan.asisten()) {
            pd.asisten().stream()
                    .filter(b -> BandingRencana.samaKode(b.nama(), a.nama()))
                    .forEach(b -> samaKumpulan(
                            a.nama(),
                            b.biro().stream()
                                    .map(k -> {
                                        var biro = pd.biroByKode(k);
                                        return biro == null ? k : biro.nama();
                                    })
                                    .toList(),
                            a.unit()));
        }
        for (var u : laporan.unit()) {
            pd.biro().stream()
                    .filter(b -> BandingRencana.samaKode(b.nama(), u.nama()))
                    .forEach(b -> {
                        for (String bagian : u.bagian()) {
                            if (b.bagian().stream()
                                    .noneMatch(x -> Kode.dari(x.nama()).endsWith(bagianPolos(bagian)))) {
                                beda.add(u.nama() + ": " + bagian + " tidak ada di " + b.bagian());
                            }
                        }
                        mengandung(u.nama() + ": tugas", String.valueOf(b.tugas()), u.tugas());
                        samaKumpulan(u.nama() + ": fungsi", b.fungsi(), u.fungsi());
                    });
        }
        return beda;
    }

    private static String bagianPolos(String bagian) {
        return Kode.dari(bagian.replaceFirst("^kepala (bagian|seksi) ", ""));
    }

    private List<String> renstra() {
        Renstra r = bacaan.renstra();
        if (r == null) {
            return List.of("renstra tidak terbaca");
        }
        sama("awal", r.tahunAwal(), laporan.renstraAwal());
        sama("akhir", r.tahunAkhir(), laporan.renstraAkhir());
        samaNama("visi", r.visi() == null ? null : r.visi().teks(), laporan.visi());
        samaKumpulan("misi", r.misi().stream().map(Renstra.Butir::teks).toList(), laporan.misi());
        samaKumpulan(
                "tujuan",
                r.tujuan().stream().map(Renstra.Tujuan::nama).toList(),
                laporan.tujuan().stream().map(LaporanUji.Tujuan::nama).toList());
        for (var t : laporan.tujuan()) {
            r.tujuan().stream()
                    .filter(x -> BandingRencana.samaKode(x.nama(), t.nama()))
                    .forEach(x -> samaKumpulan("indikator " + t.nama(), x.indikator(), t.indikator()));
        }
        samaKumpulan(
                "isu", r.isuStrategis().stream().map(Renstra.IsuStrategis::teks).toList(), laporan.isu());
        return beda;
    }

    private List<String> perjanjian() {
        pk(Tahap.MURNI, laporan.pkMurni());
        pk(Tahap.PERUBAHAN, laporan.pkPerubahan());
        return beda;
    }

    private void pk(Tahap tahap, NaskahPk naskah) {
        var pk = bacaan.perjanjianKinerja().stream()
                .filter(p -> p.tahap() == tahap)
                .findFirst()
                .orElse(null);
        if (pk == null) {
            beda.add("PK " + tahap + " tidak terbaca");
            return;
        }
        var sasaran = new ArrayList<String>();
        boolean murni = tahap == Tahap.MURNI;
        if (murni) {
            for (var s : laporan.sasaranMurni()) {
                s.indikator().forEach(i -> sasaran.add(s.nama()));
                s.indikator().forEach(i -> targetPk(pk, s.nama(), i.nama(), i.satuan(), i.target()));
            }
        } else {
            for (var s : laporan.sasaran()) {
                s.indikator().forEach(i -> sasaran.add(s.nama()));
                s.indikator().forEach(i -> targetPk(pk, s.nama(), i.nama(), i.satuan(), i.target()));
            }
        }
        var urutan = pk.sasaran().stream().map(s -> Kode.dari(s.nama())).toList();
        sama(
                tahap + ": urutan sasaran",
                urutan,
                sasaran.stream().map(Kode::dari).distinct().toList());
        var total = laporan.total();
        samaRupiah(tahap + ": total", pk.totalAnggaran(), murni ? total.murni() : total.perubahan());
        samaKumpulan(
                tahap + ": program",
                pk.belanja().stream().map(BelanjaProgram::kode).toList(),
                laporan.belanja().keySet());
        laporan.belanja()
                .forEach((kode, uang) -> pk.belanja().stream()
                        .filter(b -> b.kode().equals(kode))
                        .forEach(b -> {
                            samaNama(
                                    tahap + ": " + kode,
                                    b.program(),
                                    laporan.namaProgram().get(kode));
                            samaRupiah(tahap + ": " + kode, b.anggaran(), murni ? uang.murni() : uang.perubahan());
                        }));
        samaKumpulan(
                tahap + ": penanda tangan",
                pk.penandatangan().stream()
                        .map(PerjanjianKinerja.Penandatangan::nama)
                        .toList(),
                List.of(naskah.namaKepala(), naskah.namaKepalaWilayah()));
        samaKumpulan(
                tahap + ": jabatan",
                pk.penandatangan().stream()
                        .map(PerjanjianKinerja.Penandatangan::jabatan)
                        .toList(),
                List.of(
                        laporan.organisasi().jabatanKepala(),
                        laporan.organisasi().jabatanKepalaWilayah()));
        var tanggal = pk.tanggal();
        if (tanggal == null) {
            beda.add(tahap + ": tanggal tidak terbaca");
        } else {
            mengandung(tahap + ": tanggal", tanggal.teks(), naskah.tanggal(laporan.tahun()));
            Integer hari = tanggal.tanggal() == null
                    ? null
                    : Integer.valueOf(tanggal.tanggal().getDayOfMonth());
            sama(tahap + ": hari", hari, naskah.hari());
        }
    }

    private void targetPk(PerjanjianKinerja pk, String sasaran, String indikator, String satuan, Ukuran target) {
        var baca = pk.sasaran().stream()
                .filter(s -> BandingRencana.samaKode(s.nama(), sasaran))
                .flatMap(s -> s.indikator().stream())
                .filter(i -> BandingRencana.samaKode(i.nama(), indikator))
                .toList();
        if (baca.size() != 1) {
            beda.add(pk.tahap() + ": " + sasaran + " / " + indikator + " ditemukan " + baca.size() + " kali");
            return;
        }
        samaNama(pk.tahap() + ": satuan " + indikator, baca.getFirst().satuan(), satuan);
        if (baca.getFirst().pernyataan().size() < 2) {
            beda.add(pk.tahap() + ": " + indikator + " dinyatakan bab dan lampiran, terbaca "
                    + baca.getFirst().pernyataan().size());
        }
        for (var p : baca.getFirst().pernyataan()) {
            nilai(pk.tahap() + ": target " + indikator + " (" + p.asal() + ")", target, p.target());
        }
    }

    private List<String> capaian() {
        perIndikator(laporan.tahun(), (i, r, p) -> {
            if (p.target() != null) {
                nilai(i.nama() + ": target", i.target(), p.target());
            } else {
                beda.add(i.nama() + ": target tidak terbaca");
            }
            nilai(i.nama() + ": realisasi", i.realisasi(), p.realisasi());
            sama(i.nama() + ": status", p.status(), i.status());
            sama(i.nama() + ": tahun data", p.tahunData(), i.tahunData());
            BigDecimal capaian = i.capaian();
            if (capaian != null) {
                nilai(i.nama() + ": capaian", new Ukuran.Angka(capaian), p.capaianTertulis());
            }
            samaNama(i.nama() + ": satuan", r.satuan(), i.satuan());
            var sasaran = laporan.sasaran().stream()
                    .filter(s -> s.indikator().contains(i))
                    .findFirst()
                    .orElseThrow();
            samaNama(i.nama() + ": sasaran", r.sasaran(), Kode.dari(sasaran.nama()));
            var biro = r.biro().isEmpty()
                    ? null
                    : bacaan.perangkatDaerah().biroByKode(r.biro().getFirst());
            samaNama(i.nama() + ": unit", biro == null ? null : biro.nama(), sasaran.unit());
        });
        return beda;
    }

    private List<String> tahunLalu() {
        for (int y = laporan.tahun() - 3; y < laporan.tahun(); y++) {
            for (var i : laporan.indikator()) {
                Ukuran benar = i.lampau().get(y);
                if (benar == null) {
                    continue;
                }
                RealisasiIndikator r = realisasi(i, y);
                PernyataanRealisasi p = r == null ? null : r.berlaku(y);
                if (p == null) {
                    beda.add(i.nama() + ": realisasi " + y + " tidak terbaca");
                } else {
                    nilai(i.nama() + ": realisasi " + y, benar, p.realisasi());
                    sama(i.nama() + ": tahun laporan", p.tahunLaporan(), laporan.tahun());
                }
            }
        }
        return beda;
    }

    private List<String> targetRenstra() {
        Renstra renstra = bacaan.renstra();
        if (renstra == null) {
            return List.of("renstra tidak terbaca");
        }
        for (var i : laporan.indikator()) {
            var baca = renstra.sasaran().stream()
                    .filter(s -> BandingRencana.samaKode(s.namaIndikator(), i.nama()))
                    .toList();
            if (baca.size() != 1) {
                beda.add(i.nama() + ": sasaran renstra ditemukan " + baca.size() + " kali");
                continue;
            }
            nilai(
                    i.nama() + ": target akhir",
                    i.targetRenstra(),
                    baca.getFirst().targetAkhir());
            BigDecimal capaian = i.capaianRenstra();
            if (capaian != null) {
                nilai(
                        i.nama() + ": kemajuan",
                        new Ukuran.Angka(capaian),
                        baca.getFirst().capaianTertulis());
            }
        }
        return beda;
    }

    private List<String> pembanding() {
        for (var i : laporan.indikator()) {
            RealisasiIndikator r = realisasi(i, laporan.tahun());
            var lain = r == null
                    ? List.<RealisasiIndikator.NilaiWilayah>of()
                    : r.pembanding().stream()
                            .filter(w -> !Kode.dari(w.wilayah())
                                    .endsWith(Kode.dari(laporan.organisasi().namaWilayah())))
                            .toList();
            samaKumpulan(
                    i.nama() + ": wilayah",
                    lain.stream().map(RealisasiIndikator.NilaiWilayah::wilayah).toList(),
                    i.tetangga().keySet());
            lain.forEach(w -> i.tetangga().forEach((wilayah, v) -> {
                if (BandingRencana.samaKode(wilayah, w.wilayah())) {
                    nilai(i.nama() + ": " + wilayah, new Ukuran.Angka(v), w.nilai());
                }
            }));
        }
        return beda;
    }

    private List<String> efisiensi() {
        for (var i : laporan.indikator()) {
            RealisasiIndikator r = realisasi(i, laporan.tahun());
            var e = r == null ? null : r.efisiensi();
            if (r == null || e == null) {
                beda.add(i.nama() + ": efisiensi tidak terbaca");
                continue;
            }
            BigDecimal capaian = Objects.requireNonNull(i.capaian());
            long kali = BigDecimal.valueOf(i.aaro())
                    .multiply(capaian)
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                    .longValueExact();
            nilai(i.nama() + ": CRO", new Ukuran.Angka(capaian), e.cro());
            samaRupiah(i.nama() + ": AARO", e.aaro(), i.aaro());
            samaRupiah(i.nama() + ": RARO", e.raro(), i.raro());
            samaRupiah(i.nama() + ": AARO x CRO", e.aaroKaliCro(), kali);
            samaRupiah(i.nama() + ": selisih", e.selisih(), kali - i.raro());
            var p = r.programPendukung();
            if (p == null) {
                beda.add(i.nama() + ": program pendukung tidak terbaca");
            } else {
                samaKumpulan(i.nama() + ": program", p.program(), List.of(i.programPendukung()));
                samaKumpulan(i.nama() + ": kegiatan", p.kegiatan(), i.kegiatanPendukung());
            }
        }
        return beda;
    }

    private List<String> anggaran() {
        RealisasiAnggaran a = bacaan.realisasi().stream()
                .filter(r -> r.tahun() == laporan.tahun())
                .map(RealisasiKinerja::anggaran)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (a == null) {
            return List.of("realisasi anggaran tidak terbaca");
        }
        samaRupiah("pagu", a.pagu(), laporan.total().perubahan());
        samaRupiah("realisasi", a.realisasi(), laporan.realisasiAnggaran());
        samaRupiah("sisa", a.sisa(), laporan.sisaAnggaran());
        nilai("serapan", new Ukuran.Angka(laporan.serapan()), a.serapanTertulis());
        nilai("sisa persen", new Ukuran.Angka(laporan.sisaPersen()), a.sisaPersenTertulis());
        var skala = bacaan.realisasi().stream()
                .filter(r -> r.tahun() == laporan.tahun())
                .flatMap(r -> r.skala().stream())
                .map(k -> k.predikat())
                .toList();
        sama("skala", skala, List.of("Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"));
        return beda;
    }

    private List<String> narasi() {
        mengandungNarasi(
                BagianNarasi.LATAR_BELAKANG,
                null,
                "untuk menjelaskan apa yang direncanakan, apa yang dikerjakan, dan apa yang dihasilkan pada tahun "
                        + laporan.tahun() + ", beserta sebab dari setiap selisih.");
        mengandungNarasi(BagianNarasi.KESIMPULAN, null, "mencatat hasilnya apa adanya.");
        mengandungNarasi(BagianNarasi.SARAN, null, "Memperbarui data dasar setiap triwulan");
        mengandungNarasi(BagianNarasi.PERNYATAAN_REVIU, null, "Isi laporan menjadi tanggung jawab manajemen.");
        for (var i : laporan.indikator()) {
            i.faktor().forEach(f -> mengandungNarasi(BagianNarasi.FAKTOR_PENYEBAB, i, f));
            i.masalah().forEach(m -> mengandungNarasi(BagianNarasi.MASALAH, i, m));
            i.upaya().forEach(u -> mengandungNarasi(BagianNarasi.UPAYA_PERBAIKAN, i, u));
        }
        return beda;
    }

    private void mengandungNarasi(BagianNarasi bagian, @Nullable IndikatorSasaran i, String kalimat) {
        String kode = i == null ? null : Kode.dari(i.nama());
        var teks = bacaan.narasi().stream()
                .filter(n -> n.bagian() == bagian && Objects.equals(n.indikator(), kode))
                .map(Narasi::teks)
                .toList();
        mengandung(bagian + (i == null ? "" : " " + i.nama()), String.join("\n", teks), kalimat);
    }

    // -- helpers

    @FunctionalInterface
    private interface Pemeriksa {
        void periksa(IndikatorSasaran benar, RealisasiIndikator baca, PernyataanRealisasi pernyataan);
    }

    private void perIndikator(int tahun, Pemeriksa pemeriksa) {
        for (var i : laporan.indikator()) {
            RealisasiIndikator r = realisasi(i, tahun);
            PernyataanRealisasi p = r == null ? null : r.berlaku(tahun);
            if (r == null || p == null) {
                beda.add(i.nama() + ": realisasi " + tahun + " tidak terbaca");
            } else {
                pemeriksa.periksa(i, r, p);
            }
        }
    }

    private @Nullable RealisasiIndikator realisasi(IndikatorSasaran i, int tahun) {
        return bacaan.realisasi().stream()
                .filter(r -> r.tahun() == tahun)
                .flatMap(r -> r.indikator().stream())
                .filter(r -> BandingRencana.samaKode(r.namaIndikator(), i.nama()))
                .findFirst()
                .orElse(null);
    }

    private void nilai(String apa, Ukuran benar, id.lkjip.shared.@Nullable Nilai baca) {
        String perbedaan = BandingNilai.beda(benar, baca);
        if (perbedaan != null) {
            beda.add(apa + " " + perbedaan);
        }
    }

    private void sama(String apa, @Nullable Object baca, @Nullable Object benar) {
        if (!Objects.equals(baca, benar)) {
            beda.add(apa + ": terbaca " + baca + ", seharusnya " + benar);
        }
    }

    private void samaNama(String apa, @Nullable String baca, @Nullable String benar) {
        if (!BandingRencana.samaKode(baca, benar)) {
            beda.add(apa + ": terbaca " + baca + ", seharusnya " + benar);
        }
    }

    private void samaRupiah(String apa, @Nullable Rupiah baca, @Nullable Long benar) {
        sama(apa, baca == null ? null : Long.valueOf(baca.nilai()), benar);
    }

    private void samaKumpulan(String apa, Collection<String> baca, Collection<String> benar) {
        Function<Collection<String>, List<String>> kode =
                k -> k.stream().map(Kode::dari).sorted().toList();
        if (!kode.apply(baca).equals(kode.apply(benar))) {
            beda.add(apa + ": terbaca " + baca + ", seharusnya " + benar);
        }
    }

    private void mengandung(String apa, String teks, String kalimat) {
        if (!teks.replaceAll("\\s+", " ").contains(kalimat)) {
            beda.add(apa + ": tidak memuat \"" + kalimat + "\" melainkan \"" + teks + "\"");
        }
    }
}
