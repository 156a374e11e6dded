package id.lkjip.impor.bagian;

import id.lkjip.impor.bagian.Kerangka.Ruas;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Blok.Paragraf;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.perencanaan.Renstra;
import id.lkjip.shared.Kode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the five-year plan: its period, visi, misi, tujuan with their indicators, and the year's strategic issues. */
final class PembacaRenstra {

    private static final Pattern MASA = Pattern.compile("(20\\d\\d)\\s?[-–—]\\s?(20\\d\\d)");
    private static final Pattern KUTIP = Pattern.compile("[\"“”]([^\"“”]{5,400})[\"“”]");
    private static final Pattern AWAL_VISI = Pattern.compile("(?i)^visi\\b");
    private static final Pattern AWAL_MISI = Pattern.compile(
            "(?i)^misi\\s+(?:ke\\s?-?\\s?)?(?:\\d+|[ivx]+|pertama|kesatu|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan)\\s*[:.–-]\\s*");
    private static final Pattern INDIKATOR =
            Pattern.compile("(?i)[,;]?\\s+(?:dengan|beserta)\\s+indikator(?:\\s+tujuan|\\s+kinerja)?\\s*:?\\s*");
    private static final Pattern KALIMAT_TUJUAN = Pattern.compile(
            "(?i)\\btujuan\\b[^.:;]{0,120}?\\b(?:adalah|yaitu|ialah|yakni)\\s*:?\\s+([^.;:]{10,400}\\s+(?:dengan|beserta)\\s+indikator\\b[^.;]{4,300})");
    private static final Pattern PISAH_INDIKATOR = Pattern.compile(
            "\\s*(?:,\\s*(?:dan\\s+)?|;\\s*|\\s+dan\\s+)(?=(?:Indeks|Nilai|Persentase|Tingkat|Angka|Jumlah|Skor|Skoring|Rasio|Predikat|Opini|Cakupan|Rata-rata|Proporsi|Prevalensi|Laju|Usia|Umur)\\b)");
    private static final Pattern SASARAN_BERNOMOR = Pattern.compile("(?i)^sasaran\\s+(?:strategis\\s+)?\\d+\\s*:");

    private final Wadah wadah;
    private final List<Renstra.Butir> misi = new ArrayList<>();
    private final List<Renstra.Tujuan> tujuan = new ArrayList<>();
    private final List<Renstra.IsuStrategis> isu = new ArrayList<>();
    private Renstra.@Nullable Butir visi;
    private int tahunAwal;
    private int tahunAkhir;

    PembacaRenstra(Wadah wadah) {
        this.wadah = wadah;
    }

    void baca(Kerangka k) {
        periode(k);
        for (Ruas r : k.ruas(BagianNarasi.VISI)) {
            visi(r);
            misi(r, true);
        }
        for (Ruas r : k.ruas(BagianNarasi.MISI)) {
            misi(r, false);
        }
        for (Ruas r : k.ruas(BagianNarasi.RENCANA_STRATEGIS)) {
            visiBerlabel(r);
            misi(r, true);
        }
        for (Ruas r : k.ruas(BagianNarasi.TUJUAN)) {
            tujuan(r);
        }
        for (Ruas r : k.ruas(BagianNarasi.ISU_STRATEGIS)) {
            isu(r);
        }
    }

    /** The period named most often with a length of four to six years, chapter II counting more. */
    private void periode(Kerangka k) {
        var suara = new LinkedHashMap<String, Integer>();
        for (Ruas r : k.ruas()) {
            int bobot = r.bab() == 2 ? 3 : 1;
            if (r.judul() != null) {
                count(r.judul().teks(), bobot * 2, suara);
            }
            for (Blok b : r.blok()) {
                String t = PemisahTeks.teks(b);
                count(t, t.toLowerCase(java.util.Locale.ROOT).contains("strategis") ? bobot + 1 : bobot, suara);
            }
        }
        String menang = suara.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (menang != null) {
            tahunAwal = Integer.parseInt(menang.substring(0, 4));
            tahunAkhir = Integer.parseInt(menang.substring(5));
        }
    }

    private void count(String t, int bobot, Map<String, Integer> suara) {
        Matcher m = MASA.matcher(t);
        while (m.find()) {
            int a = Integer.parseInt(m.group(1));
            int z = Integer.parseInt(m.group(2));
            if (z - a >= 3 && z - a <= 6 && a <= wadah.tahun() + 1 && z >= wadah.tahun()) {
                suara.merge(a + "-" + z, bobot, Integer::sum);
            }
        }
    }

    private void visi(Ruas r) {
        if (visi != null) {
            return;
        }
        for (Blok b : r.blok()) {
            Matcher m = KUTIP.matcher(PemisahTeks.teks(b).replace('\n', ' '));
            if (m.find() && !(b instanceof BlokTabel)) {
                keepVisi(m.group(1), b);
                return;
            }
        }
        Blok sebelum = null;
        for (Blok b : r.blok()) {
            boolean pengantar =
                    sebelum != null && PemisahTeks.teks(sebelum).strip().endsWith(":");
            if (b instanceof Judul || (pengantar && b instanceof Paragraf)) {
                keepVisi(PemisahTeks.teks(b), b);
                return;
            }
            sebelum = b;
        }
    }

    /** "Visi: ..." within the section of the plan, where the visi has no heading of its own. */
    private void visiBerlabel(Ruas r) {
        for (Blok b : r.blok()) {
            String t = PemisahTeks.teks(b).replace('\n', ' ');
            Matcher m = KUTIP.matcher(t);
            if (visi == null
                    && !(b instanceof BlokTabel)
                    && AWAL_VISI.matcher(t).find()
                    && m.find()) {
                keepVisi(m.group(1), b);
            }
        }
    }

    private void keepVisi(String teks, Blok b) {
        visi = new Renstra.Butir(teks.strip(), wadah.sitasi(b.barisAwal(), "Visi"));
        wadah.terpeta(b.nomor(), "renstra.visi");
    }

    private void misi(Ruas r, boolean hanyaBerlabel) {
        for (Blok b : r.blok()) {
            if (!(b instanceof Butir) && !AWAL_MISI.matcher(PemisahTeks.teks(b)).find()) {
                continue;
            }
            String t = PemisahTeks.teks(b).replace('\n', ' ');
            Matcher m = AWAL_MISI.matcher(t);
            boolean berlabel = m.find();
            if (hanyaBerlabel && !berlabel) {
                continue;
            }
            String isi = PembacaOrganisasi.trim(berlabel ? t.substring(m.end()) : t);
            misi.add(new Renstra.Butir(isi, wadah.sitasi(b.barisAwal(), "Misi")));
            wadah.terpeta(b.nomor(), "renstra.misi");
        }
    }

    private void tujuan(Ruas r) {
        for (Blok b : r.blok()) {
            if (b instanceof Butir x) {
                String t = x.teks().isi().replace('\n', ' ');
                Matcher m = INDIKATOR.matcher(t);
                String nama = PembacaOrganisasi.trim(m.find() ? t.substring(0, m.start()) : t);
                List<String> indikator = indicators(t);
                keepTujuan(nama, indikator, b.barisAwal());
                wadah.terpeta(b.nomor(), "renstra.tujuan");
            } else if (b instanceof Paragraf x) {
                Matcher m = KALIMAT_TUJUAN.matcher(x.teks().isi().replace('\n', ' '));
                if (m.find()) {
                    String isi = m.group(1);
                    Matcher i = INDIKATOR.matcher(isi);
                    String nama = PembacaOrganisasi.trim(i.find() ? isi.substring(0, i.start()) : isi);
                    keepTujuan(nama, indicators(isi), x.teks().barisPada(m.start(1)));
                    wadah.terpeta(b.nomor(), "renstra.tujuan");
                }
            } else if (b instanceof BlokTabel t) {
                var kepala = KepalaTabel.dari(t.tabel(), Pattern.compile("(?i)tujuan|indikator"));
                int kt = kepala.cari("tujuan");
                int ki = kepala.cari("indikator");
                if (kt == ki && ki >= 0) {
                    kt = kepala.cari("^tujuan");
                }
                if (kt < 0 || ki < 0) {
                    continue;
                }
                for (BarisTabel baris : t.tabel()
                        .baris()
                        .subList(kepala.barisIsi(), t.tabel().baris().size())) {
                    if (!baris.sel(kt).isEmpty()) {
                        keepTujuan(baris.sel(kt), new ArrayList<>(), baris.nomor());
                    }
                    if (!baris.sel(ki).isEmpty() && !tujuan.isEmpty()) {
                        Renstra.Tujuan akhir = tujuan.removeLast();
                        var daftar = new ArrayList<>(akhir.indikator());
                        daftar.add(baris.sel(ki));
                        tujuan.add(new Renstra.Tujuan(akhir.kode(), akhir.nama(), List.copyOf(daftar), akhir.sitasi()));
                    }
                    wadah.terpeta(baris.nomor(), "renstra.tujuan");
                }
            }
        }
    }

    private void keepTujuan(String nama, List<String> indikator, int baris) {
        tujuan.add(new Renstra.Tujuan(Kode.dari(nama), nama, List.copyOf(indikator), wadah.sitasi(baris, "Tujuan")));
    }

    private static List<String> indicators(String t) {
        Matcher m = INDIKATOR.matcher(t);
        if (!m.find()) {
            return List.of();
        }
        String isi = PembacaOrganisasi.trim(t.substring(m.end())).replaceAll("^['‘’\"“”]+|['‘’\"“”]+$", "");
        var hasil = new ArrayList<String>();
        for (String s : PISAH_INDIKATOR.split(isi, -1)) {
            String bersih = Pencocok.tanpaSatuan(s.replaceAll("['‘’\"“”]", ""));
            if (!bersih.isEmpty()) {
                hasil.add(bersih);
            }
        }
        return List.copyOf(hasil);
    }

    private void isu(Ruas r) {
        for (Blok b : r.blok()) {
            String t = PemisahTeks.teks(b).replace('\n', ' ');
            if (SASARAN_BERNOMOR.matcher(t).find()) {
                break;
            }
            if (b instanceof Butir) {
                isu.add(new Renstra.IsuStrategis(
                        wadah.tahun(), PembacaOrganisasi.trim(t), wadah.sitasi(b.barisAwal(), "Isu strategis")));
                wadah.terpeta(b.nomor(), "renstra.isuStrategis");
            }
        }
    }

    /** The plan, or null when the report states nothing of it. */
    @Nullable
    Renstra hasil(List<Renstra.SasaranRenstra> sasaran) {
        if (visi == null && misi.isEmpty() && tujuan.isEmpty() && isu.isEmpty() && sasaran.isEmpty()) {
            return null;
        }
        if (tahunAwal == 0) {
            wadah.temuan(
                    "PERIODE_RENSTRA_TIDAK_ADA",
                    "",
                    Temuan.Tingkat.PERINGATAN,
                    "Periode Renstra (misalnya 2021-2026) yang memuat tahun " + wadah.tahun()
                            + " tidak disebut, sehingga visi, misi, tujuan, isu strategis dan target akhir Renstra"
                            + " yang ada pada laporan tidak disimpan.",
                    sasaran.stream()
                            .map(Renstra.SasaranRenstra::sitasi)
                            .limit(1)
                            .toList());
            return null;
        }
        return new Renstra(
                Renstra.idOf(wadah.perangkatDaerah(), tahunAwal, tahunAkhir),
                null,
                wadah.perangkatDaerah(),
                tahunAwal,
                tahunAkhir,
                visi,
                List.copyOf(misi),
                List.copyOf(tujuan),
                List.copyOf(sasaran),
                List.copyOf(isu));
    }
}
