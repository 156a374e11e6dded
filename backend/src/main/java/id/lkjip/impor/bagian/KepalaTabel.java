package id.lkjip.impor.bagian;

import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The heading of a table: which column means what, found by the words in it. */
record KepalaTabel(List<String> kolom, int barisIsi) {

    private static final Pattern NOMOR_KOLOM = Pattern.compile("^\\(?\\d{1,2}\\)?(?:\\s?[=(].*)?$");

    /**
     * Joins the first rows that hold no figures into one heading.
     *
     * @param tanda words that a heading row contains; the rows up to the last such row make the heading
     */
    static KepalaTabel dari(Tabel tabel, Pattern tanda) {
        int lebar = tabel.baris().stream().mapToInt(b -> b.sel().size()).max().orElse(0);
        int akhir = 0;
        for (int i = 0; i < Math.min(4, tabel.baris().size()); i++) {
            BarisTabel b = tabel.baris().get(i);
            long cocok = b.sel().stream().filter(s -> tanda.matcher(s).find()).count();
            if (cocok >= 2
                    || (cocok == 1 && b.sel().stream().filter(s -> !s.isEmpty()).count() <= 2 && i == 0)) {
                akhir = i + 1;
            }
        }
        var kolom = new ArrayList<String>();
        for (int k = 0; k < lebar; k++) {
            var isi = new StringBuilder();
            for (int i = 0; i < akhir; i++) {
                isi.append(' ').append(tabel.baris().get(i).sel(k));
            }
            kolom.add(isi.toString().strip().toLowerCase(Locale.ROOT));
        }
        while (akhir < tabel.baris().size()
                && akhir > 0
                && nomorKolom(tabel.baris().get(akhir))) {
            akhir++;
        }
        return new KepalaTabel(List.copyOf(kolom), akhir);
    }

    /** A row that only numbers the columns: (1) (2) (3). */
    static boolean nomorKolom(BarisTabel b) {
        List<String> isi = b.sel().stream().filter(s -> !s.isEmpty()).toList();
        return isi.size() >= 3
                && isi.stream().allMatch(s -> NOMOR_KOLOM.matcher(s).matches())
                && (isi.getFirst().startsWith("(") || berurut(isi));
    }

    private static boolean berurut(List<String> isi) {
        for (int i = 0; i < isi.size(); i++) {
            if (!isi.get(i).startsWith(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** First column whose heading matches, or -1. */
    int cari(String pola) {
        return cari(Pattern.compile(pola));
    }

    int cari(Pattern pola) {
        for (int k = 0; k < kolom.size(); k++) {
            if (pola.matcher(kolom.get(k)).find()) {
                return k;
            }
        }
        return -1;
    }

    /** First column from a place on whose heading matches, or -1. */
    int cariSesudah(int kolomIni, String pola) {
        Pattern p = Pattern.compile(pola);
        for (int k = kolomIni + 1; k < kolom.size(); k++) {
            if (p.matcher(kolom.get(k)).find()) {
                return k;
            }
        }
        return -1;
    }

    boolean ada(String pola) {
        return cari(pola) >= 0;
    }
}
