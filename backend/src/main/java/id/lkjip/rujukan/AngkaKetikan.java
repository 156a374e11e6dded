package id.lkjip.rujukan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that was typed by hand and is, or nearly is, one that is known.
 *
 * @param awal where it begins in the text, {@code akhir} where it ends
 * @param sama whether both are the same; else the typed one may be stale or mistyped
 */
public record AngkaKetikan(int awal, int akhir, String teks, AngkaRujukan angka, boolean sama) {

    /** A number as an office writes it, perhaps with money before or percent after it. */
    private static final Pattern ANGKA = Pattern.compile(
            "(?<![\\p{L}\\d.,:/-])(?:Rp\\.?\\s?)?(\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?|\\d{1,15}(?:,\\d{1,6})?)(?:\\s?%)?"
                    + "(?![\\d.,]*\\d|[\\p{L}/:-]\\p{L}*)");

    /** Shorter ones are met by chance. */
    private static final int ANGKA_TERPENDEK = 3;

    private static final int USULAN_TERBANYAK = 100;

    /** How far apart two figures are that are nearly the same: half a percent. */
    private static final BigDecimal HAMPIR = new BigDecimal("0.005");

    /** The typed figures of a text that one of the given figures could stand for, in their order. */
    public static List<AngkaKetikan> dalam(String teks, List<AngkaRujukan> dikenal) {
        List<Rujukan.Letak> sebutan = Rujukan.dalam(teks);
        List<AngkaKetikan> hasil = new ArrayList<>();
        Matcher ketikan = ANGKA.matcher(teks);
        while (ketikan.find() && hasil.size() < USULAN_TERBANYAK) {
            int awal = ketikan.start();
            if (sebutan.stream().anyMatch(s -> s.awal() <= awal && awal < s.akhir())) {
                continue;
            }
            String tulisan = ketikan.group(1);
            BigDecimal nilai = new BigDecimal(tulisan.replace(".", "").replace(',', '.'));
            if (tulisan.chars().filter(Character::isDigit).count() < ANGKA_TERPENDEK || isYear(tulisan)) {
                continue;
            }
            nearest(nilai, dikenal, ketikan, hasil);
        }
        return List.copyOf(hasil);
    }

    private static void nearest(
            BigDecimal nilai, List<AngkaRujukan> dikenal, Matcher ketikan, List<AngkaKetikan> hasil) {
        AngkaRujukan terdekat = null;
        BigDecimal jarakTerdekat = HAMPIR;
        for (AngkaRujukan satu : dikenal) {
            BigDecimal lain = satu.nilai();
            if (lain == null || lain.signum() == 0) {
                continue;
            }
            BigDecimal jarak = nilai.subtract(lain).abs().divide(lain.abs(), 9, RoundingMode.HALF_UP);
            if (jarak.compareTo(jarakTerdekat) < 0) {
                terdekat = satu;
                jarakTerdekat = jarak;
            }
        }
        if (terdekat != null) {
            hasil.add(new AngkaKetikan(
                    ketikan.start(), ketikan.end(), ketikan.group(), terdekat, jarakTerdekat.signum() == 0));
        }
    }

    private static boolean isYear(String tulisan) {
        return tulisan.matches("(19|20)\\d\\d");
    }

    /** What to write in its place: the name of the figure, and the mark of money or percent that the figure has not. */
    public String dirujuk() {
        String dikenal = angka.teks() == null ? "" : angka.teks();
        String depan = teks.startsWith("Rp") && !dikenal.startsWith("Rp") ? "Rp" : "";
        String belakang = teks.endsWith("%") && !dikenal.endsWith("%") ? "%" : "";
        return depan + angka.rujukan().teks() + belakang;
    }
}
