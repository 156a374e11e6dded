package id.lkjip.ui.chart;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sparkline: one dot per year, joined where neighbours are both known and measured by one method, hollow where a value is
 * carried over. It only places finished values; a screen reader hears the values themselves.
 */
public final class Tren extends Span {

    private static final long serialVersionUID = 1L;
    private static final int LEBAR = 112;
    private static final int TINGGI = 30;
    private static final int TEPI = 5;

    /**
     * One year.
     *
     * @param nilai {@code null} when there is no number
     * @param terbawa whether the value belongs to another year
     * @param tersambung whether it may be joined with the year before
     */
    public record Titik(@Nullable BigDecimal nilai, boolean terbawa, boolean tersambung) {}

    /**
     * Draws the points.
     *
     * @param uraian the values in words
     */
    public Tren(List<Titik> titik, String uraian) {
        addClassName("tren");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", uraian);
        add(new Svg(svg(titik)));
    }

    static String svg(List<Titik> titik) {
        Optional<BigDecimal> min =
                titik.stream().map(Titik::nilai).filter(Objects::nonNull).min(BigDecimal::compareTo);
        Optional<BigDecimal> max =
                titik.stream().map(Titik::nilai).filter(Objects::nonNull).max(BigDecimal::compareTo);
        var isi = new StringBuilder();
        isi.append("<svg viewBox=\"0 0 ")
                .append(LEBAR)
                .append(' ')
                .append(TINGGI)
                .append("\" aria-hidden=\"true\">");
        if (min.isPresent() && max.isPresent()) {
            var garis = new StringBuilder();
            var bulatan = new StringBuilder();
            boolean joined = false;
            for (int i = 0; i < titik.size(); i++) {
                BigDecimal nilai = titik.get(i).nilai();
                if (nilai == null) {
                    joined = false;
                    continue;
                }
                String x = x(i, titik.size());
                String y = y(nilai, min.get(), max.get());
                garis.append(joined && titik.get(i).tersambung() ? 'L' : 'M')
                        .append(x)
                        .append(' ')
                        .append(y);
                joined = true;
                bulatan.append("<circle cx=\"")
                        .append(x)
                        .append("\" cy=\"")
                        .append(y)
                        .append("\" r=\"3\" class=\"")
                        .append(titik.get(i).terbawa() ? "terbawa" : "ada")
                        .append("\"/>");
            }
            isi.append("<path d=\"").append(garis).append("\"/>").append(bulatan);
        }
        return isi.append("</svg>").toString();
    }

    private static String x(int i, int jumlah) {
        if (jumlah == 1) {
            return Integer.toString(LEBAR / 2);
        }
        return BigDecimal.valueOf((long) i * (LEBAR - 2 * TEPI))
                .divide(BigDecimal.valueOf(jumlah - 1L), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(TEPI))
                .toPlainString();
    }

    /** A larger value stands higher; when all are equal the line runs through the middle. */
    private static String y(BigDecimal nilai, BigDecimal min, BigDecimal max) {
        BigDecimal rentang = max.subtract(min);
        if (rentang.signum() == 0) {
            return Integer.toString(TINGGI / 2);
        }
        return max.subtract(nilai)
                .multiply(BigDecimal.valueOf(TINGGI - 2L * TEPI))
                .divide(rentang, 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(TEPI))
                .toPlainString();
    }
}
