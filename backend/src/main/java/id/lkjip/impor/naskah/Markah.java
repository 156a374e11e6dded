package id.lkjip.impor.naskah;

import java.util.regex.Pattern;

/** Inline markup of Markdown and HTML, removed. Every pattern is linear in the length of the line. */
public final class Markah {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,3}/?>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:b|i|u|em|strong|sup|sub|span|font|p|div|small|center|a|ins|del|mark)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,400})\\]\\([^()\\s]{0,600}\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([*_#|.()\\[\\]+!>~-])");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u2000-\\u200B\\u202F\\u3000]{1,}");

    private Markah() {}

    /** The plain text: no emphasis, tags, links, escapes or entities; runs of spaces become one. */
    public static String polos(String teks) {
        if (teks.isEmpty()) {
            return teks;
        }
        String hasil = teks;
        if (hasil.indexOf('<') >= 0) {
            hasil = BREAK.matcher(hasil).replaceAll(" ");
            hasil = TAG.matcher(hasil).replaceAll("");
        }
        if (hasil.indexOf('&') >= 0) {
            hasil = hasil.replace("&nbsp;", " ")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'");
        }
        if (hasil.indexOf('[') >= 0) {
            hasil = LINK.matcher(hasil).replaceAll("$1");
        }
        hasil = emphasis(hasil);
        if (hasil.indexOf('\\') >= 0) {
            hasil = ESCAPE.matcher(hasil).replaceAll("$1");
        }
        return SPACES.matcher(hasil).replaceAll(" ").strip();
    }

    /** Whether the text is nothing but one bold run, the way converters print headings. */
    public static boolean seluruhnyaTebal(String teks) {
        String t = teks.strip();
        if (t.startsWith("<b>") && t.endsWith("</b>")) {
            return t.indexOf("<b>", 3) < 0;
        }
        if (t.startsWith("<strong>") && t.endsWith("</strong>")) {
            return t.indexOf("<strong>", 8) < 0;
        }
        if (t.length() < 5 || !t.startsWith("**") || !t.endsWith("**")) {
            return false;
        }
        String dalam = t.substring(2, t.length() - 2);
        return !dalam.replace("****", "").contains("**") || (dalam.startsWith("*") && dalam.endsWith("*"));
    }

    /** Removes asterisk runs that open or close emphasis; an asterisk between spaces is a sign, not markup. */
    private static String emphasis(String teks) {
        if (teks.indexOf('*') < 0 && teks.indexOf('_') < 0) {
            return teks;
        }
        var hasil = new StringBuilder(teks.length());
        int i = 0;
        while (i < teks.length()) {
            char c = teks.charAt(i);
            if (c != '*' && !(c == '_' && i + 1 < teks.length() && teks.charAt(i + 1) == '_')) {
                hasil.append(c);
                i++;
                continue;
            }
            if (i > 0 && teks.charAt(i - 1) == '\\') {
                hasil.append(c);
                i++;
                continue;
            }
            int j = i;
            while (j < teks.length() && teks.charAt(j) == c) {
                j++;
            }
            boolean spasiKiri = i == 0 || Character.isWhitespace(teks.charAt(i - 1));
            boolean spasiKanan = j == teks.length() || Character.isWhitespace(teks.charAt(j));
            boolean markup = j - i >= 2 || !(spasiKiri && spasiKanan);
            if (!markup) {
                hasil.append(teks, i, j);
            } else if (j - i >= 4 && !spasiKiri && !spasiKanan) {
                // one bold run directly after another: two texts that the converter glued together
                hasil.append(' ');
            }
            i = j;
        }
        return hasil.toString();
    }
}
