package id.lkjip.capaian;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place where percentages are rounded and decimals are written for the worked lines. */
public final class Desimal {

    static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private Desimal() {}

    /** {@code pembilang / penyebut x 100} with 2 decimals, rounded once, HALF_UP. */
    static BigDecimal persen(BigDecimal pembilang, BigDecimal penyebut) {
        return pembilang.multiply(SERATUS).divide(penyebut, 2, RoundingMode.HALF_UP);
    }

    /** As an Indonesian reader writes it, with every stored digit: {@code 12438} is "12.438", {@code 75.80} "75,80". */
    public static String tulis(BigDecimal nilai) {
        String plain = nilai.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(nilai.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
