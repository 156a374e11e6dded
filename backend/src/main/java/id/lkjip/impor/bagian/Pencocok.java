package id.lkjip.impor.bagian;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether two printed names mean the same thing.
 *
 * <p>Reports spell one name in several ways: another case, punctuation, a small typing error, the unit in parentheses,
 * "yang", one word more. Names that differ by a word of their own on both sides ("... Kebijakan Ekonomi ..." and "...
 * Kebijakan Pembangunan ...") are never the same, however much else they share.
 */
public final class Pencocok {

    /** Words that carry no meaning of their own in a name. */
    private static final Set<String> KATA_SAMBUNG = Set.of(
            "yang",
            "dan",
            "di",
            "dengan",
            "untuk",
            "pada",
            "atas",
            "terhadap",
            "dalam",
            "oleh",
            "ke",
            "dari",
            "sasaran");

    private static final Set<String> SANGKALAN = Set.of("tidak", "non", "bukan", "belum", "tanpa");

    private static final Pattern SATUAN_AKHIR = Pattern.compile(
            "(?i)\\s*\\(\\s*(?:%|persen|persentase|nilai|indeks|skor|poin|angka|instansi|orang|dokumen|laporan|kasus|unit|buah|kategori|predikat|rasio|level|rupiah|ribu rupiah|juta rupiah|rp\\.?|\\p{L}{1,12})\\s*\\)\\s*$");
    private static final Pattern AKRONIM = Pattern.compile("\\(\\s*\\p{Lu}{2,}[\\p{L}-]{0,12}\\s*\\)\\s*$");
    private static final Pattern KATA = Pattern.compile("[\\p{L}\\p{N}]+");

    private Pencocok() {}

    /** A word of a text with its place. */
    record Kata(String isi, int mulai, int akhir) {}

    /**
     * The name without the unit that some sections add in parentheses: "Indeks Reformasi Hukum (Indeks)". An acronym in
     * capitals stays, it is part of the name.
     */
    public static String tanpaSatuan(String nama) {
        String hasil = nama.strip();
        while (hasil.endsWith(";") || hasil.endsWith(".") || hasil.endsWith(",") || hasil.endsWith(":")) {
            hasil = hasil.substring(0, hasil.length() - 1).strip();
        }
        return AKRONIM.matcher(hasil).find()
                ? hasil
                : SATUAN_AKHIR.matcher(hasil).replaceFirst("").strip();
    }

    /** Whether both names mean the same. */
    public static boolean sama(String a, String b) {
        return jarak(kata(a), kata(b)) < TIDAK_SAMA;
    }

    /** The candidate that means the same as a name: an exact one, else the single best tolerable one. */
    public static <T> Optional<T> cari(String nama, Collection<T> calon, Function<T, Collection<String>> namaCalon) {
        List<String> dicari = kata(nama);
        if (dicari.isEmpty()) {
            return Optional.empty();
        }
        T terbaik = null;
        int jarakTerbaik = TIDAK_SAMA;
        boolean seri = false;
        for (T c : calon) {
            int jarak = TIDAK_SAMA;
            for (String n : namaCalon.apply(c)) {
                jarak = Math.min(jarak, jarak(dicari, kata(n)));
            }
            if (jarak < jarakTerbaik) {
                terbaik = c;
                jarakTerbaik = jarak;
                seri = false;
            } else if (jarak == jarakTerbaik && jarak < TIDAK_SAMA) {
                seri = true;
            }
        }
        return seri ? Optional.empty() : Optional.ofNullable(terbaik);
    }

    private static final int TIDAK_SAMA = 1000;

    /** 0 for the same words, growing with the tolerance needed, {@link #TIDAK_SAMA} for different names. */
    private static int jarak(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return TIDAK_SAMA;
        }
        if (a.equals(b)) {
            return 0;
        }
        String rapatA = String.join("", a);
        String rapatB = String.join("", b);
        if (rapatA.equals(rapatB)) {
            return 1;
        }
        if (missingLetter(rapatA, rapatB, 16)) {
            return 2;
        }
        var sisaA = new ArrayList<>(a);
        var sisaB = new ArrayList<>(b);
        int salahTulis = 0;
        for (String x : a) {
            int k = sisaB.indexOf(x);
            if (k >= 0) {
                sisaA.remove(x);
                sisaB.remove(k);
            }
        }
        for (String x : List.copyOf(sisaA)) {
            for (String y : sisaB) {
                if (mirip(x, y)) {
                    sisaA.remove(x);
                    sisaB.remove(y);
                    salahTulis++;
                    break;
                }
            }
        }
        if (sisaA.isEmpty() && sisaB.isEmpty()) {
            return 2 + salahTulis;
        }
        if (!sisaA.isEmpty() && !sisaB.isEmpty()) {
            return TIDAK_SAMA;
        }
        List<String> lebih = sisaA.isEmpty() ? sisaB : sisaA;
        int pendek = Math.min(a.size(), b.size());
        boolean beda = lebih.stream().anyMatch(k -> SANGKALAN.contains(k) || Character.isDigit(k.charAt(0)));
        return lebih.size() == 1 && pendek >= 4 && !beda ? 10 + salahTulis : TIDAK_SAMA;
    }

    /** The words that count, in lower case, without the unit at the end. */
    static List<String> kata(String nama) {
        return kataDenganLetak(tanpaSatuan(nama)).stream().map(Kata::isi).toList();
    }

    static List<Kata> kataDenganLetak(String teks) {
        var hasil = new ArrayList<Kata>();
        Matcher m = KATA.matcher(teks);
        while (m.find()) {
            String k = m.group().toLowerCase(Locale.ROOT);
            if (!KATA_SAMBUNG.contains(k)) {
                hasil.add(new Kata(k, m.start(), m.end()));
            }
        }
        return hasil;
    }

    /**
     * One word with a typing error: a letter missing, doubled or swapped, or the same root with another affix. A
     * replaced letter makes another word ("pengadaan", "pengaduan") and is not tolerated.
     */
    static boolean mirip(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < 4 || (a.charAt(0) != b.charAt(0) && !berawalan(a) && !berawalan(b))) {
            return false;
        }
        String akarA = akar(a);
        if (akarA.length() >= 4 && akarA.equals(akar(b))) {
            return true;
        }
        if (a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return a.length() == b.length() ? swapped(a, b) : missingLetter(a, b, 6);
    }

    /** Whether one text is the other with a single letter more. */
    private static boolean missingLetter(String a, String b, int terpendek) {
        String panjang = a.length() > b.length() ? a : b;
        String pendek = a.length() > b.length() ? b : a;
        if (panjang.length() - pendek.length() != 1 || pendek.length() < terpendek) {
            return false;
        }
        int i = 0;
        while (i < pendek.length() && pendek.charAt(i) == panjang.charAt(i)) {
            i++;
        }
        return !Character.isDigit(panjang.charAt(i)) && panjang.substring(i + 1).equals(pendek.substring(i));
    }

    private static boolean swapped(String a, String b) {
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    private static boolean berawalan(String kata) {
        return kata.length() >= 8 && (kata.startsWith("per") || kata.startsWith("ber") || kata.startsWith("ter"));
    }

    private static String akar(String kata) {
        String k = kata;
        for (String awalan : List.of("per", "ber", "ter")) {
            if (k.startsWith(awalan) && k.length() >= 8) {
                k = k.substring(3);
                break;
            }
        }
        for (String akhiran : List.of("nya", "an")) {
            if (k.endsWith(akhiran) && k.length() - akhiran.length() >= 4) {
                return k.substring(0, k.length() - akhiran.length());
            }
        }
        return k;
    }
}
