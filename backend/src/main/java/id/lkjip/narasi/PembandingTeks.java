package id.lkjip.narasi;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells word by word what differs between two texts. Lines are compared first, the words only where lines differ, so
 * that a long text costs little.
 */
public final class PembandingTeks {

    /** A word, a number with its separators as one, a run of blanks, or a single sign. */
    private static final Pattern KATA =
            Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}]+|\\s+|.", Pattern.DOTALL);

    /** From so many words on a changed passage is shown as replaced whole: nobody reads such a patchwork. */
    private static final int TERBANYAK = 6_000;

    private PembandingTeks() {}

    /** What became of a piece of text. */
    public enum Jenis {
        SAMA,
        DIHAPUS,
        DITAMBAH
    }

    /** A piece of text. */
    public record Potong(Jenis jenis, String teks) {}

    /**
     * Some lines that are the same, or a passage that differs.
     *
     * @param potong the pieces in reading order
     */
    public record Petikan(List<Potong> potong) {

        public Petikan {
            potong = List.copyOf(potong);
        }

        /** Whether nothing differs here. */
        public boolean sama() {
            return potong.stream().allMatch(p -> p.jenis() == Jenis.SAMA);
        }

        /** The pieces of the older text. */
        public List<Potong> lama() {
            return potong.stream().filter(p -> p.jenis() != Jenis.DITAMBAH).toList();
        }

        /** The pieces of the newer text. */
        public List<Potong> baru() {
            return potong.stream().filter(p -> p.jenis() != Jenis.DIHAPUS).toList();
        }
    }

    /**
     * Compares two texts.
     *
     * @return the passages in reading order; their older pieces make up the older text and their newer ones the newer,
     *     but for the kind of line ends
     */
    public static List<Petikan> bandingkan(String lama, String baru) {
        List<String> kiri = baris(lama);
        List<String> kanan = baris(baru);
        List<Petikan> hasil = new ArrayList<>();
        for (AbstractDelta<String> d : DiffUtils.diff(kiri, kanan, true).getDeltas()) {
            String dari = String.join("", d.getSource().getLines());
            String menjadi = String.join("", d.getTarget().getLines());
            hasil.add(
                    d.getType() == DeltaType.EQUAL
                            ? new Petikan(List.of(new Potong(Jenis.SAMA, dari)))
                            : new Petikan(kata(dari, menjadi)));
        }
        return List.copyOf(hasil);
    }

    private static List<Potong> kata(String lama, String baru) {
        List<String> kiri = pecah(lama);
        List<String> kanan = pecah(baru);
        List<Potong> hasil = new ArrayList<>();
        if (kiri.size() + kanan.size() > TERBANYAK) {
            tambah(hasil, Jenis.DIHAPUS, lama);
            tambah(hasil, Jenis.DITAMBAH, baru);
            return hasil;
        }
        for (AbstractDelta<String> d : DiffUtils.diff(kiri, kanan, true).getDeltas()) {
            String dari = String.join("", d.getSource().getLines());
            String menjadi = String.join("", d.getTarget().getLines());
            if (d.getType() == DeltaType.EQUAL) {
                tambah(hasil, Jenis.SAMA, dari);
            } else {
                tambah(hasil, Jenis.DIHAPUS, dari);
                tambah(hasil, Jenis.DITAMBAH, menjadi);
            }
        }
        return hasil;
    }

    private static void tambah(List<Potong> hasil, Jenis jenis, String teks) {
        if (!teks.isEmpty()) {
            hasil.add(new Potong(jenis, teks));
        }
    }

    /** Lines with the sign that ends them, so that joined they are the text again. */
    private static List<String> baris(String asal) {
        String teks = asal.replace("\r\n", "\n").replace('\r', '\n');
        List<String> hasil = new ArrayList<>();
        int awal = 0;
        for (int i = teks.indexOf('\n'); i >= 0; i = teks.indexOf('\n', awal)) {
            hasil.add(teks.substring(awal, i + 1));
            awal = i + 1;
        }
        if (awal < teks.length()) {
            hasil.add(teks.substring(awal));
        }
        return hasil;
    }

    private static List<String> pecah(String teks) {
        return KATA.matcher(teks).results().map(MatchResult::group).toList();
    }
}
