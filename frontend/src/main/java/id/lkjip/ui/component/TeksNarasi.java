package id.lkjip.ui.component;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeDetails;
import id.lkjip.narasi.Narasi;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.RujukanService.Terisi;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.Tautan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** A narrative as it is stored, its Markdown laid out, with who wrote it and where it stands; a long one unfolds. */
public final class TeksNarasi extends Article {

    private static final long serialVersionUID = 1L;

    /** A text up to this many characters is shown whole. */
    private static final int PENDEK = 900;

    /**
     * The text of a narrative.
     *
     * @param terisi its figures
     */
    public TeksNarasi(Narasi narasi, Terisi terisi) {
        addClassName("narasi");
        getElement().setAttribute("aria-label", narasi.judul());
        Function<Rujukan, Optional<String>> tautan = angka -> Tautan.angka(narasi.perangkatDaerah(), angka);
        var isi = new TeksAman(narasi.teks(), terisi, tautan);
        String terbaca = terisi.teks().strip();
        if (terbaca.length() <= PENDEK) {
            add(isi);
        } else {
            add(new TeksAman(awal(terbaca)), new NativeDetails("Baca selengkapnya", isi));
        }
        add(Tabel.teks(keadaan(narasi) + " · " + sumber(narasi), "kecil"));
    }

    /** The first paragraph, a long one cut between two words. */
    static String awal(String utuh) {
        String teks = utuh.split("\\n\\s*\\n", 2)[0].strip();
        if (teks.length() <= PENDEK / 2) {
            return teks + " …";
        }
        int batas = teks.lastIndexOf(' ', PENDEK / 2);
        return teks.substring(0, batas > 0 ? batas : PENDEK / 2).strip() + " …";
    }

    /** Where the text stands and who wrote it. */
    public static String keadaan(Narasi narasi) {
        String asal = narasi.asal() == Narasi.Asal.PENGGUNA ? "disunting di aplikasi" : "sebagaimana diimpor";
        String status = narasi.status().nama() + " · " + asal;
        return narasi.usulanImpor() == null ? status : status + ", ada usulan dari impor";
    }

    /** File and lines of the text. */
    public static String sumber(Narasi narasi) {
        if (narasi.berkas() == null) {
            return "tanpa berkas sumber";
        }
        if (narasi.barisAwal() == null) {
            return narasi.berkas();
        }
        String sampai = narasi.barisAkhir() == null ? "" : "–" + angka(narasi.barisAkhir());
        return narasi.berkas() + ", baris" + FormatId.SPASI + angka(narasi.barisAwal()) + sampai;
    }

    private static String angka(int baris) {
        return FormatId.desimal(BigDecimal.valueOf(baris));
    }
}
