package id.lkjip.impor.naskah;

import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures as reports write them.
 *
 * <p>A token alone is ambiguous: {@code 12.348} is twelve thousand of something that is counted and twelve and a bit of
 * an index. The unit decides. What cannot be read as a figure is not guessed: money gives empty, a measure stays text.
 */
public final class AngkaTertulis {

    private static final Pattern MATA_UANG = Pattern.compile("(?i)^(?:rp|idr)\\.?\\s{0,3}");
    private static final Pattern AKHIRAN = Pattern.compile("\\s{0,2}[.,]?\\s{0,2}[-–—=]+\\s{0,2}\\.?$");
    private static final Pattern SEN = Pattern.compile("^(.*\\d)[.,](0{1,2})$");
    private static final Pattern BERKELOMPOK = Pattern.compile("^\\d{1,3}(?:[.,]\\d{3})+$");
    private static final Pattern POLOS = Pattern.compile("^\\d{1,18}$");
    private static final Pattern SKALA = Pattern.compile(
            "(?i)^(\\d{1,9}(?:[.,]\\d{1,9})?)\\s{0,2}(ribu|juta|mil[iy]ar|triliun)(?:\\s{1,2}rupiah)?$");
    private static final Pattern ANGKA = Pattern.compile(
            "^(?:[≥≤>±]|=|min(?:imal)?\\.?|maks(?:imal)?\\.?)?\\s{0,2}([-−]?\\d[\\d.,]{0,30})\\s{0,2}(%|[\\p{L}/²³().]{1,30}(?:\\s[\\p{L}/²³().]{1,30}){0,4})?$");
    private static final Pattern RENTANG = Pattern.compile(
            "^(\\d[\\d.,]{0,20})\\s{0,2}%?\\s{0,2}(?:-|–|—|s\\.?\\s?d\\.?|s/d|sampai(?: dengan)?|hingga)\\s{0,2}(\\d[\\d.,]{0,20})\\s{0,2}(?:%|[\\p{L}/]{1,30})?$");

    private static final Set<String> TIDAK_BERLAKU =
            Set.of("n/a", "na", "n.a", "n.a.", "-", "--", "–", "—", "tidak berlaku", "tidak ada", "tidak tersedia");
    private static final Pattern BELUM = Pattern.compile("(?i)^belum\\b.{0,80}$");

    /** Words of units whose figures are decimals; every other unit counts something. */
    private static final Set<String> DESIMAL = Set.of(
            "persen",
            "%",
            "persentase",
            "nilai",
            "indeks",
            "index",
            "skor",
            "skoring",
            "poin",
            "point",
            "rasio",
            "predikat",
            "level",
            "skala",
            "angka");

    private AngkaTertulis() {}

    /**
     * An amount of money, or empty when the text is no whole amount of rupiah. Both separators count as thousands, even
     * mixed in one amount; {@code ,-}, {@code ,00} and {@code .00} end one.
     */
    public static Optional<Rupiah> rupiah(String teks) {
        String t = Markah.polos(teks);
        boolean minus = false;
        if (t.startsWith("(") && t.endsWith(")")) {
            minus = true;
            t = t.substring(1, t.length() - 1).strip();
        }
        if (t.startsWith("-") || t.startsWith("−")) {
            minus = true;
            t = t.substring(1).strip();
        }
        t = MATA_UANG.matcher(t).replaceFirst("");
        if (t.startsWith("-") && t.length() > 1 && Character.isDigit(t.charAt(1))) {
            minus = true;
            t = t.substring(1);
        }
        t = AKHIRAN.matcher(t).replaceFirst("").strip();
        Matcher skala = SKALA.matcher(t);
        if (skala.matches()) {
            return scaled(skala.group(1), skala.group(2), minus);
        }
        t = t.replace(" ", "").replace("\u00A0", "");
        while (t.endsWith(".") || t.endsWith(",") || t.endsWith(";")) {
            t = t.substring(0, t.length() - 1);
        }
        Matcher sen = SEN.matcher(t);
        if (sen.matches()
                && (BERKELOMPOK.matcher(sen.group(1)).matches()
                        || POLOS.matcher(sen.group(1)).matches())) {
            t = sen.group(1);
        }
        if (!BERKELOMPOK.matcher(t).matches() && !POLOS.matcher(t).matches()) {
            return Optional.empty();
        }
        String digit = t.replace(".", "").replace(",", "");
        if (digit.length() > 18) {
            return Optional.empty();
        }
        long nilai = Long.parseLong(digit);
        return Optional.of(Rupiah.of(minus ? -nilai : nilai));
    }

    /**
     * An amount of a column whose figures are thousands or millions of rupiah; empty when it is no whole amount.
     *
     * @param kali rupiah per printed unit, 1 for a column in rupiah
     */
    public static Optional<Rupiah> rupiah(String teks, long kali) {
        if (kali == 1) {
            return rupiah(teks);
        }
        String t = AKHIRAN.matcher(MATA_UANG.matcher(Markah.polos(teks)).replaceFirst(""))
                .replaceFirst("")
                .replace(" ", "");
        // figures in thousands have no decimals of their own
        Optional<BigDecimal> angka = kali == 1_000 && BERKELOMPOK.matcher(t).matches()
                ? Optional.of(new BigDecimal(t.replace(".", "").replace(",", "")))
                : desimal(t, null);
        try {
            return angka.map(a -> Rupiah.of(a.multiply(BigDecimal.valueOf(kali)).longValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Rupiah> scaled(String angka, String kata, boolean minus) {
        int pangkat = pangkat(kata);
        try {
            // "1.500 juta" is one and a half billion: a point before three digits groups, as in any Indonesian amount
            return desimal(angka, null)
                    .map(a -> a.scaleByPowerOfTen(pangkat).longValueExact())
                    .map(nilai -> Rupiah.of(minus ? -nilai : nilai));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The power of ten a word of scale stands for: ribu, juta, miliar (milyar), triliun. */
    public static int pangkat(String kata) {
        return switch (kata.toLowerCase(Locale.ROOT)) {
            case "ribu" -> 3;
            case "juta" -> 6;
            case "triliun" -> 12;
            default -> 9;
        };
    }

    /** A target or realisasi as written, with its meaning under this unit. */
    public static Nilai nilai(String teks, @Nullable String satuan) {
        String t = Markah.polos(teks);
        if (t.isEmpty()) {
            return new Nilai.BelumDiisi("");
        }
        String kecil = t.toLowerCase(Locale.ROOT);
        if (TIDAK_BERLAKU.contains(kecil)) {
            return new Nilai.TidakBerlaku(t);
        }
        if (BELUM.matcher(t).matches()) {
            return new Nilai.BelumDiisi(t);
        }
        Matcher r = RENTANG.matcher(t);
        if (r.matches()) {
            Optional<BigDecimal> bawah = desimal(r.group(1), satuan);
            Optional<BigDecimal> atas = desimal(r.group(2), satuan);
            if (bawah.isPresent() && atas.isPresent() && bawah.get().compareTo(atas.get()) <= 0) {
                return new Nilai.Rentang(t, bawah.get(), atas.get());
            }
        }
        Matcher m = ANGKA.matcher(t);
        if (m.matches()) {
            String ekor = m.group(2);
            String unit = "%".equals(ekor) ? "%" : satuan == null || satuan.isBlank() ? ekor : satuan;
            Optional<BigDecimal> angka = desimal(trimEnd(m.group(1)), unit);
            if (angka.isPresent()) {
                return new Nilai.Angka(t, angka.get());
            }
        }
        return new Nilai.Predikat(t);
    }

    /** One number without its unit, or empty when the digits and separators make none. */
    public static Optional<BigDecimal> desimal(String token, @Nullable String satuan) {
        String t = trimEnd(token.strip().replace('−', '-'));
        boolean minus = t.startsWith("-");
        if (minus) {
            t = t.substring(1);
        }
        if (t.isEmpty() || !Character.isDigit(t.charAt(0))) {
            return Optional.empty();
        }
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (!(c >= '0' && c <= '9') && c != '.' && c != ',') {
                return Optional.empty();
            }
        }
        String biasa = normal(t, satuan);
        if (biasa == null) {
            return Optional.empty();
        }
        BigDecimal nilai = new BigDecimal(biasa);
        return Optional.of(minus ? nilai.negate() : nilai);
    }

    /** The number with a point as its decimal sign and no thousands, or null. */
    private static @Nullable String normal(String t, @Nullable String satuan) {
        int titik = count(t, '.');
        int koma = count(t, ',');
        if (titik == 0 && koma == 0) {
            return t;
        }
        boolean kelompok = BERKELOMPOK.matcher(t).matches();
        if (titik > 0 && koma > 0) {
            char akhir = t.lastIndexOf('.') > t.lastIndexOf(',') ? '.' : ',';
            if (kelompok && (count(t, akhir) > 1 || !decimalUnit(satuan))) {
                return t.replace(".", "").replace(",", "");
            }
            if (count(t, akhir) > 1) {
                return null;
            }
            char ribuan = akhir == '.' ? ',' : '.';
            String depan = t.substring(0, t.lastIndexOf(akhir));
            if (!BERKELOMPOK.matcher(depan).matches()) {
                return null;
            }
            return depan.replace(String.valueOf(ribuan), "") + "." + t.substring(t.lastIndexOf(akhir) + 1);
        }
        char tanda = titik > 0 ? '.' : ',';
        if (titik + koma > 1) {
            return kelompok ? t.replace(String.valueOf(tanda), "") : null;
        }
        if (kelompok && !t.startsWith("0") && thousands(tanda, satuan)) {
            return t.replace(String.valueOf(tanda), "");
        }
        return t.replace(',', '.');
    }

    /** One separator before exactly three digits: the unit decides, and without a unit Indonesian habit does. */
    private static boolean thousands(char tanda, @Nullable String satuan) {
        if (satuan == null || satuan.isBlank()) {
            return tanda == '.';
        }
        return !decimalUnit(satuan);
    }

    private static boolean decimalUnit(@Nullable String satuan) {
        if (satuan == null) {
            return false;
        }
        String s = satuan.toLowerCase(Locale.ROOT)
                .replace("(", " ")
                .replace(")", " ")
                .strip();
        int spasi = s.indexOf(' ');
        return DESIMAL.contains(spasi < 0 ? s : s.substring(0, spasi)) || s.contains("%");
    }

    private static int count(String t, char c) {
        return (int) t.chars().filter(x -> x == c).count();
    }

    private static String trimEnd(String t) {
        String hasil = t;
        while (hasil.endsWith(".") || hasil.endsWith(",")) {
            hasil = hasil.substring(0, hasil.length() - 1);
        }
        return hasil;
    }
}
