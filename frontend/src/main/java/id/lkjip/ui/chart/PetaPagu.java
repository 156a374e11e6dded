package id.lkjip.ui.chart;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.chart.Petak.Kotak;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A treemap: the area of a part is its pagu, its pattern what became of it. A part that can be opened is a link, reached
 * with the keyboard as well; each says in words what its colour means.
 */
public final class PetaPagu extends Div {

    private static final long serialVersionUID = 1L;
    private static final double RASIO = 16.0 / 9;
    /** A part smaller than this in percent of the width or height holds no text. */
    private static final double MUAT_LEBAR = 9;

    private static final double MUAT_TINGGI = 14;
    /** A smaller one than this does not even hold the sign. */
    private static final double MUAT_TANDA = 3;

    private static final BigDecimal BESAR = BigDecimal.TEN;

    /**
     * One part.
     *
     * @param pagu its area; positive
     * @param teks what is written in it besides its name
     * @param alamat where it leads; {@code null} when nothing lies below it
     */
    public record Isi(
            String nama,
            Rupiah pagu,
            @Nullable BigDecimal persenSelisih,
            String teks,
            @Nullable String alamat) {}

    /** What became of a part; the sign tells it without the colour. */
    public enum Arah {
        TURUN_BESAR("▼▼ turun 10% atau lebih"),
        TURUN("▼ turun"),
        TETAP("● tetap"),
        NAIK("▲ naik"),
        NAIK_BESAR("▲▲ naik 10% atau lebih"),
        TANPA("○ tidak dapat dibandingkan");

        private final String arti;

        Arah(String arti) {
            this.arti = arti;
        }

        /** Its sign and meaning, for the legend. */
        public String arti() {
            return arti;
        }

        String tanda() {
            return arti.substring(0, arti.indexOf(' '));
        }

        static Arah of(@Nullable BigDecimal persen) {
            if (persen == null) {
                return TANPA;
            }
            if (persen.signum() == 0) {
                return TETAP;
            }
            boolean besar = persen.abs().compareTo(BESAR) >= 0;
            return persen.signum() < 0 ? (besar ? TURUN_BESAR : TURUN) : (besar ? NAIK_BESAR : NAIK);
        }
    }

    /** Draws these parts, the largest at the top left. */
    public PetaPagu(List<Isi> isi) {
        addClassName("peta-pagu");
        List<Isi> urut =
                isi.stream().sorted(Comparator.comparing(Isi::pagu).reversed()).toList();
        List<Kotak> kotak = Petak.bagi(urut.stream().map(i -> i.pagu().nilai()).toList(), RASIO);
        for (int n = 0; n < urut.size(); n++) {
            add(petak(urut.get(n), kotak.get(n)));
        }
    }

    /** The signs and what they mean. */
    public static Div legenda() {
        var legenda = new Div();
        legenda.addClassNames("legenda-peta", "kecil");
        for (Arah arah : Arah.values()) {
            var contoh = new Span(arah.arti());
            contoh.addClassNames("peta-contoh", kelas(arah));
            legenda.add(contoh);
        }
        return legenda;
    }

    private static HtmlContainer petak(Isi isi, Kotak kotak) {
        Arah arah = Arah.of(isi.persenSelisih());
        HtmlContainer petak = isi.alamat() == null ? new Div() : new Anchor(isi.alamat());
        petak.addClassNames("peta-petak", kelas(arah));
        petak.getElement().setAttribute("title", isi.nama() + ", " + isi.teks());
        if (isi.alamat() != null) {
            petak.getElement().setAttribute("aria-label", isi.nama() + ", " + isi.teks());
        }
        petak.getStyle()
                .set("left", persen(kotak.kiri()))
                .set("top", persen(kotak.atas()))
                .set("width", persen(kotak.lebar()))
                .set("height", persen(kotak.tinggi()));
        if (kotak.lebar() >= MUAT_LEBAR && kotak.tinggi() >= MUAT_TINGGI) {
            var nama = new Span(isi.nama());
            nama.addClassName("nama");
            petak.add(nama, new Span(arah.tanda() + " " + isi.teks()));
        } else if (kotak.lebar() >= MUAT_TANDA && kotak.tinggi() >= MUAT_TANDA) {
            petak.add(new Span(arah.tanda()));
        }
        return petak;
    }

    private static String kelas(Arah arah) {
        return "arah-" + arah.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String persen(double nilai) {
        return String.format(Locale.ROOT, "%.3f%%", nilai);
    }
}
