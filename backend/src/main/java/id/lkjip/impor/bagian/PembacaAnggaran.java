package id.lkjip.impor.bagian;

import id.lkjip.capaian.Serapan;
import id.lkjip.impor.bagian.PemecahIndikator.Potongan;
import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.TeksBerbaris;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.realisasi.RincianAnggaran.Jenis;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the spending of the organisation from section 3.2 and from every place that repeats it. */
final class PembacaAnggaran {

    private static final Pattern JUMLAH = Pattern.compile("(?i)^(?:jumlah|total|grand total)\\b.*");

    private final Wadah wadah;
    private final List<PernyataanRupiah> pagu = new ArrayList<>();
    private final List<PernyataanRupiah> realisasi = new ArrayList<>();
    private final List<PernyataanRupiah> sisa = new ArrayList<>();
    private final List<Bulat> bulat = new ArrayList<>();
    private @Nullable Nilai serapan;
    private @Nullable Nilai sisaPersen;
    private List<RincianAnggaran> rincian = List.of();
    private long langkahRincian;
    private @Nullable TabelAnggaran tabel;

    PembacaAnggaran(Wadah wadah) {
        this.wadah = wadah;
    }

    void baca(List<Potongan> potongan) {
        for (Potongan p : potongan) {
            if (p.bagian() == BagianNarasi.REALISASI_ANGGARAN) {
                section(p, AsalPernyataan.BAB);
            }
        }
        for (Potongan p : potongan) {
            if (p.bagian() == BagianNarasi.IKHTISAR_EKSEKUTIF || p.bagian() == BagianNarasi.KESIMPULAN) {
                section(p, AsalPernyataan.RINGKASAN);
            }
        }
    }

    private void section(Potongan p, AsalPernyataan asal) {
        String tempat = p.judul() == null ? null : p.judul().teks();
        for (int i = 0; i < p.blok().size(); i++) {
            Blok b = p.blok().get(i);
            if (b instanceof BlokTabel t) {
                table(t, asal, tempat, PembacaPerjanjian.before(p.blok(), i));
                continue;
            }
            if (b instanceof Blok.Hiasan) {
                continue;
            }
            TeksBerbaris t = PemisahTeks.berbaris(b);
            for (PemindaiUang.Jumlah j : PemindaiUang.pindai(t.isi())) {
                keep(j, asal, t.barisPada(j.letak()), tempat);
                wadah.terpeta(b.nomor(), "realisasi.anggaran");
            }
        }
    }

    /** A rounded amount as a summary gives it; used only where no place states it in full. */
    private record Bulat(List<PernyataanRupiah> ke, PernyataanRupiah pernyataan, long kelonggaran) {}

    private void keep(PemindaiUang.Jumlah j, AsalPernyataan asal, int baris, @Nullable String tempat) {
        Rupiah nilai = j.nilai();
        if (nilai != null && j.kelonggaran() > 0) {
            List<PernyataanRupiah> ke = switch (j.label()) {
                case PAGU, PAGU_PERUBAHAN -> pagu;
                case REALISASI -> realisasi;
                case SISA -> sisa;
                case PAGU_MURNI -> null;
            };
            if (ke != null) {
                var p = new PernyataanRupiah(nilai, j.teks(), asal, wadah.sitasi(baris, tempat));
                bulat.add(new Bulat(ke, p, j.kelonggaran()));
            }
            nilai = null;
        }
        switch (j.label()) {
            case PAGU, PAGU_PERUBAHAN -> {
                if (nilai != null) {
                    pagu.add(new PernyataanRupiah(nilai, j.teks(), asal, wadah.sitasi(baris, tempat)));
                }
            }
            case REALISASI -> {
                if (nilai != null) {
                    realisasi.add(new PernyataanRupiah(nilai, j.teks(), asal, wadah.sitasi(baris, tempat)));
                }
                if (j.persen() != null && serapan == null) {
                    serapan = j.persen();
                }
            }
            case SISA -> {
                if (nilai != null) {
                    sisa.add(new PernyataanRupiah(nilai, j.teks(), asal, wadah.sitasi(baris, tempat)));
                }
                if (j.persen() != null && sisaPersen == null) {
                    sisaPersen = j.persen();
                }
            }
            case PAGU_MURNI -> {
                // the budget before its amendment is the PK's
            }
        }
    }

    /** The rows of a table with pagu and realisasi, those of its sum apart. */
    private void table(BlokTabel blok, AsalPernyataan asal, @Nullable String tempat, List<String> sebelum) {
        TabelAnggaran t = TabelAnggaran.dari(blok.tabel(), sebelum, tabel).orElse(null);
        if (t == null) {
            return;
        }
        boolean sambungan = t.equals(tabel);
        tabel = t;
        List<BarisTabel> isi = TabelAnggaran.isi(blok.tabel());
        List<RincianAnggaran> baris = new ArrayList<>(sambungan ? rincian : List.of());
        for (BarisTabel b : isi) {
            Optional<RincianAnggaran> satu = t.baca(b, wadah.sitasi(b.nomor(), tempat));
            boolean sendirian =
                    isi.size() == 1 && satu.map(r -> r.jenis() == Jenis.LAIN).orElse(true);
            if (sendirian || b.sel().stream().anyMatch(s -> JUMLAH.matcher(s).matches())) {
                total(t, b, asal, tempat);
            } else if (satu.isPresent()) {
                baris.add(satu.get());
                wadah.terpeta(b.nomor(), "realisasi.anggaran.rincian");
            }
        }
        if (asal == AsalPernyataan.BAB && baris.size() > rincian.size()) {
            rincian = List.copyOf(baris);
            langkahRincian = Math.max(t.kaliPagu(), t.kaliRealisasi());
        }
    }

    private void total(TabelAnggaran t, BarisTabel b, AsalPernyataan asal, @Nullable String tempat) {
        amount(b, t.pagu(), t.kaliPagu(), pagu, asal, tempat);
        amount(b, t.realisasi(), t.kaliRealisasi(), realisasi, asal, tempat);
        if (t.sisa() >= 0) {
            amount(b, t.sisa(), t.kaliSisa(), sisa, asal, tempat);
        }
        if (serapan == null) {
            serapan = t.persen(b);
        }
        wadah.terpeta(b.nomor(), "realisasi.anggaran");
    }

    private void amount(
            BarisTabel b,
            int kolom,
            long kali,
            List<PernyataanRupiah> ke,
            AsalPernyataan asal,
            @Nullable String tempat) {
        Optional<Rupiah> r = AngkaTertulis.rupiah(b.sel(kolom), kali);
        if (r.isEmpty()) {
            UangTertulis.unreadable(
                    wadah, "Jumlah pada tabel realisasi anggaran", b.sel(kolom), wadah.sitasi(b.nomor(), tempat));
        }
        r.ifPresent(nilai -> ke.add(new PernyataanRupiah(nilai, b.sel(kolom), asal, wadah.sitasi(b.nomor(), tempat))));
    }

    /** The spending, or null when no place states it. */
    @Nullable
    RealisasiAnggaran hasil() {
        rounded();
        if (pagu.isEmpty() && realisasi.isEmpty() && sisa.isEmpty()) {
            return null;
        }
        Rupiah p = prevailing(pagu);
        Rupiah r = prevailing(realisasi);
        Rupiah s = prevailing(sisa);
        disagree("PAGU_BEDA", "Pagu", pagu);
        disagree("REALISASI_ANGGARAN_BEDA", "Realisasi anggaran", realisasi);
        disagree("SISA_ANGGARAN_BEDA", "Sisa anggaran", sisa);
        if (p != null && r != null && s != null && !p.minus(r).equals(s)) {
            wadah.temuan(
                    "SISA_SALAH_HITUNG",
                    "",
                    Temuan.Tingkat.KESALAHAN,
                    "Sisa anggaran tertulis " + UangTertulis.tulis(s) + ", sedangkan pagu dikurangi realisasi adalah "
                            + UangTertulis.tulis(p.minus(r)) + ".",
                    List.of(sisa.getFirst().sitasi()));
        }
        if (!realisasi.isEmpty()) {
            absorption("", serapan, Serapan.of(p, r), realisasi.getFirst().sitasi());
        }
        rincian.forEach(b -> absorption(b.uraian(), b.serapanTertulis(), b.serapan(), b.sitasi()));
        sum("Pagu", p, RincianAnggaran::pagu);
        sum("Realisasi anggaran", r, RincianAnggaran::realisasi);
        return new RealisasiAnggaran(
                p, r, s, serapan, sisaPersen, List.copyOf(pagu), List.copyOf(realisasi), List.copyOf(sisa), rincian);
    }

    /** Says when a stated absorption is not what its own amounts give. */
    private void absorption(String objek, @Nullable Nilai tertulis, Serapan hitung, Sitasi sitasi) {
        if (tertulis == null || tertulis.angka().isEmpty() || hitung.persen() == null) {
            return;
        }
        if (!NilaiSama.dibulatkan(tertulis, new Nilai.Angka("", hitung.persen()))) {
            wadah.temuan(
                    "SERAPAN_SALAH_HITUNG",
                    objek,
                    Temuan.Tingkat.PERINGATAN,
                    "Serapan" + (objek.isEmpty() ? "" : " " + objek) + " tertulis " + tertulis.teks()
                            + ", sedangkan hitungannya " + PembacaRealisasi.tulis(hitung.persen()) + "%.",
                    List.of(sitasi));
        }
    }

    /** Says when the rows of the highest kind, all of them stated, do not add up to the total. */
    private void sum(String apa, @Nullable Rupiah total, Function<RincianAnggaran, @Nullable Rupiah> jumlah) {
        Optional<Jenis> teratas = rincian.stream().map(RincianAnggaran::jenis).min(Comparator.naturalOrder());
        if (total == null || teratas.isEmpty() || teratas.get() == Jenis.LAIN) {
            return;
        }
        List<RincianAnggaran> baris =
                rincian.stream().filter(b -> b.jenis() == teratas.get()).toList();
        List<Rupiah> uang = baris.stream().map(jumlah).filter(Objects::nonNull).toList();
        if (uang.size() != baris.size()) {
            return;
        }
        Rupiah selisih = Rupiah.jumlah(uang).minus(total);
        long ruang = langkahRincian == 1 ? 0 : langkahRincian * (uang.size() + 1) / 2;
        if (Math.abs(selisih.nilai()) > ruang) {
            wadah.temuan(
                    "RINCIAN_ANGGARAN_TIDAK_BERJUMLAH",
                    apa,
                    Temuan.Tingkat.PERINGATAN,
                    apa + " pada tabel realisasi anggaran berjumlah " + UangTertulis.tulis(Rupiah.jumlah(uang))
                            + ", sedangkan totalnya tertulis " + UangTertulis.tulis(total) + ".",
                    List.of(baris.getFirst().sitasi(), baris.getLast().sitasi()));
        }
    }

    private void rounded() {
        for (Bulat b : bulat) {
            Rupiah tepat = prevailing(b.ke());
            boolean serasi = tepat != null
                    && Math.abs(tepat.nilai() - b.pernyataan().nilai().nilai()) <= b.kelonggaran();
            if (!serasi) {
                b.ke().add(b.pernyataan());
            }
        }
    }

    private static @Nullable Rupiah prevailing(List<PernyataanRupiah> semua) {
        return semua.stream()
                .min(Comparator.comparing((PernyataanRupiah p) -> p.asal() == AsalPernyataan.RINGKASAN))
                .map(PernyataanRupiah::nilai)
                .orElse(null);
    }

    private void disagree(String aturan, String apa, List<PernyataanRupiah> semua) {
        for (PernyataanRupiah p : semua) {
            PernyataanRupiah acuan = semua.getFirst();
            if (!p.nilai().equals(acuan.nilai())) {
                wadah.temuan(
                        aturan,
                        "",
                        Temuan.Tingkat.KESALAHAN,
                        apa + " tertulis " + acuan.teks() + " dan di tempat lain " + p.teks() + ".",
                        List.of(acuan.sitasi(), p.sitasi()));
            }
        }
    }
}
