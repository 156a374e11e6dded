package id.lkjip.impor.bagian;

import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Hiasan;
import id.lkjip.impor.naskah.Blok.Judul;
import id.lkjip.impor.naskah.Blok.Paragraf;
import id.lkjip.impor.naskah.TeksBerbaris;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The running text of blocks. */
final class PemisahTeks {

    private static final Pattern PEMIMPIN = Pattern.compile("\\.{4,}|…{2,}|(?:\\. ){4,}|_{4,}");

    private PemisahTeks() {}

    /** The plain text of any block; the cells of a table joined by spaces. */
    static String teks(Blok b) {
        return switch (b) {
            case Judul j -> j.teks();
            case Paragraf p -> p.teks().isi();
            case Butir x -> x.teks().isi();
            case BlokTabel t ->
                t.tabel().baris().stream()
                        .limit(4)
                        .map(BarisTabel::sel)
                        .map(s -> String.join(" ", s))
                        .collect(Collectors.joining(" "));
            case Hiasan h -> "";
        };
    }

    /** The text with its lines; a table or ornament has none of its own. */
    static TeksBerbaris berbaris(Blok b) {
        return switch (b) {
            case Paragraf p -> p.teks();
            case Butir x -> x.teks();
            default -> TeksBerbaris.of(b.barisAwal(), b instanceof Judul j ? j.teks() : "");
        };
    }

    /** Whether a text is an entry of a table of contents. */
    static boolean pemimpin(String teks) {
        return PEMIMPIN.matcher(teks).find();
    }
}
