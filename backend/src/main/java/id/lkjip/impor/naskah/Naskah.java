package id.lkjip.impor.naskah;

import id.lkjip.impor.ImporDitolak;
import java.util.ArrayList;
import java.util.List;

/**
 * A source file as lines and blocks, before anyone knows what they mean.
 *
 * @param namaBerkas name used in citations
 * @param baris the lines, the first is line 1
 * @param blok headings, paragraphs, lists and tables in order
 */
public record Naskah(String namaBerkas, List<String> baris, List<Blok> blok) {

    /**
     * Reads a file.
     *
     * @throws ImporDitolak when the bytes are no text
     */
    public static Naskah baca(String namaBerkas, byte[] isi) {
        return dariTeks(namaBerkas, PembacaTeks.baca(isi));
    }

    /** Reads a text that is already decoded. */
    public static Naskah dariTeks(String namaBerkas, String teks) {
        List<String> baris = lines(teks);
        List<Blok> blok = PenyambungBlok.sambung(new PemecahBlok(baris).pecah());
        return new Naskah(namaBerkas, List.copyOf(baris), List.copyOf(blok));
    }

    /** A line by its number, counted from 1. */
    public String baris(int nomor) {
        return baris.get(nomor - 1);
    }

    /** Whether a line holds nothing but white space. */
    public boolean kosong(int nomor) {
        return PemecahBlok.blank(baris(nomor));
    }

    private static List<String> lines(String teks) {
        var hasil = new ArrayList<String>();
        int mulai = 0;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (c == '\n' || c == '\r') {
                hasil.add(teks.substring(mulai, i).replace('\f', ' '));
                if (c == '\r' && i + 1 < teks.length() && teks.charAt(i + 1) == '\n') {
                    i++;
                }
                mulai = i + 1;
            }
        }
        if (mulai < teks.length()) {
            hasil.add(teks.substring(mulai).replace('\f', ' '));
        }
        return hasil;
    }
}
