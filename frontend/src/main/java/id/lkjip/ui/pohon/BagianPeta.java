package id.lkjip.ui.pohon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.chart.PetaPagu;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tree drawn: the rows of one level by their pagu, each leading to the rows below it, and a table of the same. */
final class BagianPeta {

    private BagianPeta() {}

    /**
     * @param akar the rows that fit
     * @param induk the row whose rows are drawn; empty draws the top
     * @param alamat address of the drawing of a row, by its key; of the top by an empty one
     */
    static Component of(
            List<BarisPohon> akar,
            Optional<BarisPohon> induk,
            List<BarisPohon> leluhur,
            Component ekspor,
            UnaryOperator<String> alamat) {
        List<BarisPohon> baris = rows(akar, induk);
        String judul = induk.map(BarisPohon::nama).orElse("Seluruh pohon");
        var kepala = new Div(new H2(judul), ekspor);
        kepala.addClassName("kepala-bagian");
        var bagian = new Section(remah(leluhur, induk, alamat), kepala);
        bagian.addClassName("bagian");
        if (baris.isEmpty()) {
            bagian.add(Tabel.teks("Tidak ada baris di bawahnya.", "redup"));
            return bagian;
        }
        List<PetaPagu.Isi> isi = new ArrayList<>();
        for (BarisPohon b : baris) {
            Rupiah pagu = berlaku(b.pagu());
            if (pagu != null && pagu.nilai() > 0) {
                isi.add(new PetaPagu.Isi(
                        b.nama(),
                        pagu,
                        b.pagu().persenSelisih(),
                        teks(b.pagu()),
                        b.anak().isEmpty() ? null : alamat.apply(b.kunci())));
            }
        }
        bagian.add(
                new Paragraph(uraian(baris, isi)), PetaPagu.legenda(), new PetaPagu(isi), tabel(judul, baris, alamat));
        return bagian;
    }

    /** The rows that are drawn. */
    static List<BarisPohon> rows(List<BarisPohon> akar, Optional<BarisPohon> induk) {
        return induk.map(BarisPohon::anak).orElse(akar);
    }

    private static @Nullable Rupiah berlaku(Pagu pagu) {
        return pagu.perubahan() != null ? pagu.perubahan() : pagu.murni();
    }

    private static String teks(Pagu pagu) {
        return FormatId.ringkas(berlaku(pagu))
                + (pagu.persenSelisih() == null
                        ? ", tanpa pembanding"
                        : ", " + FormatId.selisihPersen(pagu.persenSelisih()) + " dari murni");
    }

    private static String uraian(List<BarisPohon> baris, List<PetaPagu.Isi> isi) {
        int tanpa = baris.size() - isi.size();
        return "Luas petak adalah pagu perubahan (murni bila perubahan tidak tercantum), warnanya perubahan dari murni. "
                + FormatId.jumlah(isi.size()) + " petak"
                + (tanpa == 0 ? "." : "; " + FormatId.jumlah(tanpa) + " baris tanpa pagu hanya ada di tabel.");
    }

    private static Nav remah(List<BarisPohon> leluhur, Optional<BarisPohon> induk, UnaryOperator<String> alamat) {
        var remah = new Nav();
        remah.addClassNames("remah", "kecil");
        remah.getElement().setAttribute("aria-label", "Letak dalam pohon");
        if (induk.isEmpty()) {
            return remah;
        }
        remah.add(new Anchor(alamat.apply(""), "Seluruh pohon"));
        leluhur.forEach(b -> remah.add(new Span(" › "), new Anchor(alamat.apply(b.kunci()), b.nama())));
        return remah;
    }

    private static Tabel tabel(String judul, List<BarisPohon> baris, UnaryOperator<String> alamat) {
        var tabel = new Tabel("Pagu: " + judul)
                .kolom("Uraian", Rata.TEKS)
                .kolom("Pagu murni (Rp)", Rata.ANGKA)
                .kolom("Pagu perubahan (Rp)", Rata.ANGKA)
                .kolom("Selisih (Rp)", Rata.ANGKA)
                .kolom("Selisih (%)", Rata.ANGKA);
        tabel.addClassName("tabel-perubahan");
        for (BarisPohon b : baris) {
            var nama = new Div(
                    b.anak().isEmpty() ? Tabel.teks(b.nama()) : new Anchor(alamat.apply(b.kunci()), b.nama()),
                    Tabel.teks(b.jenis().label(), "kecil"));
            nama.addClassName("susun-sel");
            tabel.baris(
                    nama,
                    Tabel.teks(FormatId.angkaRupiah(b.pagu().murni())),
                    Tabel.teks(FormatId.angkaRupiah(b.pagu().perubahan())),
                    Tabel.teks(FormatId.selisihRupiah(b.pagu().selisih())),
                    Tabel.teks(FormatId.selisihPersen(b.pagu().persenSelisih())));
        }
        return tabel;
    }
}
