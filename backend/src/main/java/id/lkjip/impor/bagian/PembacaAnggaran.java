package id.lkjip.impor.bagian;

import id.lkjip.impor.bagian.PemecahIndikator.Potongan;
import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.SkalaUang;
import id.lkjip.impor.naskah.TeksBerbaris;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PernyataanRupiah;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the spending of the organisation from section 3.2 and from every place that repeats it. */
final class PembacaAnggaran {

    private static final Pattern KEPALA =
            Pattern.compile("(?i)pagu|anggaran|realisasi|sisa|persen|%|serapan|program|uraian");
    private static final Pattern JUMLAH = Pattern.compile("(?i)^(?:jumlah|total|grand total)\\b.*");

    private final Wadah wadah;
    private final List<PernyataanRupiah> pagu = new ArrayList<>();
    private final List<PernyataanRupiah> realisasi = new ArrayList<>();
    private final List<PernyataanRupiah> sisa = new ArrayList<>();
    private final List<Bulat> bulat = new ArrayList<>();
    private @Nullable Nilai serapan;
    private @Nullable Nilai sisaPersen;

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

    /** The total row of a table with pagu and realisasi. */
    private void table(BlokTabel blok, AsalPernyataan asal, @Nullable String tempat, List<String> sebelum) {
        var k = KepalaTabel.dari(blok.tabel(), KEPALA);
        int kp = k.cari("pagu|^(?!.*realisasi)(?!.*sisa).*anggaran");
        // a realisasi before the pagu is that of an indicator, unless it names the money
        int kr = k.cari("^(?!.*%)(?!.*persen).*(?:realisasi.*(?:anggaran|belanja|keuangan|rp)|anggaran\\s+realisasi)");
        if (kr < 0) {
            kr = k.cariSesudah(kp, "^(?!.*%)(?!.*persen).*realisasi");
        }
        if (kr < 0) {
            kr = k.cari("^(?!.*%)(?!.*persen).*realisasi");
        }
        int ks = k.cari("sisa");
        int kx = k.cari("%|persen|serapan");
        if (k.barisIsi() == 0 || kp < 0 || kr < 0 || kp == kr) {
            return;
        }
        List<BarisTabel> isi =
                blok.tabel().baris().subList(k.barisIsi(), blok.tabel().baris().size());
        for (BarisTabel b : isi) {
            boolean total = b.sel().stream().anyMatch(s -> JUMLAH.matcher(s).matches()) || isi.size() == 1;
            if (!total) {
                continue;
            }
            amount(b, kp, SkalaUang.kali(k.kolom().get(kp), sebelum), pagu, asal, tempat);
            amount(b, kr, SkalaUang.kali(k.kolom().get(kr), sebelum), realisasi, asal, tempat);
            if (ks >= 0) {
                amount(b, ks, SkalaUang.kali(k.kolom().get(ks), sebelum), sisa, asal, tempat);
            }
            if (kx >= 0 && serapan == null && !b.sel(kx).isEmpty()) {
                serapan = AngkaTertulis.nilai(b.sel(kx), "%");
            }
            wadah.terpeta(b.nomor(), "realisasi.anggaran");
        }
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
        if (p != null
                && r != null
                && p.nilai() != 0
                && serapan != null
                && serapan.angka().isPresent()) {
            BigDecimal hitung = BigDecimal.valueOf(r.nilai())
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(p.nilai()), 2, RoundingMode.HALF_UP);
            if (!NilaiSama.dibulatkan(serapan, new Nilai.Angka("", hitung))) {
                wadah.temuan(
                        "SERAPAN_SALAH_HITUNG",
                        "",
                        Temuan.Tingkat.PERINGATAN,
                        "Serapan tertulis " + serapan.teks() + ", sedangkan hitungannya "
                                + PembacaRealisasi.tulis(hitung) + "%.",
                        List.of(realisasi.getFirst().sitasi()));
            }
        }
        return new RealisasiAnggaran(
                p, r, s, serapan, sisaPersen, List.copyOf(pagu), List.copyOf(realisasi), List.copyOf(sisa));
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
