package id.lkjip.impor.naskah;

import java.util.ArrayList;
import java.util.List;

/**
 * A running text put together from pieces of several lines, which still knows the line of every character.
 *
 * <p>Sentences that a page break cut are joined here, and a figure found in the joined sentence can still be cited by
 * its own line.
 */
public final class TeksBerbaris {

    private final String isi;
    private final int[] mulai;
    private final int[] nomor;

    private TeksBerbaris(String isi, int[] mulai, int[] nomor) {
        this.isi = isi;
        this.mulai = mulai;
        this.nomor = nomor;
    }

    /** The text of one line. */
    public static TeksBerbaris of(int nomor, String isi) {
        return new TeksBerbaris(isi, new int[] {0}, new int[] {nomor});
    }

    /** This text, the glue, and the next text. */
    public TeksBerbaris sambung(String perekat, TeksBerbaris lanjutan) {
        int geser = isi.length() + perekat.length();
        int[] m = java.util.Arrays.copyOf(mulai, mulai.length + lanjutan.mulai.length);
        int[] n = java.util.Arrays.copyOf(nomor, nomor.length + lanjutan.nomor.length);
        for (int i = 0; i < lanjutan.mulai.length; i++) {
            m[mulai.length + i] = lanjutan.mulai[i] + geser;
            n[nomor.length + i] = lanjutan.nomor[i];
        }
        return new TeksBerbaris(isi + perekat + lanjutan.isi, m, n);
    }

    /** The same text from an offset on, white space at both ends removed. */
    public TeksBerbaris dari(int offset) {
        return potong(offset, isi.length());
    }

    /** The part between two offsets, white space at both ends removed. */
    public TeksBerbaris potong(int awal, int akhir) {
        int a = awal;
        int z = akhir;
        while (a < z && Character.isWhitespace(isi.charAt(a))) {
            a++;
        }
        while (z > a && Character.isWhitespace(isi.charAt(z - 1))) {
            z--;
        }
        var m = new ArrayList<Integer>();
        var n = new ArrayList<Integer>();
        for (int i = 0; i < mulai.length; i++) {
            int sampai = i + 1 < mulai.length ? mulai[i + 1] : isi.length() + 1;
            if (sampai > a && (mulai[i] < z || m.isEmpty())) {
                m.add(Math.max(0, mulai[i] - a));
                n.add(nomor[i]);
            }
        }
        return new TeksBerbaris(
                isi.substring(a, z),
                m.stream().mapToInt(Integer::intValue).toArray(),
                n.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The text itself. */
    public String isi() {
        return isi;
    }

    /** The line a character stands on. */
    public int barisPada(int offset) {
        int hasil = nomor[0];
        for (int i = 0; i < mulai.length && mulai[i] <= offset; i++) {
            hasil = nomor[i];
        }
        return hasil;
    }

    public int barisAwal() {
        return nomor[0];
    }

    public int barisAkhir() {
        return nomor[nomor.length - 1];
    }

    /** Every line that contributed, in order. */
    public List<Integer> baris() {
        var hasil = new ArrayList<Integer>(nomor.length);
        for (int n : nomor) {
            hasil.add(n);
        }
        return List.copyOf(hasil);
    }

    @Override
    public String toString() {
        return isi;
    }
}
