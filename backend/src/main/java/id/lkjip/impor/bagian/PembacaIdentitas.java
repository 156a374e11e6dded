package id.lkjip.impor.bagian;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Naskah;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.shared.Kode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose report it is and for which year.
 *
 * @param nama full name as an office writes it, for example "Dinas Kesehatan Kabupaten Lebak"
 * @param unit the name without the region, {@code wilayah} the region's own name
 */
record PembacaIdentitas(String id, String nama, String unit, String wilayah, int tahun) {

    private static final Pattern LAPORAN = Pattern.compile("(?i)laporan\\s+kinerja|\\blkj?ip\\b|\\blakip\\b|\\blkj\\b");
    private static final Pattern TAHUN_LAPORAN = Pattern.compile(
            "(?i)(?:laporan\\s+kinerja|lkj?ip|lakip|perjanjian\\s+kinerja|\\blkj\\b)[^.;]{0,160}?tahun(?:\\s+anggaran)?\\s+(20\\d\\d)(?!\\s*[-–])");
    private static final Pattern TAHUN_JUDUL = Pattern.compile("(?i)^(?:tahun(?:\\s+anggaran)?)\\s+(20\\d\\d)$");
    private static final String KATA = "(?:,?\\s+(?:\\p{Lu}[\\p{L}'-]*|dan))";
    private static final Pattern ORGANISASI = Pattern.compile(
            "((?:Sekretariat\\s+(?:Daerah|DPRD|Dewan\\s+Perwakilan\\s+Rakyat\\s+Daerah)|Dinas|Badan|Inspektorat|Satuan\\s+Polisi\\s+Pamong\\s+Praja|Rumah\\s+Sakit|Kecamatan|Biro)"
                    + KATA
                    + "{0,12}?)\\s+(Provinsi|Kabupaten|Kota)\\s+(\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+){0,3})");
    private static final Pattern BUKAN_WILAYAH = Pattern.compile(
            "\\s+(?:Tahun|Nomor|No|Tentang|Yang|Untuk|Dengan|Pada|Adalah|Periode|Sebagai|Dalam|Telah|Memiliki|Terdiri|Mempunyai|Merupakan|Adapun|Menurut|Di|Ke|Dari|Perlu|Tabel|Berdasarkan|Semester|Per)\\b.*$");

    private static final Map<String, String> SINGKATAN = new LinkedHashMap<>();

    static {
        SINGKATAN.put("sekretariat daerah", "setda");
        SINGKATAN.put("sekretariat dprd", "setwan");
        SINGKATAN.put("sekretariat dewan perwakilan rakyat daerah", "setwan");
        SINGKATAN.put("badan perencanaan pembangunan daerah", "bappeda");
        SINGKATAN.put("badan kepegawaian daerah", "bkd");
        SINGKATAN.put("badan pendapatan daerah", "bapenda");
        SINGKATAN.put("badan penanggulangan bencana daerah", "bpbd");
        SINGKATAN.put("satuan polisi pamong praja", "satpol-pp");
        SINGKATAN.put("inspektorat daerah", "inspektorat");
    }

    /**
     * Reads the identity.
     *
     * @throws ImporDitolak when the file is no LKjIP, or names no organisation or year
     */
    static PembacaIdentitas baca(Naskah naskah, Kerangka kerangka) {
        boolean laporan = naskah.blok().stream()
                .anyMatch(b -> LAPORAN.matcher(PemisahTeks.teks(b)).find());
        int ciri = 0;
        ciri += kerangka.bab().size();
        ciri += kerangka.lampiran().isEmpty() ? 0 : 1;
        ciri += (int) kerangka.ruas().stream()
                .filter(r -> r.judul() != null
                        && (Kerangka.PER_INDIKATOR.contains(r.bagian())
                                || r.bagian() == BagianNarasi.PERJANJIAN_KINERJA
                                || r.bagian() == BagianNarasi.REALISASI_ANGGARAN
                                || r.bagian() == BagianNarasi.IKHTISAR_EKSEKUTIF))
                .map(Kerangka.Ruas::bagian)
                .distinct()
                .count();
        if (!laporan || ciri < 2) {
            throw new ImporDitolak(
                    "Berkas ini bukan LKjIP. Yang dicari: sebutan \"Laporan Kinerja\" (LKjIP, LKIP), bab Perencanaan Kinerja"
                            + " dan Akuntabilitas Kinerja, atau Perjanjian Kinerja. Yang ditemukan: "
                            + (laporan ? "sebutan laporan kinerja" : "tanpa sebutan laporan kinerja") + " dan " + ciri
                            + " bagian yang dikenali.");
        }
        int tahun = tahun(naskah);
        Matcher m = organisasi(naskah);
        String unit = title(m.group(1));
        String wilayah = title(region(m.group(3)));
        String jenis = title(m.group(2));
        return new PembacaIdentitas(id(unit, jenis, wilayah), unit + " " + jenis + " " + wilayah, unit, wilayah, tahun);
    }

    static String id(String unit, String jenis, String wilayah) {
        String pendek = SINGKATAN.getOrDefault(unit.toLowerCase(Locale.ROOT), Kode.dari(unit));
        String daerah = Kode.dari(wilayah);
        // a kabupaten and a kota may share a name
        return switch (jenis.toLowerCase(Locale.ROOT)) {
            case "kabupaten" -> pendek + "-kab-" + daerah;
            case "kota" -> pendek + "-kota-" + daerah;
            default -> pendek + "-" + daerah;
        };
    }

    private static int tahun(Naskah naskah) {
        var suara = new LinkedHashMap<Integer, Integer>();
        boolean pertama = true;
        for (Blok b : naskah.blok()) {
            String t = PemisahTeks.teks(b);
            Matcher m = TAHUN_LAPORAN.matcher(t.length() > 4000 ? t.substring(0, 4000) : t);
            while (m.find()) {
                suara.merge(Integer.valueOf(m.group(1)), b instanceof Blok.Judul ? 3 : 1, Integer::sum);
            }
            Matcher j = TAHUN_JUDUL.matcher(t);
            if (j.matches() && pertama) {
                suara.merge(Integer.valueOf(j.group(1)), 2, Integer::sum);
                pertama = false;
            }
        }
        return suara.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow(
                        () -> new ImporDitolak(
                                "Tahun laporan tidak ditemukan; dicari \"Laporan Kinerja ... Tahun 20xx\" atau \"Perjanjian Kinerja Tahun 20xx\"."));
    }

    private static Matcher organisasi(Naskah naskah) {
        var suara = new LinkedHashMap<String, Integer>();
        var contoh = new LinkedHashMap<String, Matcher>();
        int berat = 6;
        for (Blok b : naskah.blok()) {
            if (b instanceof Blok.BlokTabel || b instanceof Blok.Hiasan) {
                continue;
            }
            String t = PemisahTeks.teks(b).replace('\n', ' ');
            if (t.length() > 6000) {
                t = t.substring(0, 6000);
            }
            if (t.equals(t.toUpperCase(Locale.ROOT))) {
                t = title(t);
            }
            Matcher m = ORGANISASI.matcher(t);
            boolean ada = false;
            while (m.find()) {
                ada = true;
                String kunci = m.group(1) + "|" + m.group(2) + "|" + region(m.group(3));
                suara.merge(kunci.toLowerCase(Locale.ROOT), berat, Integer::sum);
                Matcher salinan = ORGANISASI.matcher(t);
                salinan.find(m.start());
                contoh.putIfAbsent(kunci.toLowerCase(Locale.ROOT), salinan);
            }
            if (ada && berat > 1) {
                berat = 2;
            }
            if (ada && suara.size() > 3) {
                berat = 1;
            }
        }
        var urut = new ArrayList<>(suara.entrySet());
        urut.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        if (urut.isEmpty()) {
            throw new ImporDitolak(
                    "Nama perangkat daerah tidak ditemukan; dicari misalnya \"Sekretariat Daerah Provinsi ...\""
                            + " atau \"Dinas ... Kabupaten ...\".");
        }
        return java.util.Objects.requireNonNull(contoh.get(urut.getFirst().getKey()));
    }

    private static String region(String nama) {
        return BUKAN_WILAYAH.matcher(nama).replaceFirst("").strip();
    }

    /** Title case, small words small; a name that is already mixed case stays as it is. */
    static String title(String nama) {
        String rapi = nama.strip().replaceAll("\\s+", " ");
        if (!rapi.equals(rapi.toUpperCase(Locale.ROOT)) && !rapi.equals(rapi.toLowerCase(Locale.ROOT))) {
            return rapi;
        }
        var hasil = new ArrayList<String>();
        for (String k : rapi.toLowerCase(Locale.ROOT).split(" ", -1)) {
            boolean kecil = !hasil.isEmpty()
                    && List.of("dan", "di", "ke", "dari", "yang", "pada", "atau", "untuk", "dengan", "serta")
                            .contains(k);
            hasil.add(kecil || k.isEmpty() ? k : Character.toUpperCase(k.charAt(0)) + k.substring(1));
        }
        String gabung = String.join(" ", hasil);
        return gabung.replaceAll("\\b(Dprd)\\b", "DPRD")
                .replaceAll("\\bDki\\b", "DKI")
                .replaceAll("\\bHam\\b", "HAM");
    }
}
