package id.lkjip.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Stable, readable codes made from names: lower case letters and digits, joined by hyphens. */
public final class Kode {

    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Kode() {}

    /**
     * The code of a name: {@code "Indeks Reformasi Hukum"} gives {@code "indeks-reformasi-hukum"}. Case, punctuation
     * and spacing do not matter; an empty or symbol-only name gives the empty string.
     */
    public static String dari(String nama) {
        String plain = DIACRITICS
                .matcher(Normalizer.normalize(nama, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return EDGES.matcher(SEPARATORS.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
