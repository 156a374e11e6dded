package id.lkjip.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Horizontal bars on one scale from zero, each with its name and its figure beside it. */
public final class Batang extends Div {

    private static final long serialVersionUID = 1L;

    /** How a bar looks; the names beside the bars tell them apart, the colours only help. */
    public enum Corak {
        ALAS,
        UTAMA,
        /** Hatched. */
        SISA
    }

    /**
     * One bar.
     *
     * @param nilai its length; {@code null} when there is no figure
     * @param teks the figure as it is read
     */
    public record Isi(String nama, @Nullable BigDecimal nilai, String teks, Corak corak) {}

    /** Draws the bars. */
    public Batang(List<Isi> isi) {
        addClassName("diagram-batang");
        BigDecimal terbesar =
                isi.stream().map(Isi::nilai).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::max);
        for (Isi satu : isi) {
            var batang = new Span();
            batang.addClassNames("isi-batang", "corak-" + satu.corak().name().toLowerCase(Locale.ROOT));
            batang.getStyle().set("width", length(satu.nilai(), terbesar) + "%");
            var jalur = new Div(batang);
            jalur.addClassName("jalur-batang");
            var nama = new Span(satu.nama());
            nama.addClassName("nama-batang");
            var angka = new Span(satu.teks());
            angka.addClassName("angka-batang");
            add(new Div(nama, jalur, angka));
        }
    }

    static String length(@Nullable BigDecimal nilai, BigDecimal terbesar) {
        if (nilai == null || nilai.signum() <= 0 || terbesar.signum() <= 0) {
            return "0";
        }
        return nilai.multiply(BigDecimal.valueOf(100))
                .divide(terbesar, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
