package id.lkjip.impor.naskah;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many rupiah one printed unit of a money column means: "(dalam ribuan rupiah)", "(Rp juta)", "(Rp.000)". */
public final class SkalaUang {

    private static final Pattern KEPALA =
            Pattern.compile("(?i)\\b(ribu|juta|mil[iy]ar)(?:an)?\\b|\\brp\\.?\\s{0,2}(?:1[.,])?000\\b");
    private static final Pattern KETERANGAN = Pattern.compile(
            "(?i)\\bdalam\\s+(?:satuan\\s+)?(?:rp\\.?\\s+)?(ribu|juta|mil[iy]ar)(?:an)?\\b|\\b(ribu|juta|mil[iy]ar)an\\s+rupiah\\b");

    private SkalaUang() {}

    /**
     * The scale of a column.
     *
     * @param kepala the column's heading
     * @param sebelum the texts directly above the table, the nearest last
     */
    public static long kali(String kepala, List<String> sebelum) {
        Matcher m = KEPALA.matcher(kepala);
        if (m.find()) {
            return m.group(1) == null ? 1_000 : word(m.group(1));
        }
        for (String s : sebelum) {
            Matcher k = KETERANGAN.matcher(s);
            if (s.length() <= 200 && k.find()) {
                return word(k.group(1) == null ? k.group(2) : k.group(1));
            }
        }
        return 1;
    }

    private static long word(String kata) {
        return BigDecimal.ONE.scaleByPowerOfTen(AngkaTertulis.pangkat(kata)).longValueExact();
    }
}
