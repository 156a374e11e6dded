package id.lkjip.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two bars on one scale: pagu murni above, pagu perubahan below. The figures stand in the columns beside it. */
public final class BatangPagu extends Div {

    private static final long serialVersionUID = 1L;

    /** Draws a pagu on the scale from zero to {@code terbesar}. */
    public BatangPagu(Pagu pagu, @Nullable Rupiah terbesar) {
        addClassName("batang");
        getElement().setAttribute("aria-hidden", "true");
        add(bar("batang-murni", pagu.murni(), terbesar), bar("batang-perubahan", pagu.perubahan(), terbesar));
    }

    /** The largest amount of several pagu, the end of their common scale. */
    public static @Nullable Rupiah terbesar(Collection<Pagu> pagu) {
        return pagu.stream()
                .flatMap(p -> Stream.of(p.murni(), p.perubahan()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Span bar(String kelas, @Nullable Rupiah nilai, @Nullable Rupiah terbesar) {
        var bar = new Span();
        bar.addClassName(kelas);
        bar.getStyle().set("width", length(nilai, terbesar) + "%");
        return bar;
    }

    private static String length(@Nullable Rupiah nilai, @Nullable Rupiah terbesar) {
        if (nilai == null || terbesar == null || terbesar.nilai() <= 0 || nilai.nilai() <= 0) {
            return "0";
        }
        return BigDecimal.valueOf(nilai.nilai())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(terbesar.nilai()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
