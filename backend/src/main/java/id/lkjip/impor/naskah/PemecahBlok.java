package id.lkjip.impor.naskah;

import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Hiasan;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Blok.Paragraf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits lines into blocks, one pass, no backtracking over the file. */
final class PemecahBlok {

    private static final Pattern BUTIR = Pattern.compile(
            "^(\\s*)((?:[-*+•▪●○◦–]\\s+)*)(\\(?(?:\\d{1,3}|[a-zA-H]|[ivx]{2,4})[.)](?:\\s+|$))?(.*)$", Pattern.DOTALL);
    private static final Pattern BUTIR_TAB =
            Pattern.compile("^\\s*(?:[-*+•▪●]|\\(?(?:\\d{1,3}|[a-z])[.)])\\t+[^\\t]+$");
    private static final Pattern NOMOR_HALAMAN = Pattern.compile(
            "(?i)^(?:(?:hal(?:aman)?|page)\\.?\\s{0,3})?[-–—|]?\\s{0,3}(?:\\d{1,3}|[ivxlc]{1,6})\\s{0,3}[-–—|]?$");
    private static final Pattern BAB = Pattern.compile("(?i)^BAB\\s{1,3}(?:[IVX]{1,5}|\\d{1,2})(?:\\b.{0,110})?$");
    private static final Pattern JUDUL_BERNOMOR =
            Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4})(?:\\.\\d{1,2}){1,3}\\.?\\s{1,4}\\p{Lu}.{1,140}$");
    private static final Pattern AWAL_JUDUL = Pattern.compile(
            "(?i)^(?:BAB\\s{1,3}(?:[IVX]{1,5}|\\d{1,2})\\b|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s|[A-Z][.)]\\s|[IVX]{1,4}\\.).{0,140}$");
    private static final Pattern LEADER = Pattern.compile("(?:\\.{4,}|…{2,}|(?:\\. ){4,}|_{4,})");
    private static final Pattern KEPALA_HALAMAN =
            Pattern.compile("(?i)laporan kinerja|\\bLKj?IP\\b|\\bLAKIP\\b|\\bLKj\\b");

    private final List<String> baris;
    private final List<Blok> hasil = new ArrayList<>();
    private final Map<String, Integer> berulang;
    private int i;

    PemecahBlok(List<String> baris) {
        this.baris = baris;
        this.berulang = countRepeated(baris);
    }

    List<Blok> pecah() {
        while (i < baris.size()) {
            String b = baris.get(i);
            if (blank(b)) {
                i++;
            } else if (htmlTable(b)) {
                var html = new PembacaTabelHtml(baris, i);
                hasil.add(html.baca());
                i = html.berikutnya();
            } else if (tabRow(i)) {
                tabTable();
            } else if (pipeRow(i)) {
                pipeTable();
            } else if (!decoration(b) && !heading(b) && !formula(b)) {
                text();
            }
        }
        return hasil;
    }

    static boolean blank(String b) {
        for (int k = 0; k < b.length(); k++) {
            char c = b.charAt(k);
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\uFEFF' && c != '\u200B') {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is an entry of a table of contents: dot leaders, or a leader before a page number. */
    static boolean leader(String b) {
        return LEADER.matcher(b).find();
    }

    // --- tables

    private static boolean htmlTable(String b) {
        return b.stripLeading().regionMatches(true, 0, "<table", 0, 6);
    }

    private boolean tabRow(int n) {
        return innerTab(n) || (leadingTab(n) && (innerTab(n - 1) || innerTab(n + 1) || deepTab(n)));
    }

    private boolean inside(int n) {
        return n >= 0 && n < baris.size();
    }

    private boolean innerTab(int n) {
        if (!inside(n)) {
            return false;
        }
        String b = baris.get(n);
        int isi = 0;
        while (isi < b.length() && Character.isWhitespace(b.charAt(isi))) {
            isi++;
        }
        return isi < b.length()
                && b.indexOf('\t', isi) >= 0
                && !BUTIR_TAB.matcher(b).matches();
    }

    private boolean leadingTab(int n) {
        return inside(n) && baris.get(n).startsWith("\t") && !blank(baris.get(n));
    }

    private boolean deepTab(int n) {
        return baris.get(n).startsWith("\t\t");
    }

    private void tabTable() {
        var rows = new ArrayList<BarisTabel>();
        var nomor = new ArrayList<Integer>();
        while (inside(i) && !blank(baris.get(i)) && (tabRow(i) || leadingTab(i))) {
            var sel = new ArrayList<String>();
            for (String s : baris.get(i).split("\t", -1)) {
                sel.add(Markah.polos(s));
            }
            rows.add(new BarisTabel(i + 1, List.copyOf(sel)));
            nomor.add(i + 1);
            i++;
        }
        hasil.add(new BlokTabel(new Tabel(List.copyOf(rows)), false, List.copyOf(nomor)));
    }

    private boolean pipeRow(int n) {
        String b = baris.get(n);
        if (b.indexOf('|') < 0) {
            return false;
        }
        String t = b.strip();
        boolean outer = t.startsWith("|") && t.indexOf('|', 1) > 0;
        return outer || (n + 1 < baris.size() && separator(baris.get(n + 1)) && !separator(b));
    }

    private static boolean separator(String b) {
        boolean pipa = false;
        int strip = 0;
        for (int k = 0; k < b.length(); k++) {
            char c = b.charAt(k);
            if (c == '|') {
                pipa = true;
            } else if (c == '-') {
                strip++;
            } else if (c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return pipa && strip > 0;
    }

    private void pipeTable() {
        var rows = new ArrayList<BarisTabel>();
        var nomor = new ArrayList<Integer>();
        // in a table without outer pipes a leading pipe is an empty first cell
        boolean outerStart = baris.get(i).strip().startsWith("|");
        boolean outerEnd = false;
        boolean terputus = false;
        while (inside(i) && baris.get(i).indexOf('|') >= 0) {
            String b = baris.get(i).strip();
            nomor.add(i + 1);
            if (!separator(b)) {
                boolean ends = b.endsWith("|") && !b.endsWith("\\|");
                outerEnd |= ends;
                terputus = outerEnd && !ends;
                rows.add(new BarisTabel(i + 1, pipeCells(outerStart ? b : baris.get(i), outerStart)));
            }
            i++;
        }
        boolean last = true;
        for (int k = i; k < baris.size() && last; k++) {
            last = blank(baris.get(k));
        }
        if (rows.isEmpty()) {
            hasil.add(new Hiasan("garis tabel", "", List.copyOf(nomor)));
        } else {
            hasil.add(new BlokTabel(new Tabel(List.copyOf(rows)), terputus && last, List.copyOf(nomor)));
        }
    }

    private static List<String> pipeCells(String b, boolean outer) {
        var sel = new ArrayList<String>();
        int awal = outer && b.startsWith("|") ? 1 : 0;
        int akhir = outer && b.endsWith("|") && !b.endsWith("\\|") && b.length() > awal ? b.length() - 1 : b.length();
        var isi = new StringBuilder();
        for (int k = awal; k < akhir; k++) {
            char c = b.charAt(k);
            if (c == '\\' && k + 1 < akhir && b.charAt(k + 1) == '|') {
                isi.append('|');
                k++;
            } else if (c == '|') {
                sel.add(Markah.polos(isi.toString()));
                isi.setLength(0);
            } else {
                isi.append(c);
            }
        }
        sel.add(Markah.polos(isi.toString()));
        return List.copyOf(sel);
    }

    // --- furniture and headings

    private boolean decoration(String b) {
        String t = b.strip();
        String jenis = null;
        if (rule(t)) {
            jenis = "garis";
        } else if (t.startsWith("<!--") && t.endsWith("-->")) {
            jenis = "komentar";
        } else if (t.startsWith("![") && t.endsWith(")") && t.indexOf(")") == t.length() - 1) {
            jenis = "gambar";
        } else if (t.regionMatches(true, 0, "<img", 0, 4) || t.equals("```") || pageSpan(t)) {
            jenis = "hiasan";
        } else if (t.length() < 16 && NOMOR_HALAMAN.matcher(t).matches()) {
            jenis = "nomor halaman";
        } else if (t.length() < 140 && berulang.getOrDefault(fingerprint(t), 0) >= 3) {
            jenis = "judul halaman";
        }
        if (jenis == null) {
            return false;
        }
        hasil.add(new Hiasan(jenis, t, List.of(i + 1)));
        i++;
        return true;
    }

    private static boolean pageSpan(String t) {
        return t.startsWith("<span") && t.endsWith("</span>") && Markah.polos(t).isEmpty();
    }

    private static boolean rule(String t) {
        if (t.length() < 3) {
            return false;
        }
        char c = t.charAt(0);
        if (c != '-' && c != '*' && c != '_' && c != '=' && c != '~') {
            return false;
        }
        for (int k = 0; k < t.length(); k++) {
            if (t.charAt(k) != c && t.charAt(k) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Running page headers: a short line that names the report and returns at least three times. */
    private static Map<String, Integer> countRepeated(List<String> baris) {
        var hitung = new HashMap<String, Integer>();
        for (String b : baris) {
            String t = b.strip();
            if (!t.isEmpty()
                    && t.length() < 140
                    && b.indexOf('\t') < 0
                    && KEPALA_HALAMAN.matcher(t).find()) {
                hitung.merge(fingerprint(t), 1, Integer::sum);
            }
        }
        return hitung;
    }

    /** The text without the figures that change from page to page at its ends. */
    private static String fingerprint(String t) {
        int a = 0;
        int z = t.length();
        while (a < z && !Character.isLetter(t.charAt(a))) {
            a++;
        }
        while (z > a && !Character.isLetter(t.charAt(z - 1))) {
            z--;
        }
        return t.substring(a, z).toLowerCase(Locale.ROOT);
    }

    private boolean heading(String b) {
        String t = b.strip();
        int tanda = hashes(t);
        if (tanda == 0) {
            return false;
        }
        String isi = t.substring(tanda);
        int akhir = isi.length();
        while (akhir > 0 && (isi.charAt(akhir - 1) == '#' || isi.charAt(akhir - 1) == ' ')) {
            akhir--;
        }
        hasil.add(new Judul(tanda, Markah.polos(isi.substring(0, akhir)), List.of(i + 1)));
        i++;
        return true;
    }

    /** The level of a Markdown heading, 0 when the line is none. */
    private static int hashes(String t) {
        int tanda = 0;
        while (tanda < t.length() && t.charAt(tanda) == '#') {
            tanda++;
        }
        return tanda <= 6 && tanda < t.length() && t.charAt(tanda) == ' ' ? tanda : 0;
    }

    private boolean formula(String b) {
        String t = b.strip();
        if (!t.startsWith("$$")) {
            return false;
        }
        var nomor = new ArrayList<Integer>();
        var isi = new StringBuilder();
        boolean selesai = false;
        while (inside(i) && !selesai && !(blank(baris.get(i)) && nomor.size() > 12)) {
            String r = baris.get(i).strip();
            selesai = r.endsWith("$$") && (r.length() > 3 || !nomor.isEmpty());
            if (!r.isEmpty()) {
                nomor.add(i + 1);
                isi.append(isi.isEmpty() ? "" : "\n").append(r);
            }
            i++;
        }
        hasil.add(new Hiasan("rumus", isi.toString(), List.copyOf(nomor)));
        return true;
    }

    // --- running text

    private void text() {
        int awal = i;
        Matcher m = BUTIR.matcher(baris.get(i));
        boolean cocok = m.matches();
        String peluru = cocok ? m.group(2) : "";
        String penanda = cocok ? m.group(3) : null;
        boolean item =
                cocok && (!peluru.isEmpty() || penanda != null) && !m.group(4).isBlank();
        String pertama = item ? m.group(4) : baris.get(i);
        TeksBerbaris teks = TeksBerbaris.of(i + 1, Markah.polos(pertama));
        var mentah = new StringBuilder(pertama.strip());
        var nomor = new ArrayList<Integer>(List.of(i + 1));
        boolean patah = baris.get(i).endsWith("  ") && !blank(baris.get(i));
        i++;
        boolean tebal = !item && Markah.seluruhnyaTebal(pertama);
        boolean judul = tebal && headingStart(pertama);
        while (inside(i) && !blank(baris.get(i)) && continues(i)) {
            String b = baris.get(i);
            boolean tebalIni = Markah.seluruhnyaTebal(b);
            if (judul && (!tebalIni || headingStart(b))) {
                // a heading directly above its text, or above the next heading
                break;
            }
            tebal &= tebalIni;
            teks = teks.sambung(patah ? "\n" : " ", TeksBerbaris.of(i + 1, Markah.polos(b)));
            mentah.append(patah ? "  \n" : "\n").append(b.strip());
            nomor.add(i + 1);
            patah = b.endsWith("  ");
            i++;
        }
        if (item) {
            hasil.add(new Butir(marker(penanda), indent(baris.get(awal)), teks, mentah.toString(), List.copyOf(nomor)));
        } else {
            hasil.add(paragraph(teks, mentah.toString(), tebal, List.copyOf(nomor)));
        }
    }

    /** Whether a line begins as headings do: a chapter, a number, a letter. */
    private static boolean headingStart(String b) {
        return AWAL_JUDUL.matcher(Markah.polos(b)).matches();
    }

    private boolean continues(int n) {
        String b = baris.get(n);
        String t = b.strip();
        if (hashes(t) > 0 || htmlTable(b) || t.startsWith("$$") || tabRow(n) || pipeRow(n) || rule(t)) {
            return false;
        }
        Matcher m = BUTIR.matcher(b);
        return !(m.matches()
                && (!m.group(2).isEmpty() || m.group(3) != null)
                && !m.group(4).isBlank());
    }

    private static Blok paragraph(TeksBerbaris teks, String mentah, boolean tebal, List<Integer> nomor) {
        String isi = teks.isi();
        boolean pendek = isi.length() <= 260;
        if (pendek && (tebal || Markah.seluruhnyaTebal(mentah))) {
            return new Judul(7, isi.replace('\n', ' '), nomor);
        }
        boolean satu = nomor.size() == 1 && !leader(isi);
        if (satu && BAB.matcher(isi).matches() && !sentence(isi)) {
            return new Judul(1, isi, nomor);
        }
        if (satu && isi.length() < 150 && JUDUL_BERNOMOR.matcher(isi).matches() && !sentence(isi)) {
            return new Judul(7, isi, nomor);
        }
        return new Paragraf(teks, mentah, nomor);
    }

    private static boolean sentence(String isi) {
        char c = isi.charAt(isi.length() - 1);
        return c == ';' || c == ',' || (c == '.' && isi.length() > 60);
    }

    private static String marker(@Nullable String penanda) {
        return penanda == null ? "-" : penanda.strip();
    }

    private static int indent(String b) {
        int n = 0;
        while (n < b.length() && (b.charAt(n) == ' ' || b.charAt(n) == '\t')) {
            n += b.charAt(n) == '\t' ? 4 : 1;
        }
        return n >= b.length() ? 0 : n;
    }
}
