package id.lkjip.impor.tabelkerja;

import java.util.regex.Pattern;

/**
 * The labels of total rows. "TOTAL BIDANG KEBUDAYAAN" is one, "Jumlah Bidang Tanah yang Dipetakan" is an indicator, so
 * that a label is made of words of totals only, or names a unit after them.
 */
final class JumlahTertulis {

    private static final String AWAL = "(?:(?:sub|grand)\\s*-?\\s*)?(?:jumlah|total)";
    private static final String UANG = "(?:pagu|anggaran|belanja|dana|biaya|alokasi|apbd)";
    private static final String SELURUH =
            "(?:jumlah|total|keseluruhan|seluruh(?:nya)?|besar|umum|akhir|murni|perubahan|tahun|ta\\.?|rp\\.?|\\(rp\\.?\\)|rupiah|\\d{4})";
    private static final String UNIT =
            "(?:biro|bidang|bagian|sekretariat|setda|dinas|badan|kantor|inspektorat|kecamatan|unit|uptd|perangkat\\s+daerah|opd|skpd|sub)\\b";
    private static final String SELA = "[\\s:/+.-]+";

    private static final Pattern LABEL = Pattern.compile("(?i)" + AWAL + "(?:" + SELA + "(?:" + UANG + "|" + SELURUH
            + "))*\\s*[:.]?"
            + "|" + AWAL + "(?:" + SELA + UANG + ")*" + SELA + "biro\\b.*"
            + "|(?:(?:sub|grand)\\s*-?\\s*)?total(?:" + SELA + "(?:" + UANG + "|" + SELURUH + "))*" + SELA + UNIT + ".*"
            + "|" + AWAL + "(?:" + SELA + "(?:" + UANG + "|" + SELURUH + "))+" + SELA + UNIT + ".*"
            + "|(?-i:(?:SUB\\s*)?JUMLAH" + SELA + "(?:BIDANG|BAGIAN|SEKRETARIAT|DINAS|BADAN)\\b[^a-z]*)");

    private JumlahTertulis() {}

    /** Whether a cell can only be the label of a total, in a row without unit and target. */
    static boolean label(String sel) {
        // most cells are no label, and their first letter tells
        return !sel.isEmpty()
                && "jtsg".indexOf(Character.toLowerCase(sel.charAt(0))) >= 0
                && LABEL.matcher(sel).matches();
    }
}
