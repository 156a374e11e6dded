package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.lkjip.narasi.PembandingTeks;
import id.lkjip.narasi.PembandingTeks.Petikan;
import id.lkjip.narasi.PembandingTeks.Potong;
import java.util.List;

/** Two texts and what differs: struck out what is gone, underlined what is new, so that it reads without colours. */
final class PetikanTampil extends Div {

    private static final long serialVersionUID = 1L;

    private PetikanTampil(String kelas) {
        addClassNames("perbandingan", kelas);
    }

    /** One text with both in it. */
    static Component sebaris(String lama, String baru) {
        var hasil = new PetikanTampil("perbandingan-sebaris");
        List<Petikan> petikan = PembandingTeks.bandingkan(lama, baru);
        if (petikan.stream().allMatch(Petikan::sama)) {
            hasil.add(sama());
        }
        petikan.forEach(p -> hasil.add(bagian(p, p.potong())));
        return hasil;
    }

    /** The older text left, the newer right, passage beside passage. */
    static Component berdampingan(String namaLama, String lama, String namaBaru, String baru) {
        var hasil = new PetikanTampil("perbandingan-dampingan");
        hasil.add(new H3(namaLama), new H3(namaBaru));
        PembandingTeks.bandingkan(lama, baru).forEach(p -> hasil.add(bagian(p, p.lama()), bagian(p, p.baru())));
        return hasil;
    }

    private static Component sama() {
        var kalimat = new Span("Kedua teks sama.");
        kalimat.addClassName("redup");
        return kalimat;
    }

    private static Component bagian(Petikan petikan, List<Potong> potong) {
        var hasil = new Div();
        hasil.addClassName(petikan.sama() ? "petikan-sama" : "petikan-beda");
        potong.forEach(p -> hasil.add(
                switch (p.jenis()) {
                    case SAMA -> new Text(p.teks());
                    case DIHAPUS -> tanda("del", p.teks());
                    case DITAMBAH -> tanda("ins", p.teks());
                }));
        return hasil;
    }

    private static Component tanda(String unsur, String teks) {
        var hasil = new HtmlContainer(unsur);
        hasil.setText(teks);
        return hasil;
    }
}
