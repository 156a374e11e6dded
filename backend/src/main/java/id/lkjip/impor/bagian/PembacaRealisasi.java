package id.lkjip.impor.bagian;

import id.lkjip.capaian.RumusCapaian;
import id.lkjip.impor.bagian.DaftarIndikasi.Sebutan;
import id.lkjip.impor.bagian.PemecahIndikator.Potongan;
import id.lkjip.impor.bagian.PemindaiCapaian.Label;
import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.SkalaUang;
import id.lkjip.impor.naskah.Tabel;
import id.lkjip.impor.naskah.TeksBerbaris;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.perencanaan.Renstra.SasaranRenstra;
import id.lkjip.realisasi.Efisiensi;
import id.lkjip.realisasi.KelasPredikat;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.realisasi.RealisasiIndikator;
import id.lkjip.realisasi.RealisasiIndikator.NilaiWilayah;
import id.lkjip.realisasi.RealisasiIndikator.ProgramPendukung;
import id.lkjip.realisasi.RealisasiKinerja;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads chapter III: what every indicator reached, against its target, other years, the plan's end and other regions. */
final class PembacaRealisasi {

    private static final Pattern TAHUN_SEL = Pattern.compile(
            "(?i)^(?:(target|realisasi|capaian|nilai|awal|akhir|tahun)?\\s*(?:kinerja\\s*)?(?:awal\\s*|akhir\\s*)?(?:(?:tahun|th\\.?|ta\\.?|t\\.a\\.)\\s*)?)?(20\\d\\d)\\s*(?:\\(?[%*]\\)?)?$");
    private static final Pattern JENIS_SEL = Pattern.compile(
            "(?i)^(target|realisasi|capaian|persentase|%|kategori|predikat|ket(?:erangan)?)\\b?\\s*(?:kinerja)?\\s*(?:\\(?%\\)?)?$");
    private static final Pattern KEPALA_CAPAIAN =
            Pattern.compile("(?i)sasaran|indikator|satuan|target|realisasi|capaian|kemajuan|nasional");
    private static final Pattern KEPALA_EFISIENSI =
            Pattern.compile("(?i)\\bA?A?RO\\b|AARO|RARO|CRO|alokasi|efisiensi|pagu|realisasi");
    private static final Pattern TERBAWA = Pattern.compile(
            "(?i)(?:menggunakan|memakai|mengacu(?:\\s+pada)?|mengambil|masih\\s+memakai)\\s+(?:\\p{L}+\\s+){0,4}?(?:nilai|capaian|hasil|realisasi|data|skor|indeks)\\b(?:\\s+\\p{L}+){0,4}?\\s+tahun\\s+(20\\d\\d)");
    private static final Pattern SEL_TERBAWA = Pattern.compile(
            "(?i)^(\\d+(?:[.,]\\d+)*)\\s*%?\\s*\\(?\\*?\\s*(?:(?:nilai|realisasi|capaian|data|skor|hasil)\\s+)?(?:tahun|th\\.?)\\s*(20\\d\\d)\\s*\\)?$");
    private static final Pattern METODE = Pattern.compile(
            "(?i)(?:metode|metodologi|cara|instrumen|formula|rumus(?:an)?|obyek|objek|indikator)\\s+(?:\\p{L}+\\s+){0,3}?(?:penilaian|pengukuran|perhitungan)?(?:nya)?\\s*(?:\\p{L}+\\s+|20\\d\\d\\s+){0,4}?(?:berbeda|berubah|mengalami\\s+perubahan)"
                    + "|(?:perbedaan|perubahan)\\s+(?:\\p{L}+\\s+){0,4}?(?:pengukuran|metode|penilaian|formula|instrumen)");
    private static final Pattern MANDIRI = Pattern.compile(
            "(?i)(?:survei|survey|penilaian)\\s+(?:secara\\s+)?mandiri|swanilai|survei\\s+internal|self\\s+assessment");
    private static final Pattern SEMENTARA = Pattern.compile("(?i)(?:angka|nilai|data|realisasi|hasil)\\s+sementara");
    private static final Pattern NEGATIF = Pattern.compile(
            "(?i)(?:polaritas|indikator|sifat)\\s+(?:\\p{L}+\\s+){0,2}?negatif|semakin\\s+(?:rendah|kecil|turun)\\s+(?:\\p{L}+\\s+){0,3}?semakin\\s+baik");
    private static final Pattern TAHUN_PROSA = Pattern.compile(
            "(?i)\\btahun\\s+(20\\d\\d)\\s+(?:(?:terdapat|sebesar|sebanyak|mencapai|adalah|yaitu|ada|bertambah|meningkat|menurun|naik|turun|menjadi|memperoleh|mendapat|nilai|berjumlah|tercatat)\\s+){1,4}(\\d+(?:[.,]\\d+)*)(\\s?%|\\s+\\p{L}{3,20})?");
    private static final Pattern NASIONAL =
            Pattern.compile("(?i)\\b(?:rata-rata|capaian|nilai|standar|target|indeks|angka)\\s+nasional\\b");
    private static final Pattern BILANGAN =
            Pattern.compile("(?<![\\p{L}\\d.,/-])(\\d+(?:[.,]\\d+)*)(?![\\d/]|[.,]\\d)");
    private static final Pattern TARGET_TAHUN = Pattern.compile("target.*?(20\\d\\d)");
    private static final Pattern TAHUN_SAJA = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SEBELUM_BILANGAN =
            Pattern.compile("(?i)\\b(?:tahun|nomor|no|tabel|gambar|pasal|ke|peringkat|semester|triwulan)\\.?\\s*$");
    private static final Pattern PEMILIK = Pattern.compile(
            "(?i)penanggung\\s*jawab(?:nya)?|diamanatkan|dimantakan|diampu|pengampu|pelaksana|oleh\\s+(?=biro|bidang)");

    private final Wadah wadah;
    private final PembacaIdentitas identitas;
    private final DaftarIndikasi daftar;
    private final DaftarUnit unit;
    private final List<PerjanjianKinerja> pk;

    private final Map<Indikasi, Bahan> bahan = new LinkedHashMap<>();
    private final List<KelasPredikat> skala = new ArrayList<>();
    private final List<SasaranRenstra> renstra = new ArrayList<>();

    /** What is gathered for one indicator. */
    private static final class Bahan {
        private final Map<Integer, List<PernyataanRealisasi>> perTahun = new TreeMap<>();
        private final List<NilaiWilayah> pembanding = new ArrayList<>();
        private @Nullable Efisiensi efisiensi;
        private @Nullable ProgramPendukung program;
        private @Nullable Integer terbawaDari;
        private boolean metodeBerubah;
        private boolean mandiri;
        private boolean sementara;
    }

    PembacaRealisasi(
            Wadah wadah,
            PembacaIdentitas identitas,
            DaftarIndikasi daftar,
            DaftarUnit unit,
            List<PerjanjianKinerja> pk) {
        this.wadah = wadah;
        this.identitas = identitas;
        this.daftar = daftar;
        this.unit = unit;
        this.pk = pk;
    }

    void baca(List<Potongan> potongan) {
        potongan.forEach(this::pemilik);
        potongan.forEach(this::tanda);
        for (Potongan p : potongan) {
            skala(p);
            switch (p.bagian()) {
                case CAPAIAN_TAHUN_INI -> tahunIni(p);
                case CAPAIAN_TAHUN_SEBELUMNYA -> tahunLalu(p);
                case CAPAIAN_TARGET_RENSTRA -> targetRenstra(p);
                case CAPAIAN_NASIONAL -> nasional(p);
                case EFISIENSI -> efisiensi(p);
                case PROGRAM_PENDUKUNG -> program(p);
                case CAPAIAN_KINERJA, AKUNTABILITAS_KINERJA -> tabelCapaian(p);
                default -> {
                    // the other sections are narrative
                }
            }
        }
        for (Potongan p : potongan) {
            if (p.bagian() == BagianNarasi.IKHTISAR_EKSEKUTIF || p.bagian() == BagianNarasi.KESIMPULAN) {
                ringkasan(p);
            }
        }
        daftar.semua().forEach(this::periksa);
    }

    private Bahan bahan(Indikasi i) {
        return bahan.computeIfAbsent(i, x -> new Bahan());
    }

    // --- owners and marks

    /** Owners, from every sentence that names an indicator and then who answers for it. */
    private void pemilik(Potongan p) {
        int mutu = switch (p.bagian()) {
            case CAPAIAN_TAHUN_INI -> 0;
            case CAPAIAN_TAHUN_SEBELUMNYA, CAPAIAN_TARGET_RENSTRA, CAPAIAN_NASIONAL, FAKTOR_PENYEBAB, EFISIENSI -> 1;
            case SASARAN -> 2;
            case IKHTISAR_EKSEKUTIF -> 3;
            default -> 4;
        };
        for (Blok b : p.blok()) {
            if (b instanceof BlokTabel t) {
                ownersInTable(t.tabel());
                continue;
            }
            String t = PemisahTeks.teks(b);
            Matcher m = PEMILIK.matcher(t);
            List<Sebutan> sebutan = null;
            while (m.find()) {
                if (sebutan == null) {
                    sebutan = daftar.sebutan(t);
                }
                Indikasi i = p.indikasi();
                for (Sebutan s : sebutan) {
                    if (s.akhir() <= m.start()) {
                        i = s.indikasi();
                    }
                }
                if (i != null) {
                    String sesudah = t.substring(m.end(), Math.min(t.length(), m.end() + 240));
                    i.biro(unit.pemilik(sesudah), mutu);
                }
            }
        }
    }

    private void ownersInTable(Tabel t) {
        var k = KepalaTabel.dari(t, Pattern.compile("(?i)indikator|penanggung|pengampu|pelaksana"));
        int ki = k.cari("^(?!.*sasaran).*indikator");
        int kp = k.cari("penanggung|pengampu|pelaksana");
        if (ki < 0 || kp < 0 || k.ada("kegiatan")) {
            return;
        }
        for (BarisTabel b : t.baris()) {
            daftar.cari(b.sel(ki)).ifPresent(i -> i.biro(unit.pemilik(b.sel(kp)), 1));
        }
    }

    /** What the chapter says about the kind of value: carried over, own survey, another method. */
    private void tanda(Potongan p) {
        p.blok().forEach(b -> polarity(b, p));
        boolean bab =
                p.bagian() == BagianNarasi.CAPAIAN_TAHUN_INI || p.bagian() == BagianNarasi.CAPAIAN_TAHUN_SEBELUMNYA;
        if (!bab) {
            return;
        }
        for (Blok b : p.blok()) {
            String t = PemisahTeks.teks(b);
            if (p.indikasi() != null) {
                marks(p.indikasi(), t, p.bagian());
            } else if (!(b instanceof BlokTabel)) {
                List<Sebutan> sebutan = daftar.sebutan(t);
                for (int n = 0; n < sebutan.size(); n++) {
                    int akhir = n + 1 < sebutan.size() ? sebutan.get(n + 1).mulai() : t.length();
                    marks(sebutan.get(n).indikasi(), t.substring(sebutan.get(n).mulai(), akhir), p.bagian());
                }
            }
        }
    }

    private void marks(Indikasi i, String t, BagianNarasi bagian) {
        Bahan m = bahan(i);
        if (bagian == BagianNarasi.CAPAIAN_TAHUN_INI && m.terbawaDari == null) {
            m.terbawaDari = carriedFrom(t);
        }
        m.metodeBerubah |= METODE.matcher(t).find() && !t.contains("menggunakan perbandingan");
        m.mandiri |= MANDIRI.matcher(t).find();
        m.sementara |= SEMENTARA.matcher(t).find();
    }

    /** "... merupakan indikator negatif": of the indicators that the sentence names, else of those the text is about. */
    private void polarity(Blok b, Potongan p) {
        if (b instanceof BlokTabel || b instanceof Blok.Hiasan || p.bab() != 3) {
            return;
        }
        String t = PemisahTeks.teks(b);
        Matcher m = NEGATIF.matcher(t);
        while (m.find()) {
            int awal = Math.max(t.lastIndexOf(". ", m.start()), t.lastIndexOf(';', m.start())) + 1;
            int akhir = t.indexOf(". ", m.end());
            List<Sebutan> sebutan = daftar.sebutan(t.substring(awal, akhir < 0 ? t.length() : akhir));
            if (!sebutan.isEmpty()) {
                sebutan.forEach(s -> s.indikasi().rumus(RumusCapaian.NEGATIF_A));
            } else if (p.indikasi() != null) {
                p.indikasi().rumus(RumusCapaian.NEGATIF_A);
            } else if (p.sasaran() != null) {
                daftar.dalamSasaran(p.sasaran()).forEach(i -> i.rumus(RumusCapaian.NEGATIF_A));
            }
        }
    }

    private @Nullable Integer carriedFrom(String t) {
        Matcher m = TERBAWA.matcher(t);
        while (m.find()) {
            int y = Integer.parseInt(m.group(1));
            if (y < wadah.tahun()) {
                return y;
            }
        }
        return null;
    }

    private StatusRealisasi status(Indikasi i, Nilai realisasi, @Nullable Integer terbawa) {
        Bahan m = bahan(i);
        if (realisasi instanceof Nilai.BelumDiisi) {
            return StatusRealisasi.BELUM_DIISI;
        }
        if (realisasi instanceof Nilai.TidakBerlaku) {
            return StatusRealisasi.TIDAK_BERLAKU;
        }
        if (terbawa != null) {
            return StatusRealisasi.TERBAWA;
        }
        if (m.metodeBerubah) {
            return StatusRealisasi.METODE_BERUBAH;
        }
        if (m.mandiri) {
            return StatusRealisasi.SWANILAI;
        }
        return m.sementara ? StatusRealisasi.SEMENTARA : StatusRealisasi.FINAL;
    }

    // --- 3.1.1

    private void tahunIni(Potongan p) {
        tabelCapaian(p);
        Indikasi i = p.indikasi();
        if (i == null) {
            // one text about several indicators: every one with what stands after its name
            p.blok().forEach(b -> mentions(b, AsalPernyataan.BAB, place(p)));
            return;
        }
        TeksBerbaris t = prose(p.blok());
        if (t == null) {
            return;
        }
        statement(i, t, AsalPernyataan.BAB, place(p), bahan(i).terbawaDari);
        p.blok().forEach(b -> mapUnlessTable(b, "realisasi.indikator.pernyataan"));
    }

    private void mapUnlessTable(Blok b, String tujuan) {
        if (!(b instanceof BlokTabel) && !(b instanceof Blok.Hiasan)) {
            wadah.terpeta(b.nomor(), tujuan);
        }
    }

    private void statement(
            Indikasi i, TeksBerbaris t, AsalPernyataan asal, @Nullable String tempat, @Nullable Integer terbawa) {
        PemindaiCapaian.Hasil h = PemindaiCapaian.pindai(t.isi(), masks(t.isi(), i), i.satuan());
        Nilai target = h.nilai(Label.TARGET);
        Nilai realisasi = h.nilai(Label.REALISASI);
        Nilai capaian = h.nilai(Label.CAPAIAN);
        if (target == null && realisasi == null) {
            return;
        }
        Sitasi sitasi = wadah.sitasi(t.barisPada(h.letak(realisasi != null ? Label.REALISASI : Label.TARGET)), tempat);
        Nilai r = realisasi == null ? new Nilai.BelumDiisi("") : realisasi;
        add(
                i,
                wadah.tahun(),
                new PernyataanRealisasi(
                        wadah.tahun(), asal, target, r, status(i, r, terbawa), terbawa, capaian, List.of(), sitasi));
    }

    private void add(Indikasi i, int tahun, PernyataanRealisasi p) {
        bahan(i).perTahun.computeIfAbsent(tahun, y -> new ArrayList<>()).add(p);
    }

    /** Names are no statements: keep their words and figures out of the search. */
    private List<int[]> masks(String teks, Indikasi i) {
        var hasil = new ArrayList<int[]>();
        daftar.sebutan(teks).forEach(s -> hasil.add(new int[] {s.mulai(), s.akhir()}));
        hasil.addAll(daftar.letakSasaran(teks, i));
        return hasil;
    }

    private static @Nullable TeksBerbaris prose(List<Blok> blok) {
        TeksBerbaris t = null;
        for (Blok b : blok) {
            if (b instanceof BlokTabel || b instanceof Blok.Hiasan || b instanceof Blok.Judul) {
                continue;
            }
            TeksBerbaris x = PemisahTeks.berbaris(b);
            t = t == null ? x : t.sambung(" ", x);
        }
        return t;
    }

    /** A table with target and realisasi per indicator, wherever the chapter has it. */
    private void tabelCapaian(Potongan p) {
        for (Blok b : p.blok()) {
            if (!(b instanceof BlokTabel t)) {
                continue;
            }
            if (targetAndRealisasiByYear(t.tabel()) && yearTable(t, p)) {
                wadah.terpeta(t.nomor(), "realisasi.indikator.pernyataan");
            } else {
                capaianTable(t, p, AsalPernyataan.BAB);
            }
        }
    }

    private void capaianTable(BlokTabel blok, Potongan p, AsalPernyataan asal) {
        Tabel t = blok.tabel();
        var k = KepalaTabel.dari(t, KEPALA_CAPAIAN);
        int kt = k.cari("target");
        int kr = k.cari("realisasi");
        if (k.barisIsi() == 0 || kt < 0 || kr < 0 || k.ada("anggaran|pagu") || yearRow(t) >= 0) {
            return;
        }
        int ki = k.cari("^(?!.*sasaran).*indikator");
        int kc = k.cari("capaian|persentase|%");
        int ku = k.cari("satuan");
        boolean ada = false;
        for (BarisTabel b : t.baris().subList(k.barisIsi(), t.baris().size())) {
            Indikasi i = ki < 0 ? p.indikasi() : daftar.cari(b.sel(ki)).orElse(null);
            if (i == null || (b.sel(kt).isEmpty() && b.sel(kr).isEmpty()) || KepalaTabel.nomorKolom(b)) {
                continue;
            }
            if (ku >= 0) {
                i.satuan(b.sel(ku));
            }
            Nilai r = AngkaTertulis.nilai(b.sel(kr), i.satuan());
            Integer terbawa = bahan(i).terbawaDari;
            Matcher lama = SEL_TERBAWA.matcher(b.sel(kr));
            if (lama.matches() && Integer.parseInt(lama.group(2)) < wadah.tahun()) {
                r = AngkaTertulis.desimal(lama.group(1), i.satuan())
                        .<Nilai>map(a -> new Nilai.Angka(b.sel(kr), a))
                        .orElse(r);
                terbawa = Integer.valueOf(lama.group(2));
            }
            add(
                    i,
                    wadah.tahun(),
                    new PernyataanRealisasi(
                            wadah.tahun(),
                            asal,
                            AngkaTertulis.nilai(b.sel(kt), i.satuan()),
                            r,
                            status(i, r, terbawa),
                            terbawa,
                            kc < 0 || b.sel(kc).isEmpty() ? null : AngkaTertulis.nilai(b.sel(kc), "%"),
                            List.of(),
                            wadah.sitasi(b.nomor(), place(p))));
            ada = true;
        }
        if (ada) {
            wadah.terpeta(blok.nomor(), "realisasi.indikator.pernyataan");
        }
    }

    /** "Realisasi 2023, Target 2024, Realisasi 2024, Capaian": this year's figures in a table that names the years. */
    private boolean targetAndRealisasiByYear(Tabel t) {
        int r = yearRow(t);
        if (r < 0) {
            return false;
        }
        List<String> jenis = yearColumns(t, r).values().stream()
                .filter(k -> k.tahun() == wadah.tahun())
                .map(KolomTahun::jenis)
                .toList();
        return jenis.contains("target") && jenis.contains("realisasi");
    }

    private static @Nullable String place(Potongan p) {
        return p.judul() == null ? p.bagian().name() : p.judul().teks();
    }

    // --- 3.1.2

    private void tahunLalu(Potongan p) {
        boolean adaTabel = false;
        for (Blok b : p.blok()) {
            if (b instanceof BlokTabel t && yearTable(t, p)) {
                wadah.terpeta(t.nomor(), "realisasi.indikator.pernyataan");
                adaTabel = true;
            }
        }
        TeksBerbaris t = prose(p.blok());
        if (!adaTabel && p.indikasi() != null && t != null) {
            yearsInProse(p.indikasi(), t, place(p));
        }
    }

    private void yearsInProse(Indikasi i, TeksBerbaris t, @Nullable String tempat) {
        Matcher m = TAHUN_PROSA.matcher(t.isi());
        while (m.find()) {
            int y = Integer.parseInt(m.group(1));
            String ekor = m.group(3) == null ? "" : m.group(3).strip();
            Optional<BigDecimal> angka = AngkaTertulis.desimal(m.group(2), ekor.equals("%") ? "%" : i.satuan());
            if (y > wadah.tahun() || angka.isEmpty() || ekor.equals("indikator") || ekor.equals("sasaran")) {
                continue;
            }
            Nilai r = new Nilai.Angka(
                    (m.group(2) + (ekor.equals("%") || ekor.isEmpty() ? ekor : " " + ekor)).strip(), angka.get());
            past(i, y, r, false, List.of(), wadah.sitasi(t.barisPada(m.start(2)), tempat), null, null);
        }
    }

    /** Index of the row that names at least two years, or -1. */
    private static int yearRow(Tabel t) {
        for (int r = 0; r < Math.min(4, t.baris().size()); r++) {
            long n = t.baris().get(r).sel().stream()
                    .filter(s -> TAHUN_SEL.matcher(s).matches())
                    .count();
            if (n >= 2) {
                return r;
            }
        }
        return -1;
    }

    /** @param lengkap whether the table has a column of its own for the realisasi beside one for the capaian */
    private record KolomTahun(int tahun, String jenis, boolean awal, boolean lengkap) {

        /** Columns of one year state one thing together. */
        String kunci() {
            return tahun + (awal ? "-awal" : "");
        }
    }

    /** The columns of a heading row with years. */
    private Map<Integer, KolomTahun> yearColumns(Tabel t, int r) {
        List<String> kepala = t.baris().get(r).sel();
        Map<Integer, KolomTahun> kolom = pairedColumns(t, r);
        if (!kolom.isEmpty()) {
            return kolom;
        }
        for (int k = 0; k < kepala.size(); k++) {
            Matcher m = TAHUN_SEL.matcher(kepala.get(k));
            if (m.matches()) {
                String jenis = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
                for (int a = r - 1; a >= 0 && jenis.isEmpty(); a--) {
                    jenis = kindAbove(t.baris().get(a).sel(), k);
                }
                kolom.put(
                        k,
                        new KolomTahun(
                                Integer.parseInt(m.group(2)),
                                jenis,
                                kepala.get(k).toLowerCase(Locale.ROOT).contains("awal"),
                                false));
            }
        }
        boolean lengkap = kolom.values().stream().anyMatch(k -> k.jenis().equals("realisasi"));
        kolom.replaceAll((k, v) -> new KolomTahun(v.tahun(), v.jenis(), v.awal(), lengkap));
        boolean tahunIni = kolom.values().stream()
                .anyMatch(k -> k.tahun() == wadah.tahun() && k.jenis().equals("realisasi"));
        for (int k = 0; k < kepala.size() && tahunIni; k++) {
            // the one column of the capaian is the report's year's
            if (!kolom.containsKey(k) && kepala.get(k).toLowerCase(Locale.ROOT).contains("capaian")) {
                kolom.put(k, new KolomTahun(wadah.tahun(), "capaian", false, true));
                break;
            }
        }
        return kolom;
    }

    /** Years over several columns each, the row below telling which is target and which realisasi. */
    private static Map<Integer, KolomTahun> pairedColumns(Tabel t, int r) {
        var hasil = new LinkedHashMap<Integer, KolomTahun>();
        if (r + 1 >= t.baris().size()) {
            return hasil;
        }
        List<String> jenis = t.baris().get(r + 1).sel();
        List<String> kepala = t.baris().get(r).sel();
        List<Integer> kolomJenis = java.util.stream.IntStream.range(0, jenis.size())
                .filter(k -> JENIS_SEL.matcher(jenis.get(k)).matches())
                .boxed()
                .toList();
        List<String> tahun =
                kepala.stream().filter(s -> TAHUN_SEL.matcher(s).matches()).toList();
        boolean realisasi = jenis.stream().anyMatch(s -> kind(s).equals("realisasi"));
        if (kolomJenis.size() < tahun.size() || !realisasi) {
            return hasil;
        }
        boolean rata = kolomJenis.size() % tahun.size() == 0;
        String kini = "";
        for (int n = 0; n < kolomJenis.size(); n++) {
            int k = kolomJenis.get(n);
            if (rata) {
                kini = tahun.get(n / (kolomJenis.size() / tahun.size()));
            } else {
                for (int a = 0; a <= k && a < kepala.size(); a++) {
                    kini = TAHUN_SEL.matcher(kepala.get(a)).matches() ? kepala.get(a) : kini;
                }
            }
            Matcher m = TAHUN_SEL.matcher(kini);
            if (m.matches()) {
                hasil.put(
                        k,
                        new KolomTahun(
                                Integer.parseInt(m.group(2)),
                                kind(jenis.get(k)),
                                kini.toLowerCase(Locale.ROOT).contains("awal"),
                                true));
            }
        }
        return hasil;
    }

    private static String kind(String sel) {
        Matcher m = JENIS_SEL.matcher(sel);
        if (!m.matches()) {
            return "";
        }
        String s = m.group(1).toLowerCase(Locale.ROOT);
        return s.equals("persentase") || s.equals("%") ? "capaian" : s;
    }

    private boolean yearTable(BlokTabel blok, Potongan p) {
        Tabel t = blok.tabel();
        int r = yearRow(t);
        if (r < 0) {
            return transposed(t, p);
        }
        Map<Integer, KolomTahun> kolom = yearColumns(t, r);
        List<String> kepala = t.baris().get(r).sel();
        int ki = -1;
        int ku = -1;
        for (int k = 0; k < kepala.size(); k++) {
            String atas = kepala.get(k) + (r > 0 ? " " + t.baris().get(r - 1).sel(k) : "");
            if (!kolom.containsKey(k) && atas.toLowerCase(Locale.ROOT).contains("indikator")) {
                ki = k;
            }
            if (!kolom.containsKey(k) && atas.toLowerCase(Locale.ROOT).contains("satuan")) {
                ku = k;
            }
        }
        Map<String, PernyataanRealisasi> terakhir = new LinkedHashMap<>();
        boolean ada = false;
        for (BarisTabel b : t.baris().subList(r + 1, t.baris().size())) {
            boolean kepalaKedua = kolom.keySet().stream()
                            .anyMatch(k -> JENIS_SEL.matcher(b.sel(k)).matches())
                    && b.nomor() == t.baris().get(r + 1).nomor();
            if (b.kosong() || KepalaTabel.nomorKolom(b) || kepalaKedua) {
                continue;
            }
            Indikasi i = p.indikasi();
            if (ki >= 0 && !b.sel(ki).isEmpty()) {
                i = daftar.cari(b.sel(ki)).orElse(null);
                terakhir.clear();
            }
            if (i == null) {
                continue;
            }
            if (ku >= 0) {
                i.satuan(b.sel(ku));
            }
            String label = kolom.containsKey(0) ? "" : b.sel(0).toLowerCase(Locale.ROOT);
            if (ki >= 0) {
                label = "";
            }
            ada |= yearCells(i, b, kolom, label, terakhir, place(p));
        }
        return ada;
    }

    private static String kindAbove(List<String> sel, int k) {
        for (int a = Math.min(k, sel.size() - 1); a >= 0; a--) {
            String s = sel.get(a).toLowerCase(Locale.ROOT);
            if (!s.isEmpty()) {
                return s.startsWith("target") ? "target" : s.startsWith("capaian kinerja") ? "capaian" : "realisasi";
            }
        }
        return "";
    }

    private boolean yearCells(
            Indikasi i,
            BarisTabel b,
            Map<Integer, KolomTahun> kolom,
            String label,
            Map<String, PernyataanRealisasi> terakhir,
            @Nullable String tempat) {
        boolean ada = false;
        boolean barisKeterangan = !terakhir.isEmpty()
                && !label.contains("realisasi")
                && !label.contains("capaian")
                && !label.contains("target")
                && kolom.keySet().stream()
                        .map(b::sel)
                        .filter(s -> !s.isEmpty())
                        .noneMatch(
                                s -> AngkaTertulis.nilai(s, i.satuan()).angka().isPresent());
        for (var e : kolom.entrySet()) {
            KolomTahun k = e.getValue();
            String s = b.sel(e.getKey());
            if (s.isEmpty()) {
                continue;
            }
            if (barisKeterangan
                    || label.startsWith("kategori")
                    || label.startsWith("peringkat")
                    || label.startsWith("predikat")
                    || k.jenis().equals("kategori")
                    || k.jenis().equals("predikat")
                    || k.jenis().startsWith("ket")) {
                PernyataanRealisasi lama = terakhir.get(k.kunci());
                if (lama != null) {
                    var ket = new ArrayList<>(lama.keterangan());
                    ket.add(s);
                    PernyataanRealisasi baru = new PernyataanRealisasi(
                            lama.tahunLaporan(),
                            lama.asal(),
                            lama.target(),
                            lama.realisasi(),
                            lama.status(),
                            lama.tahunData(),
                            lama.capaianTertulis(),
                            List.copyOf(ket),
                            lama.sitasi());
                    replace(i, k.tahun(), lama, baru);
                    terakhir.put(k.kunci(), baru);
                }
                continue;
            }
            boolean target = k.jenis().equals("target") || label.startsWith("target");
            boolean capaian = (k.jenis().equals("capaian") && (!label.isEmpty() || k.lengkap()))
                    || label.startsWith("capaian")
                    || label.startsWith("persentase");
            Nilai n = AngkaTertulis.nilai(s, capaian ? "%" : i.satuan());
            Sitasi sitasi = wadah.sitasi(b.nomor(), tempat);
            PernyataanRealisasi lama = terakhir.get(k.kunci());
            boolean realisasi = label.startsWith("realisasi")
                    || (k.jenis().equals("realisasi") && lama != null && lama.status() == StatusRealisasi.BELUM_DIISI);
            if (lama != null && (target || capaian || realisasi)) {
                PernyataanRealisasi baru = new PernyataanRealisasi(
                        lama.tahunLaporan(),
                        lama.asal(),
                        target ? n : lama.target(),
                        realisasi ? n : lama.realisasi(),
                        realisasi ? status(i, k.tahun(), n) : lama.status(),
                        realisasi && k.tahun() == wadah.tahun() ? bahan(i).terbawaDari : lama.tahunData(),
                        capaian ? n : lama.capaianTertulis(),
                        lama.keterangan(),
                        lama.sitasi());
                replace(i, k.tahun(), lama, baru);
                terakhir.put(k.kunci(), baru);
            } else if (target || capaian) {
                PernyataanRealisasi baru = new PernyataanRealisasi(
                        wadah.tahun(),
                        AsalPernyataan.BAB,
                        target ? n : null,
                        new Nilai.BelumDiisi(""),
                        StatusRealisasi.BELUM_DIISI,
                        null,
                        capaian ? n : null,
                        List.of(),
                        sitasi);
                add(i, k.tahun(), baru);
                terakhir.put(k.kunci(), baru);
            } else if (k.tahun() <= wadah.tahun() && lama == null) {
                terakhir.put(k.kunci(), past(i, k.tahun(), n, k.awal(), List.of(), sitasi, null, null));
            }
            ada = true;
        }
        return ada;
    }

    private StatusRealisasi status(Indikasi i, int tahun, Nilai n) {
        return tahun == wadah.tahun() ? status(i, n, bahan(i).terbawaDari) : plain(n);
    }

    private static StatusRealisasi plain(Nilai n) {
        return switch (n) {
            case Nilai.BelumDiisi b -> StatusRealisasi.BELUM_DIISI;
            case Nilai.TidakBerlaku b -> StatusRealisasi.TIDAK_BERLAKU;
            default -> StatusRealisasi.FINAL;
        };
    }

    private void replace(Indikasi i, int tahun, PernyataanRealisasi lama, PernyataanRealisasi baru) {
        List<PernyataanRealisasi> semua = bahan(i).perTahun.getOrDefault(tahun, new ArrayList<>());
        int k = semua.indexOf(lama);
        if (k >= 0) {
            semua.set(k, baru);
        }
    }

    /** A value of a year as this report looks back on it; in the report's own year it may be carried over. */
    private PernyataanRealisasi past(
            Indikasi i,
            int tahun,
            Nilai n,
            boolean awal,
            List<String> keterangan,
            Sitasi sitasi,
            @Nullable Nilai target,
            @Nullable Nilai capaian) {
        Integer terbawa = null;
        if (tahun == wadah.tahun() && n.angka().isPresent()) {
            terbawa = bahan(i).terbawaDari;
            if (terbawa == null && awal) {
                terbawa = sameAs(i, n);
            }
        }
        StatusRealisasi status = tahun == wadah.tahun() ? status(i, n, terbawa) : plain(n);
        var p = new PernyataanRealisasi(
                wadah.tahun(), AsalPernyataan.BAB, target, n, status, terbawa, capaian, keterangan, sitasi);
        add(i, tahun, p);
        return p;
    }

    /** The latest earlier year with this very value. */
    private @Nullable Integer sameAs(Indikasi i, Nilai n) {
        for (int y = wadah.tahun() - 1; y > wadah.tahun() - 4; y--) {
            for (PernyataanRealisasi p : bahan(i).perTahun.getOrDefault(y, List.of())) {
                if (NilaiSama.sama(p.realisasi(), n)) {
                    return y;
                }
            }
        }
        return null;
    }

    /** Years as rows: Tahun, Target, Realisasi, Capaian. */
    private boolean transposed(Tabel t, Potongan p) {
        Indikasi i = p.indikasi();
        var k = KepalaTabel.dari(t, Pattern.compile("(?i)tahun|target|realisasi|capaian|nilai"));
        int ky = k.cari("^tahun");
        int kr = k.cari("realisasi|nilai");
        if (i == null || ky < 0 || kr < 0 || k.barisIsi() == 0) {
            return false;
        }
        int kt = k.cari("target");
        int kc = k.cari("capaian");
        boolean ada = false;
        for (BarisTabel b : t.baris().subList(k.barisIsi(), t.baris().size())) {
            Matcher m = TAHUN_SEL.matcher(b.sel(ky));
            if (m.matches() && Integer.parseInt(m.group(2)) <= wadah.tahun()) {
                past(
                        i,
                        Integer.parseInt(m.group(2)),
                        AngkaTertulis.nilai(b.sel(kr), i.satuan()),
                        b.sel(ky).toLowerCase(Locale.ROOT).contains("awal"),
                        List.of(),
                        wadah.sitasi(b.nomor(), place(p)),
                        kt < 0 || b.sel(kt).isEmpty() ? null : AngkaTertulis.nilai(b.sel(kt), i.satuan()),
                        kc < 0 || kc == kr || b.sel(kc).isEmpty() ? null : AngkaTertulis.nilai(b.sel(kc), "%"));
                ada = true;
            }
        }
        return ada;
    }

    // --- 3.1.3

    private void targetRenstra(Potongan p) {
        for (Blok b : p.blok()) {
            if (b instanceof BlokTabel t) {
                renstraTable(t, p);
            }
        }
        Indikasi i = p.indikasi();
        TeksBerbaris t = prose(p.blok());
        if (i == null
                || t == null
                || renstra.stream().anyMatch(r -> r.indikator().equals(i.kode()))) {
            return;
        }
        PemindaiCapaian.Hasil h = PemindaiCapaian.pindai(t.isi(), masks(t.isi(), i), i.satuan());
        if (h.kosong()) {
            return;
        }
        Nilai target = h.nilai(Label.TARGET);
        Nilai realisasi = h.nilai(Label.REALISASI);
        Nilai capaian = h.nilai(Label.CAPAIAN);
        Nilai selisih = h.nilai(Label.SELISIH);
        Sitasi sitasi = wadah.sitasi(t.barisPada(h.letak(target != null ? Label.TARGET : Label.CAPAIAN)), place(p));
        keepRenstra(i, target, capaian, selisih, sitasi);
        p.blok().forEach(b -> mapUnlessTable(b, "renstra.sasaran"));
        checkRenstra(i, target, realisasi, capaian, selisih, sitasi);
        if (realisasi != null) {
            compareWithMain(i, realisasi, sitasi, "perbandingan dengan target akhir Renstra");
        }
    }

    private void keepRenstra(
            Indikasi i, @Nullable Nilai target, @Nullable Nilai capaian, @Nullable Nilai selisih, Sitasi sitasi) {
        renstra.add(new SasaranRenstra(
                i.kodeSasaran(),
                i.namaSasaran(),
                i.kode(),
                i.nama(),
                i.biro().isEmpty() ? null : i.biro().getFirst(),
                target,
                capaian,
                selisih,
                sitasi));
    }

    private void checkRenstra(
            Indikasi i,
            @Nullable Nilai target,
            @Nullable Nilai realisasi,
            @Nullable Nilai capaian,
            @Nullable Nilai selisih,
            Sitasi sitasi) {
        BigDecimal hitung = NilaiSama.capaian(realisasi, target);
        if (hitung != null
                && capaian != null
                && capaian.angka().isPresent()
                && capaian.angka().get().compareTo(hitung) != 0) {
            wadah.temuan(
                    "CAPAIAN_RENSTRA_SALAH_HITUNG",
                    i.kode(),
                    Temuan.Tingkat.PERINGATAN,
                    "Capaian " + i.nama() + " terhadap target akhir Renstra tertulis " + capaian.teks()
                            + ", sedangkan hitungannya " + tulis(hitung) + ".",
                    List.of(sitasi));
        }
        if (target != null
                && realisasi != null
                && selisih != null
                && target.angka().isPresent()
                && realisasi.angka().isPresent()
                && selisih.angka().isPresent()) {
            BigDecimal beda = target.angka().get().subtract(realisasi.angka().get());
            if (beda.compareTo(selisih.angka().get()) != 0) {
                wadah.temuan(
                        "SELISIH_RENSTRA_SALAH_HITUNG",
                        i.kode(),
                        Temuan.Tingkat.PERINGATAN,
                        "Kekurangan " + i.nama() + " terhadap target akhir Renstra tertulis " + selisih.teks()
                                + ", sedangkan selisihnya " + tulis(beda) + ".",
                        List.of(sitasi));
            }
        }
    }

    static String tulis(BigDecimal n) {
        return n.toPlainString().replace('.', ',');
    }

    /** The column of the target at the plan's end: the one that says so, else that of the latest year to come. */
    private int endTarget(KepalaTabel k) {
        int kt = k.cari("target.*(?:akhir|renstra|rpjmd|jangka)|(?:akhir|renstra|rpjmd|jangka).*target");
        if (kt >= 0) {
            return kt;
        }
        int terbaik = wadah.tahun() - 1;
        for (int i = 0; i < k.kolom().size(); i++) {
            Matcher m = TARGET_TAHUN.matcher(k.kolom().get(i));
            if (m.find() && Integer.parseInt(m.group(1)) > terbaik) {
                terbaik = Integer.parseInt(m.group(1));
                kt = i;
            }
        }
        return kt;
    }

    private void renstraTable(BlokTabel blok, Potongan p) {
        Tabel t = blok.tabel();
        var k = KepalaTabel.dari(t, KEPALA_CAPAIAN);
        int kt = endTarget(k);
        if (k.barisIsi() == 0 || kt < 0) {
            return;
        }
        int ki = k.cari("^(?!.*sasaran).*indikator");
        // a capaian before the end target is that of the year
        int kc = k.cariSesudah(kt, "capaian|kemajuan|persentase|tingkat");
        if (kc < 0) {
            kc = k.cari("capaian|kemajuan|persentase|tingkat");
        }
        int ks = k.cari("selisih|kurang|gap");
        int ku = k.cari("satuan");
        for (BarisTabel b : t.baris().subList(k.barisIsi(), t.baris().size())) {
            Indikasi i = ki < 0 ? p.indikasi() : daftar.cari(b.sel(ki)).orElse(null);
            if (i == null || b.sel(kt).isEmpty() || KepalaTabel.nomorKolom(b)) {
                continue;
            }
            if (ku >= 0) {
                i.satuan(b.sel(ku));
            }
            keepRenstra(
                    i,
                    AngkaTertulis.nilai(b.sel(kt), i.satuan()),
                    kc < 0 || b.sel(kc).isEmpty() ? null : AngkaTertulis.nilai(b.sel(kc), "%"),
                    ks < 0 || b.sel(ks).isEmpty() ? null : AngkaTertulis.nilai(b.sel(ks), i.satuan()),
                    wadah.sitasi(b.nomor(), place(p)));
            wadah.terpeta(blok.nomor(), "renstra.sasaran");
        }
    }

    // --- 3.1.4

    private void nasional(Potongan p) {
        for (Blok b : p.blok()) {
            if (b instanceof BlokTabel t
                    && ((p.indikasi() != null && regionTable(t, p.indikasi(), place(p))) || nationalColumn(t, p))) {
                wadah.terpeta(t.nomor(), "realisasi.indikator.pembanding");
            }
        }
        TeksBerbaris t = prose(p.blok());
        if (p.indikasi() != null && t != null) {
            nationalInProse(p.indikasi(), t, place(p));
        }
    }

    private void nationalInProse(Indikasi i, TeksBerbaris t, @Nullable String tempat) {
        Matcher m = NASIONAL.matcher(t.isi());
        if (!m.find()) {
            return;
        }
        String sisa = t.isi().substring(m.end(), Math.min(t.isi().length(), m.end() + 140));
        Matcher n = BILANGAN.matcher(sisa.split("[.;]\\s", 2)[0]);
        while (n.find()) {
            // a year or the number of a regulation is no value
            if (TAHUN_SAJA.matcher(n.group(1)).matches()
                    || SEBELUM_BILANGAN.matcher(sisa.substring(0, n.start())).find()) {
                continue;
            }
            Nilai nilai = AngkaTertulis.nilai(n.group(1), i.satuan());
            if (nilai.angka().isPresent()) {
                Sitasi sitasi = wadah.sitasi(t.barisPada(m.end() + n.start()), tempat);
                bahan(i).pembanding.add(new NilaiWilayah("Nasional", nilai, sitasi));
                return;
            }
        }
    }

    private boolean regionTable(BlokTabel blok, Indikasi i, @Nullable String tempat) {
        List<BarisTabel> baris = blok.tabel().baris();
        for (int r = 0; r + 1 < baris.size(); r++) {
            List<String> nama = baris.get(r).sel();
            long isi = nama.stream().filter(s -> !s.isEmpty()).count();
            boolean semuaNama =
                    isi >= 2 && nama.stream().filter(s -> !s.isEmpty()).allMatch(s -> Character.isLetter(s.charAt(0)));
            if (!semuaNama) {
                continue;
            }
            BarisTabel nilai = baris.get(r + 1);
            int angka = 0;
            for (int k = 0; k < nama.size(); k++) {
                if (!nama.get(k).isEmpty()
                        && AngkaTertulis.nilai(nilai.sel(k), i.satuan()).angka().isPresent()) {
                    angka++;
                }
            }
            if (angka >= 2 && angka == isi) {
                for (int k = 0; k < nama.size(); k++) {
                    if (!nama.get(k).isEmpty()) {
                        region(i, nama.get(k), AngkaTertulis.nilai(nilai.sel(k), i.satuan()), nilai.nomor(), tempat);
                    }
                }
                return true;
            }
        }
        var k = KepalaTabel.dari(
                blok.tabel(), Pattern.compile("(?i)provinsi|daerah|kabupaten|wilayah|nilai|capaian|indeks|realisasi"));
        int kw = k.cari("provinsi|daerah|wilayah|kabupaten");
        int kn = k.cari("^(?!.*(?:provinsi|daerah|wilayah)).*(?:nilai|capaian|indeks|realisasi|skor)");
        if (k.barisIsi() == 0 || kw < 0 || kn < 0 || kw == kn) {
            return false;
        }
        boolean ada = false;
        for (BarisTabel b : baris.subList(k.barisIsi(), baris.size())) {
            Nilai n = AngkaTertulis.nilai(b.sel(kn), i.satuan());
            if (!b.sel(kw).isEmpty() && n.angka().isPresent()) {
                region(i, b.sel(kw), n, b.nomor(), tempat);
                ada = true;
            }
        }
        return ada;
    }

    private boolean nationalColumn(BlokTabel blok, Potongan p) {
        Tabel t = blok.tabel();
        var k = KepalaTabel.dari(t, KEPALA_CAPAIAN);
        int kn = k.cari("nasional");
        int ki = k.cari("^(?!.*sasaran).*indikator");
        if (k.barisIsi() == 0 || kn < 0 || ki < 0) {
            return false;
        }
        boolean ada = false;
        for (BarisTabel b : t.baris().subList(k.barisIsi(), t.baris().size())) {
            Indikasi i = daftar.cari(b.sel(ki)).orElse(null);
            if (i != null && AngkaTertulis.nilai(b.sel(kn), i.satuan()).angka().isPresent()) {
                region(i, "Nasional", AngkaTertulis.nilai(b.sel(kn), i.satuan()), b.nomor(), place(p));
                ada = true;
            }
        }
        return ada;
    }

    /** Another region is a comparison; the own one states the realisasi once more. */
    private void region(Indikasi i, String wilayah, Nilai n, int baris, @Nullable String tempat) {
        Sitasi sitasi = wadah.sitasi(baris, tempat);
        String kode = Kode.dari(wilayah);
        String sendiri = Kode.dari(identitas.wilayah());
        if (kode.equals(sendiri) || kode.endsWith("-" + sendiri)) {
            Integer terbawa = bahan(i).terbawaDari;
            add(
                    i,
                    wadah.tahun(),
                    new PernyataanRealisasi(
                            wadah.tahun(),
                            AsalPernyataan.BAB,
                            null,
                            n,
                            status(i, n, terbawa),
                            terbawa,
                            null,
                            List.of(),
                            sitasi));
        } else {
            bahan(i).pembanding.add(new NilaiWilayah(wilayah, n, sitasi));
        }
    }

    // --- 3.1.6, 3.1.7

    private void efisiensi(Potongan p) {
        for (int n = 0; n < p.blok().size(); n++) {
            if (p.blok().get(n) instanceof BlokTabel t) {
                efficiencyTable(t, p, PembacaPerjanjian.before(p.blok(), n));
            }
        }
        Indikasi i = p.indikasi();
        Efisiensi e = i == null ? null : bahan(i).efisiensi;
        if (i == null || e == null) {
            return;
        }
        // only the sentence above the table speaks of the same amounts
        TeksBerbaris t = prose(
                p.blok().stream().takeWhile(b -> !(b instanceof BlokTabel)).toList());
        if (t == null) {
            return;
        }
        for (PemindaiUang.Jumlah j : PemindaiUang.pindai(t.isi())) {
            Rupiah tabel = switch (j.label()) {
                case PAGU -> e.aaro();
                case REALISASI -> e.raro();
                default -> null;
            };
            if (tabel != null
                    && j.nilai() != null
                    && Math.abs(tabel.nilai() - j.nilai().nilai()) > j.kelonggaran()) {
                wadah.temuan(
                        "EFISIENSI_BEDA",
                        i.kode() + "-" + j.label(),
                        Temuan.Tingkat.PERINGATAN,
                        "Pada efisiensi " + i.nama() + ", kalimat menyebut " + j.teks() + " sedangkan tabel "
                                + UangTertulis.tulis(tabel) + ".",
                        List.of(wadah.sitasi(t.barisPada(j.letak()), place(p)), e.sitasi()));
            }
        }
    }

    private void efficiencyTable(BlokTabel blok, Potongan p, List<String> sebelum) {
        Tabel t = blok.tabel();
        var k = KepalaTabel.dari(t, KEPALA_EFISIENSI);
        int kc = k.cari("^(?!.*aaro)(?!.*raro).*(?:\\bcro\\b|capaian)");
        int ka = k.cari("^(?!.*cro)(?!.*raro).*(?:aaro|alokasi|pagu)");
        if (ka < 0) {
            ka = k.cari("^(?!.*(?:cro|raro|realisasi|serap|sisa|efisiensi|%|persen)).*anggaran");
        }
        // a realisasi before the allocation is that of the indicator
        int kr = k.cariSesudah(ka, "^(?!.*cro)(?!.*aaro).*(?:raro|realisasi)");
        if (kr < 0) {
            kr = k.cari("^(?!.*cro)(?!.*aaro).*(?:raro|realisasi\\s+anggaran|anggaran\\s+realisasi)");
        }
        int kk = k.cari("^(?!.*raro).*aaro.*cro");
        int ks = k.cari("aaro.*cro.*raro");
        int ke = k.cari("efisiensi");
        if (k.barisIsi() == 0 || ka < 0 || kr < 0) {
            return;
        }
        int ki = k.cari("indikator|sasaran");
        boolean ada = false;
        boolean contoh = true;
        for (BarisTabel b : t.baris().subList(k.barisIsi(), t.baris().size())) {
            if (KepalaTabel.nomorKolom(b)) {
                continue;
            }
            contoh = false;
            Indikasi i = ki < 0 ? p.indikasi() : daftar.cari(b.sel(ki)).orElse(p.indikasi());
            Optional<Rupiah> aaro = money(b, ka, k, sebelum);
            if (i == null || aaro.isEmpty()) {
                continue;
            }
            var e = new Efisiensi(
                    kc < 0 ? new Nilai.BelumDiisi("") : AngkaTertulis.nilai(b.sel(kc), "%"),
                    aaro.get(),
                    money(b, kr, k, sebelum).orElse(null),
                    kk < 0 ? null : money(b, kk, k, sebelum).orElse(null),
                    ks < 0 ? null : money(b, ks, k, sebelum).orElse(null),
                    ke < 0 ? new Nilai.BelumDiisi("") : AngkaTertulis.nilai(b.sel(ke), "%"),
                    wadah.sitasi(b.nomor(), place(p)));
            bahan(i).efisiensi = e;
            checkEfficiency(i, e);
            ada = true;
        }
        if (ada) {
            wadah.terpeta(blok.nomor(), "realisasi.indikator.efisiensi");
        } else if (contoh) {
            wadah.perabot(blok.nomor(), "rumus");
        }
    }

    private static Optional<Rupiah> money(BarisTabel b, int kolom, KepalaTabel k, List<String> sebelum) {
        return AngkaTertulis.rupiah(b.sel(kolom), SkalaUang.kali(k.kolom().get(kolom), sebelum));
    }

    private void checkEfficiency(Indikasi i, Efisiensi e) {
        Rupiah aaro = e.aaro();
        Rupiah raro = e.raro();
        if (aaro == null || raro == null || e.cro().angka().isEmpty() || aaro.nilai() == 0) {
            return;
        }
        BigDecimal kali = BigDecimal.valueOf(aaro.nilai())
                .multiply(e.cro().angka().get())
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
        BigDecimal selisih = kali.subtract(BigDecimal.valueOf(raro.nilai()));
        BigDecimal persen = selisih.multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(aaro.nilai()), 2, RoundingMode.HALF_UP);
        if (e.efisiensiTertulis().angka().isPresent()
                && e.efisiensiTertulis().angka().get().compareTo(persen) != 0) {
            wadah.temuan(
                    "EFISIENSI_SALAH_HITUNG",
                    i.kode(),
                    Temuan.Tingkat.PERINGATAN,
                    "Efisiensi " + i.nama() + " tertulis "
                            + e.efisiensiTertulis().teks() + ", sedangkan hitungannya " + tulis(persen) + "%.",
                    List.of(e.sitasi()));
        }
        PernyataanRealisasi utama = main(i);
        Nilai capaian = utama == null ? null : utama.capaianTertulis();
        if (utama != null && capaian != null && !NilaiSama.sama(capaian, e.cro())) {
            wadah.temuan(
                    "CRO_BEDA_CAPAIAN",
                    i.kode(),
                    Temuan.Tingkat.PERINGATAN,
                    "Capaian RO " + i.nama() + " pada efisiensi tertulis "
                            + e.cro().teks() + ", sedangkan capaian kinerjanya " + capaian.teks() + ".",
                    List.of(e.sitasi(), utama.sitasi()));
        }
    }

    private void program(Potongan p) {
        Indikasi i = p.indikasi();
        TeksBerbaris t = prose(p.blok());
        if (i == null || t == null) {
            return;
        }
        ProgramPendukung hasil = PembacaProgramPendukung.baca(t, line -> wadah.sitasi(line, place(p)));
        if (hasil != null) {
            bahan(i).program = hasil;
            p.blok().forEach(b -> mapUnlessTable(b, "realisasi.indikator.programPendukung"));
        }
    }

    // --- the rating scale

    private static final Pattern KEPALA_SKALA =
            Pattern.compile("(?i)interval|rentang|nilai|kriteria|predikat|kategori|peringkat|skala");
    private static final Pattern ANGKA_SKALA = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private void skala(Potongan p) {
        if (!skala.isEmpty() || p.bab() != 3) {
            return;
        }
        for (Blok b : p.blok()) {
            if (!(b instanceof BlokTabel t)) {
                continue;
            }
            var k = KepalaTabel.dari(t.tabel(), KEPALA_SKALA);
            int kn = k.cari("interval|rentang|skala|nilai");
            int kp = k.cari("kriteria|predikat|kategori");
            if (k.barisIsi() == 0
                    || kn < 0
                    || kp < 0
                    || kn == kp
                    || k.ada("indikator|realisasi\\s*$|tahun|target")
                    || t.tabel().baris().size() < 4) {
                continue;
            }
            for (BarisTabel r :
                    t.tabel().baris().subList(k.barisIsi(), t.tabel().baris().size())) {
                if (r.sel(kp).isEmpty() || !ANGKA_SKALA.matcher(r.sel(kn)).find()) {
                    continue;
                }
                skala.add(kelas(r.sel(kn), r.sel(kp), wadah.sitasi(r.nomor(), "Skala peringkat kinerja")));
            }
            if (!skala.isEmpty()) {
                wadah.terpeta(t.nomor(), "realisasi.skala");
                return;
            }
        }
    }

    static KelasPredikat kelas(String teks, String predikat, Sitasi sitasi) {
        Matcher m = ANGKA_SKALA.matcher(teks);
        var angka = new ArrayList<BigDecimal>();
        while (m.find()) {
            angka.add(new BigDecimal(m.group().replace(',', '.')));
        }
        String awal = teks.strip();
        BigDecimal bawah = null;
        BigDecimal atas = null;
        if (angka.size() >= 2) {
            bawah = angka.getFirst();
            atas = angka.getLast();
            if (bawah.compareTo(atas) > 0) {
                BigDecimal x = bawah;
                bawah = atas;
                atas = x;
            }
        } else if (!angka.isEmpty()) {
            boolean keatas = awal.startsWith(">")
                    || awal.startsWith("≥")
                    || awal.toLowerCase(Locale.ROOT).contains("ke atas")
                    || awal.endsWith("≤");
            if (keatas) {
                bawah = angka.getFirst();
            } else {
                atas = angka.getFirst();
            }
        }
        return new KelasPredikat(teks, predikat, bawah, atas, sitasi);
    }

    // --- repeated statements

    /** Ikhtisar and kesimpulan repeat the figures, one or many indicators to a paragraph. */
    private void ringkasan(Potongan p) {
        for (Blok b : p.blok()) {
            if (b instanceof BlokTabel t) {
                capaianTable(t, p, AsalPernyataan.RINGKASAN);
            }
            mentions(b, AsalPernyataan.RINGKASAN, place(p));
        }
    }

    private void mentions(Blok b, AsalPernyataan asal, @Nullable String tempat) {
        if (b instanceof BlokTabel || b instanceof Blok.Hiasan || b instanceof Blok.Judul) {
            return;
        }
        TeksBerbaris t = PemisahTeks.berbaris(b);
        List<Sebutan> sebutan = daftar.sebutan(t.isi());
        int k = 0;
        while (k < sebutan.size()) {
            Indikasi i = sebutan.get(k).indikasi();
            int mulai = sebutan.get(k).mulai();
            int n = k + 1;
            while (n < sebutan.size() && sebutan.get(n).indikasi() == i) {
                n++;
            }
            int akhir = n < sebutan.size() ? sebutan.get(n).mulai() : t.isi().length();
            TeksBerbaris bagian = t.potong(mulai, akhir);
            int sebelum =
                    bahan(i).perTahun.getOrDefault(wadah.tahun(), List.of()).size();
            statement(i, bagian, asal, tempat, carriedFrom(bagian.isi()));
            if (bahan(i).perTahun.getOrDefault(wadah.tahun(), List.of()).size() > sebelum) {
                wadah.terpeta(b.nomor(), "realisasi.indikator.pernyataan");
            }
            k = n;
        }
    }

    // --- checks

    /** The chapter's statement of the report's year. */
    private @Nullable PernyataanRealisasi main(Indikasi i) {
        return bahan(i).perTahun.getOrDefault(wadah.tahun(), List.of()).stream()
                .filter(p -> p.asal() == AsalPernyataan.BAB && p.target() != null)
                .findFirst()
                .orElse(null);
    }

    private void compareWithMain(Indikasi i, Nilai realisasi, Sitasi sitasi, String di) {
        PernyataanRealisasi utama = main(i);
        if (utama == null
                || utama.realisasi().angka().isEmpty()
                || realisasi.angka().isEmpty()
                || NilaiSama.dibulatkan(utama.realisasi(), realisasi)) {
            return;
        }
        wadah.temuan(
                "REALISASI_BEDA",
                i.kode(),
                Temuan.Tingkat.KESALAHAN,
                "Realisasi " + i.nama() + " tahun " + wadah.tahun() + " tertulis "
                        + utama.realisasi().teks() + ", sedangkan pada " + di + " " + realisasi.teks() + ".",
                List.of(utama.sitasi(), sitasi));
    }

    /** The formula by which every printed capaian of the indicator follows, where that is not R / T. */
    private void polarityFromFigures(Indikasi i) {
        List<PernyataanRealisasi> lengkap = bahan(i).perTahun.getOrDefault(wadah.tahun(), List.of()).stream()
                .filter(p -> p.capaianTertulis() != null && NilaiSama.capaian(p.realisasi(), p.target()) != null)
                .toList();
        if (lengkap.isEmpty()
                || lengkap.stream().anyMatch(p -> follows(p, RumusCapaian.POSITIF, new BigDecimal("0.05")))) {
            return;
        }
        for (RumusCapaian r : List.of(RumusCapaian.NEGATIF_A, RumusCapaian.NEGATIF_B)) {
            if (lengkap.stream().allMatch(p -> follows(p, r, new BigDecimal("0.01")))) {
                if (i.rumus() == RumusCapaian.POSITIF) {
                    PernyataanRealisasi p = lengkap.getFirst();
                    wadah.temuan(
                            "POLARITAS_DARI_CAPAIAN",
                            i.kode(),
                            Temuan.Tingkat.CATATAN,
                            "Capaian " + i.nama() + " tertulis "
                                    + (p.capaianTertulis() == null
                                            ? ""
                                            : p.capaianTertulis().teks())
                                    + ", sesuai rumus polaritas negatif "
                                    + (r == RumusCapaian.NEGATIF_A ? "(2T - R) / T" : "T / R")
                                    + "; indikator ini dibaca sebagai indikator negatif.",
                            List.of(p.sitasi()));
                }
                i.rumus(r);
                return;
            }
        }
    }

    private static boolean follows(PernyataanRealisasi p, RumusCapaian rumus, BigDecimal batas) {
        BigDecimal hitung = NilaiSama.capaian(p.realisasi(), p.target(), rumus);
        Nilai tertulis = p.capaianTertulis();
        return hitung != null
                && tertulis != null
                && tertulis.angka().isPresent()
                && tertulis.angka().get().subtract(hitung).abs().compareTo(batas) <= 0;
    }

    private static String worked(PernyataanRealisasi p, RumusCapaian rumus) {
        String r = p.realisasi().teks();
        String t = p.target() == null ? "" : p.target().teks();
        return switch (rumus) {
            case POSITIF -> r + " / " + t + " x 100";
            case NEGATIF_A -> "(2 x " + t + " - " + r + ") / " + t + " x 100";
            case NEGATIF_B -> t + " / " + r + " x 100";
        };
    }

    private void periksa(Indikasi i) {
        polarityFromFigures(i);
        PernyataanRealisasi utama = main(i);
        for (PernyataanRealisasi p : bahan(i).perTahun.getOrDefault(wadah.tahun(), List.of())) {
            BigDecimal hitung = NilaiSama.capaian(p.realisasi(), p.target(), i.rumus());
            Nilai tertulis = p.capaianTertulis();
            if (hitung != null
                    && tertulis != null
                    && tertulis.angka().isPresent()
                    && tertulis.angka().get().compareTo(hitung) != 0) {
                wadah.temuan(
                        "CAPAIAN_SALAH_HITUNG",
                        i.kode() + (p.asal() == AsalPernyataan.RINGKASAN ? "-ringkasan" : ""),
                        rounding(tertulis.angka().get(), hitung) ? Temuan.Tingkat.CATATAN : Temuan.Tingkat.KESALAHAN,
                        "Capaian " + i.nama() + " tertulis " + tertulis.teks() + ", sedangkan " + worked(p, i.rumus())
                                + " = " + tulis(hitung) + ".",
                        List.of(p.sitasi()));
            }
            if (utama == null || p.equals(utama)) {
                continue;
            }
            String di = p.asal() == AsalPernyataan.RINGKASAN ? "ikhtisar atau kesimpulan" : "bagian lain bab";
            if (p.realisasi().angka().isPresent()) {
                compareWithMain(i, p.realisasi(), p.sitasi(), di);
            }
            if (p.target() != null && utama.target() != null && !NilaiSama.sama(p.target(), utama.target())) {
                wadah.temuan(
                        "TARGET_RINGKASAN_BEDA",
                        i.kode(),
                        Temuan.Tingkat.PERINGATAN,
                        "Target " + i.nama() + " tertulis " + utama.target().teks() + " di bab dan "
                                + p.target().teks() + " di " + di + ".",
                        List.of(utama.sitasi(), p.sitasi()));
            }
        }
        if (utama != null && utama.target() != null) {
            compareWithPk(i, utama.target(), utama.sitasi());
        }
    }

    /** Off by one in the last decimal: cut instead of rounded. */
    private static boolean rounding(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(new BigDecimal("0.01")) <= 0;
    }

    private void compareWithPk(Indikasi i, Nilai target, Sitasi sitasi) {
        if (pk.isEmpty()) {
            return;
        }
        for (IndikatorPk p : pk.getLast().sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .toList()) {
            if (p.kode().equals(i.kode()) && p.target().angka().isPresent() && !NilaiSama.sama(p.target(), target)) {
                wadah.temuan(
                        "TARGET_PROSA_BEDA",
                        i.kode(),
                        Temuan.Tingkat.KESALAHAN,
                        "Target " + i.nama() + " pada uraian capaian tertulis " + target.teks()
                                + ", sedangkan perjanjian kinerja " + p.target().teks() + ".",
                        List.of(sitasi, p.pernyataan().getFirst().sitasi()));
            }
        }
    }

    // --- results

    List<SasaranRenstra> sasaranRenstra() {
        return List.copyOf(renstra);
    }

    List<RealisasiKinerja> hasil(@Nullable RealisasiAnggaran anggaran) {
        var tahun = new TreeMap<Integer, List<RealisasiIndikator>>();
        tahun.put(wadah.tahun(), new ArrayList<>());
        for (Indikasi i : daftar.semua()) {
            Bahan m = bahan.get(i);
            if (m == null) {
                continue;
            }
            boolean isi = m.efisiensi != null || m.program != null || !m.pembanding.isEmpty();
            if (isi) {
                m.perTahun.computeIfAbsent(wadah.tahun(), y -> new ArrayList<>());
            }
            m.perTahun.forEach((y, daftarPernyataan) -> {
                boolean ini = y == wadah.tahun();
                tahun.computeIfAbsent(y, x -> new ArrayList<>())
                        .add(new RealisasiIndikator(
                                i.kode(),
                                i.nama(),
                                i.satuan(),
                                i.kodeSasaran(),
                                List.copyOf(i.biro()),
                                List.copyOf(daftarPernyataan),
                                ini ? List.copyOf(m.pembanding) : List.of(),
                                ini ? m.efisiensi : null,
                                ini ? m.program : null));
            });
        }
        var hasil = new ArrayList<RealisasiKinerja>();
        tahun.forEach((y, isi) -> {
            boolean ini = y == wadah.tahun();
            if (!isi.isEmpty() || (ini && (anggaran != null || !skala.isEmpty()))) {
                hasil.add(new RealisasiKinerja(
                        RealisasiKinerja.idOf(wadah.perangkatDaerah(), y),
                        null,
                        wadah.perangkatDaerah(),
                        y,
                        List.copyOf(isi),
                        ini ? anggaran : null,
                        ini ? List.copyOf(skala) : List.of()));
            }
        });
        return List.copyOf(hasil);
    }
}
