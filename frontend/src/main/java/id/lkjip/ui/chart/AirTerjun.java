package id.lkjip.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lkjip.perbandingan.Jembatan;
import id.lkjip.perbandingan.Jembatan.Langkah;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.format.FormatId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A waterfall, drawn as rows so that long names have room on a phone: the first total, one floating bar per step, the last
 * total. The scale does not begin at zero, or no step would be seen; it says where it begins.
 */
public final class AirTerjun extends Div {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private enum Corak {
        JUMLAH,
        NAIK,
        TURUN
    }

    /** Draws the way from murni to perubahan. */
    public AirTerjun(Jembatan jembatan) {
        addClassNames("diagram-batang", "air-terjun");
        var skala = Skala.of(jembatan);
        baris("Pagu murni", skala.alas(), jembatan.awal(), FormatId.ringkas(jembatan.awal()), Corak.JUMLAH, skala);
        for (Langkah l : jembatan.langkah()) {
            boolean naik = l.selisih().nilai() > 0;
            baris(
                    l.nama(),
                    l.sebelum(),
                    l.sesudah(),
                    (naik ? "▲ +" : "▼ ") + FormatId.ringkas(l.selisih()),
                    naik ? Corak.NAIK : Corak.TURUN,
                    skala);
        }
        baris(
                "Pagu perubahan",
                skala.alas(),
                jembatan.akhir(),
                FormatId.ringkas(jembatan.akhir()),
                Corak.JUMLAH,
                skala);
        var alas = new Span("Sumbu mulai dari " + FormatId.ringkas(skala.alas()) + ".");
        alas.addClassName("kecil");
        add(alas);
    }

    private void baris(String nama, Rupiah dari, Rupiah sampai, String teks, Corak corak, Skala skala) {
        var batang = new Span();
        batang.addClassNames("isi-batang", "corak-" + corak.name().toLowerCase(Locale.ROOT));
        Rupiah kiri = dari.compareTo(sampai) < 0 ? dari : sampai;
        Rupiah kanan = dari.compareTo(sampai) < 0 ? sampai : dari;
        batang.getStyle().set("margin-inline-start", skala.persen(skala.alas(), kiri) + "%");
        batang.getStyle().set("width", skala.persen(kiri, kanan) + "%");
        var jalur = new Div(batang);
        jalur.addClassName("jalur-batang");
        var label = new Span(nama);
        label.addClassName("nama-batang");
        var angka = new Span(teks);
        angka.addClassName("angka-batang");
        add(new Div(label, jalur, angka));
    }

    /** From a little below the lowest running total to the highest. */
    record Skala(Rupiah alas, Rupiah puncak) {

        static Skala of(Jembatan jembatan) {
            List<Rupiah> semua = Stream.of(
                            Stream.of(jembatan.awal(), jembatan.akhir()),
                            jembatan.langkah().stream().flatMap(l -> Stream.of(l.sebelum(), l.sesudah())))
                    .flatMap(s -> s)
                    .toList();
            Rupiah terkecil = least(semua);
            Rupiah terbesar = semua.stream().max(Comparator.naturalOrder()).orElseThrow();
            long kelonggaran = terbesar.minus(terkecil).nilai() / 5;
            return new Skala(Rupiah.of(Math.max(0, terkecil.nilai() - kelonggaran)), terbesar);
        }

        private static Rupiah least(Collection<Rupiah> semua) {
            return semua.stream().min(Comparator.naturalOrder()).orElseThrow();
        }

        String persen(Rupiah dari, Rupiah sampai) {
            long rentang = puncak.minus(alas).nilai();
            return rentang == 0
                    ? "0"
                    : BigDecimal.valueOf(sampai.minus(dari).nilai())
                            .multiply(SERATUS)
                            .divide(BigDecimal.valueOf(rentang), 3, RoundingMode.HALF_UP)
                            .toPlainString();
        }
    }
}
