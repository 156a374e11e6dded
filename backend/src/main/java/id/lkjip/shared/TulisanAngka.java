package id.lkjip.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Figures as an Indonesian office writes them: {@code 1.234,50}. Written out instead of taken from the JDK's locale
 * data, because Java, the browser and the office disagree on the space after "Rp" and on the minus sign. Nothing is
 * rounded.
 */
public final class TulisanAngka {

    private static final char MINUS = '\u2212';

    /** A space that does not break, between a figure and its unit. */
    public static final char SPASI = '\u00a0';

    private TulisanAngka() {}

    /** A measure with all its digits: {@code 12.348}, {@code 99,41}. */
    public static String desimal(BigDecimal nilai) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, nilai.scale()));
        format.setMaximumFractionDigits(Math.max(0, nilai.scale()));
        return format.format(nilai);
    }

    /** {@code 96,33%}; at least two decimals, further ones stay. */
    public static String persen(BigDecimal nilai) {
        return desimal(nilai.setScale(Math.max(2, nilai.scale()))) + "%";
    }

    /** {@code Rp 1.234.567}, with a space that does not break. */
    public static String rupiah(Rupiah nilai) {
        String angka = desimal(BigDecimal.valueOf(nilai.nilai()));
        return angka.charAt(0) == MINUS ? MINUS + "Rp" + SPASI + angka.substring(1) : "Rp" + SPASI + angka;
    }

    /** With its sign also when it is a rise: {@code +3,41}. */
    public static String denganTanda(BigDecimal nilai) {
        return nilai.signum() > 0 ? "+" + desimal(nilai) : desimal(nilai);
    }
}
