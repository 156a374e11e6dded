package id.lkjip.impor.tabelkerja;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as tables write them: {@code 2,473,870,800}, {@code 2.500,000}, {@code Rp 1.000,-}, {@code 5000000,00}. */
final class UangTertulis {

    private static final Pattern AWALAN = Pattern.compile("^(?:Rp\\.?|IDR)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AKHIRAN = Pattern.compile("(?:[.,]-|,00|\\.00)$");
    private static final Pattern BERKELOMPOK = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+|\\d+");

    private UangTertulis() {}

    /** Whole rupiah, or {@code null} when the text is no amount. */
    static @Nullable Long baca(String teks) {
        String inti = AKHIRAN.matcher(AWALAN.matcher(teks.strip())
                        .replaceFirst("")
                        .replace(" ", "")
                        .replace("\u00a0", ""))
                .replaceFirst("");
        if (!BERKELOMPOK.matcher(inti).matches()) {
            return null;
        }
        String digit = inti.replaceAll("\\D", "");
        return digit.length() > 17 ? null : Long.valueOf(digit);
    }

    /** Whether the text can only be an amount: grouped thousands, at least two groups of three. */
    static boolean pastiUang(String teks) {
        Long nilai = baca(teks);
        return nilai != null && nilai >= 1_000_000 && teks.matches(".*[.,]\\d{3}.*");
    }
}
