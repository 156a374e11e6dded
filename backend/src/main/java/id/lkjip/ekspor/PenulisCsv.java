package id.lkjip.ekspor;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table as CSV for a spreadsheet set to Indonesian: a mark for UTF-8, semicolons, a comma before decimals and
 * nothing between thousands. Texts are quoted, and none of them can be read as a formula. Pure.
 */
public final class PenulisCsv {

    /** Lets a spreadsheet read the letters right. */
    public static final String TANDA_UTF8 = "\uFEFF";

    /** What a spreadsheet takes for the beginning of a formula, also in its wide forms. */
    private static final String AWAL_RUMUS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20|";

    private PenulisCsv() {}

    static byte[] tulis(TabelEkspor tabel) {
        var csv = new StringBuilder(TANDA_UTF8);
        csv.append(baris(tabel.kolom().stream().map(PenulisCsv::kutip).toList()));
        for (List<SelEkspor> satu : tabel.baris()) {
            csv.append(baris(satu.stream().map(PenulisCsv::sel).toList()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String baris(List<String> sel) {
        return sel.stream().collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String sel(SelEkspor sel) {
        return switch (sel) {
            case SelEkspor.Kosong k -> "";
            case SelEkspor.Teks t -> kutip(t.teks());
            case SelEkspor.Angka a -> angka(a.nilai());
            case SelEkspor.Sumber s -> kutip(s.teks());
        };
    }

    private static String angka(BigDecimal nilai) {
        return nilai.toPlainString().replace('.', ',');
    }

    /** A text in quotes, made harmless where a spreadsheet would compute it. */
    public static String kutip(String teks) {
        return '"' + (startsFormula(teks) ? "'" + teks : teks).replace("\"", "\"\"") + '"';
    }

    private static boolean startsFormula(String teks) {
        if (!teks.isEmpty() && "\t\r\n".indexOf(teks.charAt(0)) >= 0) {
            return true;
        }
        return teks.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .limit(1)
                .anyMatch(c -> AWAL_RUMUS.indexOf(c) >= 0);
    }
}
