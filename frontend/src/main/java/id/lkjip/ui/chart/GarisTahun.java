package id.lkjip.ui.chart;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import id.lkjip.ui.format.FormatId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over the years: its values with their figures, joined where neighbours were measured by one method;
 * carried-over values hollow; the target of each year as a short bar; the end target of the plan as a dashed line.
 */
public final class GarisTahun extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LEBAR = 420;
    private static final int TINGGI = 210;
    private static final int KIRI = 34;
    private static final int KANAN = 34;
    private static final int ATAS = 34;
    private static final int BAWAH = 34;

    /**
     * One year.
     *
     * @param nilai {@code null} when there is no number
     * @param terbawa whether the value belongs to another year
     * @param tersambung whether it may be joined with the year before
     */
    public record Titik(
            int tahun,
            @Nullable BigDecimal nilai,
            boolean terbawa,
            boolean tersambung,
            @Nullable BigDecimal target) {}

    /**
     * Draws the years.
     *
     * @param akhir end target of the plan; {@code null} for none
     */
    public GarisTahun(List<Titik> titik, @Nullable BigDecimal akhir, @Nullable Integer tahunAkhir) {
        addClassName("garis-tahun");
        add(new Svg(svg(titik, akhir, tahunAkhir)));
    }

    static String svg(List<Titik> titik, @Nullable BigDecimal akhir, @Nullable Integer tahunAkhir) {
        List<BigDecimal> semua = Stream.concat(
                        titik.stream()
                                .flatMap(t -> Stream.of(t).mapMulti((x, hasil) -> {
                                    if (x.nilai() != null) {
                                        hasil.accept(x.nilai());
                                    }
                                    if (x.target() != null) {
                                        hasil.accept(x.target());
                                    }
                                })),
                        Stream.ofNullable(akhir))
                .map(BigDecimal.class::cast)
                .toList();
        var isi = new StringBuilder("<svg viewBox=\"0 0 " + LEBAR + " " + TINGGI + "\" aria-hidden=\"true\">");
        if (!semua.isEmpty()) {
            var skala = new Skala(
                    semua.stream().min(BigDecimal::compareTo).orElseThrow(),
                    semua.stream().max(BigDecimal::compareTo).orElseThrow());
            alas(isi);
            if (akhir != null) {
                akhir(isi, skala, akhir, tahunAkhir);
            }
            garis(isi, titik, skala);
            for (int i = 0; i < titik.size(); i++) {
                titik(isi, titik, i, skala);
            }
        }
        return isi.append("</svg>").toString();
    }

    private static void alas(StringBuilder isi) {
        int y = TINGGI - BAWAH + 12;
        isi.append("<path class=\"alas\" d=\"M0 " + y + "L" + LEBAR + " " + y + "\"/>");
    }

    private static void akhir(StringBuilder isi, Skala skala, BigDecimal akhir, @Nullable Integer tahunAkhir) {
        String y = skala.y(akhir);
        isi.append("<path class=\"akhir\" d=\"M0 " + y + "L" + LEBAR + " " + y + "\"/>");
        String teks =
                "Target akhir Renstra" + (tahunAkhir == null ? "" : " " + tahunAkhir) + ": " + FormatId.desimal(akhir);
        isi.append("<text class=\"teks-akhir\" x=\"2\" y=\""
                + new BigDecimal(y).subtract(BigDecimal.valueOf(6)).toPlainString() + "\">" + teks + "</text>");
    }

    private static void garis(StringBuilder isi, List<Titik> titik, Skala skala) {
        var garis = new StringBuilder();
        boolean sambung = false;
        for (int i = 0; i < titik.size(); i++) {
            BigDecimal nilai = titik.get(i).nilai();
            if (nilai == null) {
                sambung = false;
                continue;
            }
            garis.append(sambung && titik.get(i).tersambung() ? 'L' : 'M')
                    .append(x(i, titik.size()))
                    .append(' ')
                    .append(skala.y(nilai));
            sambung = true;
        }
        isi.append("<path class=\"nilai\" d=\"").append(garis).append("\"/>");
    }

    private static void titik(StringBuilder isi, List<Titik> titik, int i, Skala skala) {
        Titik satu = titik.get(i);
        String x = x(i, titik.size());
        isi.append("<text class=\"tahun\" x=\"" + x + "\" y=\"" + (TINGGI - 6) + "\">" + satu.tahun() + "</text>");
        if (satu.target() != null) {
            String y = skala.y(satu.target());
            BigDecimal tengah = new BigDecimal(x);
            BigDecimal setengah = BigDecimal.valueOf(13);
            isi.append("<path class=\"target\" d=\"M"
                    + tengah.subtract(setengah).toPlainString() + " " + y + "L"
                    + tengah.add(setengah).toPlainString() + " " + y + "\"/>");
        }
        if (satu.nilai() == null) {
            isi.append("<text class=\"kosong\" x=\"" + x + "\" y=\"" + (TINGGI - BAWAH - 2) + "\">tanpa angka</text>");
            return;
        }
        String y = skala.y(Objects.requireNonNull(satu.nilai()));
        isi.append("<circle class=\"" + (satu.terbawa() ? "terbawa" : "ada") + "\" cx=\"" + x + "\" cy=\"" + y
                + "\" r=\"4.5\"/>");
        isi.append("<text class=\"angka\" x=\"" + x + "\" y=\""
                + new BigDecimal(y).add(BigDecimal.valueOf(19)).toPlainString() + "\">"
                + FormatId.desimal(satu.nilai()) + "</text>");
    }

    private static String x(int i, int jumlah) {
        if (jumlah == 1) {
            return Integer.toString(LEBAR / 2);
        }
        return BigDecimal.valueOf((long) i * (LEBAR - KIRI - KANAN))
                .divide(BigDecimal.valueOf(jumlah - 1L), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(KIRI))
                .toPlainString();
    }

    /** Heights between the smallest and the largest value; when all are equal, the middle. */
    private record Skala(BigDecimal min, BigDecimal max) {
        String y(BigDecimal nilai) {
            BigDecimal rentang = max.subtract(min);
            int tinggi = TINGGI - ATAS - BAWAH - 10;
            if (rentang.signum() == 0) {
                return Integer.toString(ATAS + tinggi / 2);
            }
            return max.subtract(nilai)
                    .multiply(BigDecimal.valueOf(tinggi))
                    .divide(rentang, 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(ATAS))
                    .toPlainString();
        }
    }
}
