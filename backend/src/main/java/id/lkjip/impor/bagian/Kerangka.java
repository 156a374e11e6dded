package id.lkjip.impor.bagian;

import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Blok.Paragraf;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.shared.Tahap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a report: which section each block belongs to.
 *
 * <p>Sections are told by the words of their headings within their chapter, as PermenPANRB 53/2014 prescribes them, and
 * by the chapter a number belongs to; never by heading level, order or line.
 */
final class Kerangka {

    /**
     * A run of blocks of one section.
     *
     * @param judul the heading that opened it, {@code null} at the start of the file
     * @param subjek heading of the sasaran or indicator above an analysis, when the report nests them that way
     */
    record Ruas(
            BagianNarasi bagian,
            int bab,
            @Nullable Judul judul,
            @Nullable Judul subjek,
            List<Blok> blok) {}

    /** A signed PK in the lampiran. */
    record Lampiran(Tahap tahap, Judul judul, List<Blok> blok) {}

    /** The seven analyses and what surrounds them: sections that are written per indicator. */
    static final Set<BagianNarasi> PER_INDIKATOR = EnumSet.of(
            BagianNarasi.CAPAIAN_TAHUN_INI,
            BagianNarasi.CAPAIAN_TAHUN_SEBELUMNYA,
            BagianNarasi.CAPAIAN_TARGET_RENSTRA,
            BagianNarasi.CAPAIAN_NASIONAL,
            BagianNarasi.FAKTOR_PENYEBAB,
            BagianNarasi.EFISIENSI,
            BagianNarasi.PROGRAM_PENDUKUNG,
            BagianNarasi.REKOMENDASI_TARGET,
            BagianNarasi.MASALAH,
            BagianNarasi.UPAYA_PERBAIKAN);

    static final Pattern PEMBUKA = Pattern.compile(
            "(?i)^(?:sasaran\\s+(?:strategis|kinerja)\\b|sasaran\\s+(?:program\\s+)?(?:ke|\\d|pertama)|indikator\\s+(?:kinerja\\b|sasaran\\b|utama\\b|\\d|\\p{Lu}))");

    /** "Sasaran 3: Meningkatnya ...": names what the analyses below it are about, whatever words the name holds. */
    private static final Pattern SUBJEK = Pattern.compile(
            "(?i)^(?:sasaran|indikator)(?:\\s+(?:strategis|kinerja|program|utama|sasaran))*\\s*"
                    + "(?:(?:ke\\s?-?\\s?)?(?:\\d{1,2}|[ivx]{1,4}\\b|(?:per|ke)(?:tama|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))\\s*[:.)–-]?|:)\\s*\\p{L}");

    private static final int SESUDAH_LAMPIRAN = 6;

    private static final Pattern BAB = Pattern.compile(
            "(?i)^(?:bab\\s+([ivx]{1,4}|\\d)\\b|([IVX]{1,4})\\s*\\.(?!\\d))\\s*[.:-]?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern NOMOR =
            Pattern.compile("^(\\d{1,2}|[IVX]{1,4})\\.(\\d{1,2})(?:\\.\\d{1,2}){0,3}\\.?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern PENANDA = Pattern.compile("^(?:\\(?[A-Za-z0-9]{1,2}[.)])\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern KETERANGAN_TABEL =
            Pattern.compile("(?i)^(?:tabel|gambar|grafik|bagan|diagram)\\b.*", Pattern.DOTALL);
    private static final Pattern PK = Pattern.compile(
            "(?i)^(?:lampiran\\s*\\d*\\s*[.:]?\\s*)?(?:pernyataan\\s+)?(?:(?:perubahan|addendum)\\s+)?(?:perjanjian|penetapan)\\s+kinerja\\b.*",
            Pattern.DOTALL);
    private static final Pattern LAMPIRAN = Pattern.compile("(?:daftar\\s+)?lampiran(?:\\s*-\\s*lampiran)?");
    private static final Pattern PENANDA_TANGAN =
            Pattern.compile("(?i)bertanda\\s?tangan|pihak\\s+pertama|selanjutnya\\s+disebut");
    private static final Pattern PENGANTAR_UPAYA = Pattern.compile("(?i)^(?:adapun\\s+)?(?:beberapa\\s+)?upaya\\b");
    private static final Pattern PENGANTAR_MASALAH =
            Pattern.compile("(?i)^(?:adapun\\s+)?(?:beberapa\\s+)?(?:permasalahan|masalah|kendala|hambatan)\\b");
    private static final Pattern REKOMENDASI =
            Pattern.compile("(?i)rekomendasi.{0,80}target|direkomendasikan.{0,120}target", Pattern.DOTALL);
    private static final Pattern UMUM =
            Pattern.compile("(?i)\\b(?:tiap|setiap|seluruh|masing-masing|terhadap\\s+indikator)\\b");

    private final List<Blok> blok;
    private final List<Ruas> ruas = new ArrayList<>();
    private final List<Lampiran> lampiran = new ArrayList<>();
    private final List<Blok> daftarIsi = new ArrayList<>();
    private final List<Judul> judulBab = new ArrayList<>();
    private final Set<Integer> babDilihat = new HashSet<>();
    private int bab;
    private BagianNarasi dasar = BagianNarasi.LAINNYA;
    private BagianNarasi kini = BagianNarasi.LAINNYA;
    private @Nullable Judul judul;
    private @Nullable Judul subjek;
    private List<Blok> isi = new ArrayList<>();
    private boolean analisisBernomor;
    private boolean dalamDaftarIsi;
    private boolean dalamUraianSistematika;

    private final NamaSubjek nama;
    private boolean subjekIndikator;

    private Kerangka(List<Blok> blok, NamaSubjek nama) {
        this.blok = blok;
        this.nama = nama;
    }

    static Kerangka dari(List<Blok> blok) {
        return dari(blok, NamaSubjek.KOSONG);
    }

    /**
     * The outline when the names of sasaran and indicators are known: a heading that is such a name opens no section,
     * whatever words of sections it holds ("Tingkat Efisiensi Belanja").
     */
    static Kerangka dari(List<Blok> blok, NamaSubjek nama) {
        var k = new Kerangka(blok, nama);
        k.susun();
        return k;
    }

    /** Names of the sasaran and of the indicators that a report's PK lists. */
    record NamaSubjek(List<String> sasaran, List<String> indikator) {

        private static final Pattern SEBUTAN = Pattern.compile(
                "(?i)^(?:sasaran|indikator)(?:\\s+(?:strategis|kinerja|program|utama|sasaran))*\\s*(?:\\d{1,2})?\\s*[:.–-]?\\s+");
        static final NamaSubjek KOSONG = new NamaSubjek(List.of(), List.of());

        boolean sasaran(String judul) {
            return names(sasaran, judul);
        }

        boolean indikator(String judul) {
            return names(indikator, judul);
        }

        /** Whether a heading is a name, with or without the word for what it names. */
        private static boolean names(List<String> nama, String judul) {
            String tanpa = SEBUTAN.matcher(judul).replaceFirst("");
            return nama.stream().anyMatch(n -> Pencocok.sama(judul, n) || Pencocok.sama(tanpa, n));
        }
    }

    List<Ruas> ruas() {
        return ruas;
    }

    List<Ruas> ruas(BagianNarasi bagian) {
        return ruas.stream().filter(r -> r.bagian() == bagian).toList();
    }

    List<Lampiran> lampiran() {
        return lampiran;
    }

    List<Blok> daftarIsi() {
        return daftarIsi;
    }

    List<Judul> judulBab() {
        return judulBab;
    }

    /** Chapters reached by a heading or by the number of a section. */
    Set<Integer> bab() {
        return babDilihat;
    }

    // --- building

    private void susun() {
        for (int i = 0; i < blok.size(); i++) {
            Blok b = blok.get(i);
            Judul j = asHeading(b, i);
            if (dalamDaftarIsi) {
                if (j == null || tocLike(i)) {
                    daftarIsi.add(b);
                    continue;
                }
                dalamDaftarIsi = false;
            }
            if (!lampiran.isEmpty() && bab == 5 && !(j != null && leavesLampiran(j, i))) {
                lampiran.getLast().blok().add(b);
                continue;
            }
            if (j == null || !heading(j, b, i)) {
                if (!switcher(b)) {
                    isi.add(b);
                }
            }
        }
        flush();
    }

    private boolean leavesLampiran(Judul j, int i) {
        String t = j.teks().toLowerCase(Locale.ROOT);
        if (reviu(t)) {
            return true;
        }
        if (pkHeading(j, i)) {
            return tahap(j) != lampiran.getLast().tahap() || hasTable(lampiran.getLast());
        }
        Matcher n = NOMOR.matcher(j.teks());
        Matcher m = BAB.matcher(j.teks());
        return (n.matches() && classify(clean(j.teks()), chapterOf(j.teks())) != null)
                || (m.matches() && m.group(1) != null);
    }

    private static boolean hasTable(Lampiran l) {
        return l.blok().stream().filter(b -> b instanceof BlokTabel).count() >= 2;
    }

    /** A list item such as "A. Latar Belakang" that acts as a heading, or the heading itself. */
    private @Nullable Judul asHeading(Blok b, int i) {
        if (b instanceof Judul j) {
            return j;
        }
        if (b instanceof Butir x
                && x.penanda().length() == 2
                && Character.isUpperCase(x.penanda().charAt(0))
                && x.teks().isi().length() <= 90
                && classify(clean(x.teks().isi()), bab) != null) {
            return new Judul(7, x.penanda() + " " + x.teks().isi(), x.nomor());
        }
        if (b instanceof Paragraf p && unmarkedLampiran(p, i)) {
            return new Judul(7, p.teks().isi().replace('\n', ' '), p.nomor());
        }
        if (b instanceof Paragraf p
                && p.teks().isi().length() <= 60
                && i + 1 < blok.size()
                && upper(p.teks().isi())) {
            BagianNarasi c = classify(clean(p.teks().isi()), bab);
            if (c != null && (c == BagianNarasi.IKHTISAR_EKSEKUTIF || c == BagianNarasi.KATA_PENGANTAR)) {
                return new Judul(7, p.teks().isi(), p.nomor());
            }
        }
        return null;
    }

    /** A PK whose heading is a plain line; in the chapters such a line in mixed case is a caption. */
    private boolean unmarkedLampiran(Paragraf p, int i) {
        String t = p.teks().isi();
        if (upper(t) && LAMPIRAN.matcher(t.toLowerCase(Locale.ROOT)).matches()) {
            return true;
        }
        return (upper(t) || bab >= 4)
                && t.length() <= 120
                && !t.endsWith(".")
                && pkHeading(new Judul(7, t.replace('\n', ' '), p.nomor()), i);
    }

    private static boolean upper(String t) {
        return t.equals(t.toUpperCase(Locale.ROOT)) && t.chars().anyMatch(Character::isLetter);
    }

    private boolean tocLike(int i) {
        if (blok.get(i) instanceof Judul j && PemisahTeks.pemimpin(j.teks())) {
            return true;
        }
        String t = clean(PemisahTeks.teks(blok.get(i))).toLowerCase(Locale.ROOT);
        if (t.startsWith("daftar ")) {
            return true;
        }
        for (int k = i + 1; k < blok.size() && k <= i + 3; k++) {
            if (!(blok.get(k) instanceof Judul)) {
                return PemisahTeks.pemimpin(PemisahTeks.teks(blok.get(k)));
            }
        }
        return false;
    }

    /** Handles a heading; false when it is only text of the current section. */
    private boolean heading(Judul j, Blok asal, int i) {
        String teks = j.teks();
        if (KETERANGAN_TABEL.matcher(teks).matches()) {
            return false;
        }
        String bersih = clean(teks);
        String kecil = bersih.toLowerCase(Locale.ROOT);
        if (kecil.startsWith("daftar isi")
                || kecil.matches("daftar (?:tabel|gambar|grafik|lampiran|bagan|singkatan).{0,40}")) {
            flush();
            dalamDaftarIsi = true;
            daftarIsi.add(asal);
            return true;
        }
        if (pkHeading(j, i)) {
            flush();
            bab = 5;
            lampiran.add(new Lampiran(tahap(j), j, new ArrayList<>()));
            return true;
        }
        int babJudul = chapterOf(teks);
        if (kini == BagianNarasi.SISTEMATIKA && listing(teks, babJudul, i)) {
            return false;
        }
        dalamUraianSistematika = false;
        if (babJudul > 0) {
            babDilihat.add(babJudul);
            chapter(babJudul);
        } else {
            int perKata = chapterByTitle(kecil);
            if (perKata > 0 && !NOMOR.matcher(teks).matches()) {
                chapter(perKata);
                babDilihat.add(perKata);
            }
        }
        if (chapterWord(teks) || chapterByTitle(kecil) > 0) {
            BagianNarasi b = classify(bersih, bab);
            judulBab.add(j);
            open(b == null ? BagianNarasi.LAINNYA : b, j);
            subjek = null;
            analisisBernomor = false;
            return true;
        }
        if (bab == 3) {
            boolean sasaran = nama.sasaran(bersih);
            if (sasaran || nama.indikator(bersih) || SUBJEK.matcher(bersih).find()) {
                return subjectHeading(j, kecil.startsWith("indikator") || (!sasaran && !kecil.startsWith("sasaran")));
            }
        }
        if (LAMPIRAN.matcher(kecil).matches()) {
            open(BagianNarasi.LAINNYA, j);
            subjek = null;
            return true;
        }
        BagianNarasi b = classify(bersih, bab);
        if (b == null) {
            if (bab == 3 && PEMBUKA.matcher(bersih).find()) {
                return subjectHeading(j, !kecil.startsWith("sasaran"));
            }
            return false;
        }
        boolean bernomor = NOMOR.matcher(teks).matches();
        if (bab == 3 && PER_INDIKATOR.contains(b)) {
            return analysis(b, j, bernomor);
        }
        if (b == kini && !bernomor && j.tingkat() >= 4) {
            return false;
        }
        open(b, j);
        subjek = null;
        if (b == BagianNarasi.PERNYATAAN_REVIU) {
            bab = SESUDAH_LAMPIRAN;
        }
        return true;
    }

    private boolean analysis(BagianNarasi b, Judul j, boolean bernomor) {
        boolean tambahan =
                b == BagianNarasi.MASALAH || b == BagianNarasi.UPAYA_PERBAIKAN || b == BagianNarasi.REKOMENDASI_TARGET;
        if (bernomor) {
            analisisBernomor = true;
            open(b, j);
            return true;
        }
        if (tambahan && subjek == null && PER_INDIKATOR.contains(dasar)) {
            if (REKOMENDASI.matcher(j.teks()).find() && dasar == BagianNarasi.REKOMENDASI_TARGET) {
                return false;
            }
            // inside one indicator: holds until the next one begins
            flush();
            kini = b;
            judul = j;
            isi.add(j);
            return true;
        }
        if (analisisBernomor && !tambahan) {
            return false;
        }
        open(b, j);
        return true;
    }

    /** An indicator inside an analysis of its sasaran parts that analysis; elsewhere it has analyses of its own. */
    private boolean subjectHeading(Judul j, boolean indikator) {
        boolean didalam = PER_INDIKATOR.contains(dasar);
        if (subjek == null ? !didalam : !didalam || !indikator || subjekIndikator) {
            flush();
            subjek = j;
            subjekIndikator = indikator;
            dasar = BagianNarasi.CAPAIAN_KINERJA;
            kini = dasar;
            judul = j;
            isi.add(j);
            return true;
        }
        revert();
        return false;
    }

    private void chapter(int nomor) {
        if (bab != nomor) {
            flush();
            bab = nomor;
        }
    }

    /** A paragraph that leads over to another section although it is no heading. */
    private boolean switcher(Blok b) {
        if (bab != 3) {
            return false;
        }
        String t = PemisahTeks.teks(b);
        if (PEMBUKA.matcher(t).find()) {
            revert();
            return false;
        }
        if (!(b instanceof Paragraf) || !PER_INDIKATOR.contains(dasar) || t.isEmpty()) {
            return false;
        }
        char akhir = t.charAt(t.length() - 1);
        boolean sesudahTujuh = EnumSet.of(
                        BagianNarasi.PROGRAM_PENDUKUNG,
                        BagianNarasi.REKOMENDASI_TARGET,
                        BagianNarasi.MASALAH,
                        BagianNarasi.UPAYA_PERBAIKAN)
                .contains(dasar);
        if (akhir != ':' && !(akhir == '.' && t.endsWith("berikut."))) {
            return false;
        }
        BagianNarasi tuju = null;
        if (REKOMENDASI.matcher(t).find() && t.length() > 60) {
            tuju = BagianNarasi.REKOMENDASI_TARGET;
        } else if (PENGANTAR_UPAYA.matcher(t).find()) {
            tuju = BagianNarasi.UPAYA_PERBAIKAN;
        } else if (PENGANTAR_MASALAH.matcher(t).find()) {
            tuju = BagianNarasi.MASALAH;
        }
        boolean umum =
                tuju == BagianNarasi.REKOMENDASI_TARGET || UMUM.matcher(t).find();
        if (tuju == null || t.length() < 40 || !sesudahTujuh || !umum) {
            return false;
        }
        flush();
        dasar = tuju;
        kini = tuju;
        judul = null;
        isi.add(b);
        return true;
    }

    private void revert() {
        if (kini != dasar) {
            flush();
            kini = dasar;
            judul = null;
        }
    }

    private void open(BagianNarasi b, Judul j) {
        flush();
        dasar = b;
        kini = b;
        judul = j;
    }

    private void flush() {
        if (!isi.isEmpty() || judul != null) {
            ruas.add(new Ruas(kini, bab, judul, subjek, List.copyOf(isi)));
        }
        isi = new ArrayList<>();
        judul = null;
    }

    /**
     * Whether a heading only describes what the chapters will hold. The description starts with BAB I, which has begun
     * already; it ends with a numbered section, or with a chapter it has named before.
     */
    private boolean listing(String teks, int babJudul, int i) {
        boolean kata = chapterWord(teks);
        if (!dalamUraianSistematika) {
            dalamUraianSistematika = kata && babJudul == 1;
            if (!dalamUraianSistematika && kata) {
                dalamUraianSistematika = repeatedLater(babJudul, i);
            }
            return dalamUraianSistematika;
        }
        if (NOMOR.matcher(teks).matches()) {
            return numberRepeatedLater(teks, i);
        }
        if (kata) {
            return babJudul != 2 || !listed(2, i);
        }
        return true;
    }

    private boolean listed(int nomorBab, int sebelum) {
        for (int k = sebelum - 1; k >= 0 && k > sebelum - 60; k--) {
            if (blok.get(k) instanceof Judul j && chapterWord(j.teks()) && chapterOf(j.teks()) == nomorBab) {
                return true;
            }
        }
        return false;
    }

    private boolean repeatedLater(int nomorBab, int i) {
        for (int k = i + 1; k < blok.size(); k++) {
            if (blok.get(k) instanceof Judul j && chapterWord(j.teks()) && chapterOf(j.teks()) == nomorBab) {
                return true;
            }
        }
        return false;
    }

    private boolean numberRepeatedLater(String teks, int i) {
        String nomor = number(teks);
        for (int k = i + 1; k < blok.size(); k++) {
            if (blok.get(k) instanceof Judul j && number(j.teks()).equals(nomor)) {
                return true;
            }
        }
        return false;
    }

    /** The number of a section, empty when the heading has none. */
    private static String number(String teks) {
        Matcher n = NOMOR.matcher(teks);
        if (!n.matches()) {
            return "";
        }
        String hasil = teks.substring(0, n.start(3)).strip();
        return hasil.endsWith(".") ? hasil.substring(0, hasil.length() - 1) : hasil;
    }

    private boolean pkHeading(Judul j, int i) {
        String t = j.teks();
        if (!PK.matcher(t).matches() || NOMOR.matcher(t).matches() || t.length() > 160) {
            return false;
        }
        for (int k = i + 1; k < blok.size() && k <= i + 12; k++) {
            Blok b = blok.get(k);
            if (PENANDA_TANGAN.matcher(PemisahTeks.teks(b)).find()) {
                return true;
            }
        }
        return false;
    }

    private static Tahap tahap(Judul j) {
        return PembacaPerjanjian.stage(j.teks());
    }

    // --- what a heading means

    private static boolean chapterWord(String teks) {
        return BAB.matcher(teks).matches();
    }

    private static int chapterOf(String teks) {
        Matcher m = BAB.matcher(teks);
        if (m.matches()) {
            return roman(m.group(1) != null ? m.group(1) : m.group(2));
        }
        Matcher n = NOMOR.matcher(teks);
        if (n.matches()) {
            String awal = n.group(1);
            int bab = Character.isDigit(awal.charAt(0)) ? Integer.parseInt(awal) : roman(awal);
            return bab >= 1 && bab <= 6 ? Math.min(bab, 4) : 0;
        }
        return 0;
    }

    static int roman(String r) {
        int n = switch (r.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
        return n;
    }

    private static int chapterByTitle(String kecil) {
        return switch (kecil) {
            case "pendahuluan" -> 1;
            case "perencanaan kinerja", "perencanaan dan perjanjian kinerja" -> 2;
            case "akuntabilitas kinerja", "akuntabilitas kinerja instansi pemerintah" -> 3;
            case "penutup" -> 4;
            default -> 0;
        };
    }

    /** The heading without its number. */
    static String clean(String teks) {
        Matcher m = BAB.matcher(teks);
        if (m.matches()) {
            return m.group(3).strip();
        }
        Matcher n = NOMOR.matcher(teks);
        if (n.matches()) {
            return n.group(3).strip();
        }
        Matcher p = PENANDA.matcher(teks);
        return p.matches() ? p.group(1).strip() : teks.strip();
    }

    private static boolean reviu(String t) {
        return t.contains("reviu") || t.contains("direview") || t.contains("pernyataan review");
    }

    private static final Map<String, Pattern> POLA = new ConcurrentHashMap<>();

    private static boolean has(String t, String pola) {
        return POLA.computeIfAbsent(pola, Pattern::compile).matcher(t).find();
    }

    /** The section a heading opens in this chapter, or null. */
    static @Nullable BagianNarasi classify(String judul, int bab) {
        if (judul.length() > 220) {
            return null;
        }
        String t = judul.toLowerCase(Locale.ROOT);
        if (has(t, "^(?:ikhtisar|iktisar|ihtisar|ringkasan)\\b.*eksekutif|^executive summary")) {
            return BagianNarasi.IKHTISAR_EKSEKUTIF;
        }
        if (t.startsWith("kata pengantar")) {
            return BagianNarasi.KATA_PENGANTAR;
        }
        if (reviu(t) && has(t, "pernyataan|surat|telah")) {
            return BagianNarasi.PERNYATAAN_REVIU;
        }
        return switch (bab) {
            case 0, 1 -> pendahuluan(t);
            case 2 -> perencanaan(t);
            case 3 -> akuntabilitas(t);
            case 4 -> penutup(t);
            default -> null;
        };
    }

    private static @Nullable BagianNarasi pendahuluan(String t) {
        if (has(t, "sistematika")) {
            return BagianNarasi.SISTEMATIKA;
        }
        if (has(t, "latar belakang")) {
            return BagianNarasi.LATAR_BELAKANG;
        }
        if (has(t, "maksud|^tujuan\\b")) {
            return BagianNarasi.MAKSUD_TUJUAN;
        }
        if (has(t, "(?:dasar|landasan) hukum")) {
            return BagianNarasi.DASAR_HUKUM;
        }
        if (has(t, "\\bisu\\b|isu-isu|permasalahan|aspek strategis")) {
            return BagianNarasi.ISU_STRATEGIS;
        }
        if (has(
                t,
                "struktur|susunan organisasi|tugas pokok|tugas dan fungsi|kedudukan|gambaran umum|profil|kelembagaan|sumber daya")) {
            return BagianNarasi.STRUKTUR_ORGANISASI;
        }
        return null;
    }

    private static @Nullable BagianNarasi perencanaan(String t) {
        if (has(t, "^visi\\b")) {
            return BagianNarasi.VISI;
        }
        if (has(t, "^misi\\b")) {
            return BagianNarasi.MISI;
        }
        if (has(t, "^tujuan\\b")) {
            return BagianNarasi.TUJUAN;
        }
        if (has(t, "^sasaran\\b|^indikator kinerja utama|^iku\\b")) {
            return BagianNarasi.SASARAN;
        }
        if (has(t, "pe[nr]janjian kinerja|penetapan kinerja")) {
            return BagianNarasi.PERJANJIAN_KINERJA;
        }
        if (has(
                t,
                "rencana kerja|rencana kinerja|\\brkt\\b|rencana aksi|program(?:,| dan) kegiatan|rencana anggaran")) {
            return BagianNarasi.RENCANA_KERJA;
        }
        if (has(t, "rencana strategis|renstra|rpjmd")) {
            return BagianNarasi.RENCANA_STRATEGIS;
        }
        return null;
    }

    private static @Nullable BagianNarasi akuntabilitas(String t) {
        if (has(t, "efisiensi")) {
            return BagianNarasi.EFISIENSI;
        }
        if (has(t, "program|kegiatan") && has(t, "mendukung|menunjang|pendukung|penunjang|dukungan")) {
            return BagianNarasi.PROGRAM_PENDUKUNG;
        }
        if (has(t, "rekomendasi|penyesuaian|perubahan") && has(t, "target")) {
            return BagianNarasi.REKOMENDASI_TARGET;
        }
        if (has(t, "nasional|provinsi lain|daerah lain|kabupaten/kota lain|benchmark")) {
            return BagianNarasi.CAPAIAN_NASIONAL;
        }
        if (has(t, "renstra|rencana strategis|jangka menengah|rpjmd|akhir periode")) {
            return BagianNarasi.CAPAIAN_TARGET_RENSTRA;
        }
        if (has(t, "sebelumnya|tahun lalu|beberapa tahun|antar\\s?tahun|tahun terakhir|tahun-tahun")) {
            return BagianNarasi.CAPAIAN_TAHUN_SEBELUMNYA;
        }
        if (has(t, "penyebab|faktor|keberhasilan|kegagalan")) {
            return BagianNarasi.FAKTOR_PENYEBAB;
        }
        if (has(t, "^upaya|perbaikan|tindak lanjut|^solusi|langkah")) {
            return BagianNarasi.UPAYA_PERBAIKAN;
        }
        if (has(t, "masalah|kendala|hambatan")) {
            return BagianNarasi.MASALAH;
        }
        if (has(
                t,
                "realisasi anggaran|akuntabilitas keuangan|penyerapan anggaran|serapan anggaran|realisasi keuangan|kinerja keuangan")) {
            return BagianNarasi.REALISASI_ANGGARAN;
        }
        if (has(t, "target.*realisasi|realisasi.*target|capaian.*tahun (?:ini|\\d{4})|hasil pengukuran")) {
            return BagianNarasi.CAPAIAN_TAHUN_INI;
        }
        if (has(t, "capaian|pengukuran kinerja|analisis kinerja")) {
            return BagianNarasi.CAPAIAN_KINERJA;
        }
        if (has(t, "akuntabilitas")) {
            return BagianNarasi.AKUNTABILITAS_KINERJA;
        }
        return null;
    }

    private static @Nullable BagianNarasi penutup(String t) {
        if (has(t, "kesimpulan|simpulan|penutup")) {
            return BagianNarasi.KESIMPULAN;
        }
        if (has(t, "saran|rekomendasi|tindak lanjut|langkah|rencana ke depan")) {
            return BagianNarasi.SARAN;
        }
        return null;
    }
}
