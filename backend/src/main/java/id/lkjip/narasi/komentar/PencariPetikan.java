package id.lkjip.narasi.komentar;

import id.lkjip.narasi.komentar.Petikan.Letak;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a passage again in a text that was edited since. Words are compared, not characters: so what is a passage in the
 * text as people read it is the same passage in its Markdown, and a line broken elsewhere changes nothing.
 *
 * <p>The best match wins: the one with the fewest words added, dropped or changed, where words around it that are no
 * longer the same count half. When too little of the passage is left, what now stands between its old surroundings is
 * taken for it. Pure.
 */
public final class PencariPetikan {

    private static final Pattern KATA = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Words around a passage that are looked at. */
    private static final int SEKITAR = 6;

    /** Words of the surroundings, on each side, that must be there when the passage itself is another now. */
    private static final int TEPI = 3;

    private PencariPetikan() {}

    private record Kata(String teks, int awal, int akhir) {}

    /** Some words of a text: from one, up to another that is not part of it. */
    private record Rentang(int dari, int sampai) {}

    /** Where the passage stands now; empty when it is gone. */
    public static Optional<Letak> cari(Petikan petikan, String teks) {
        List<Kata> semua = kata(teks);
        List<Kata> dicari = kata(petikan.kutipan());
        if (dicari.isEmpty() || semua.isEmpty()) {
            return Optional.empty();
        }
        List<Kata> sebelum = last(kata(petikan.sebelum()), SEKITAR);
        List<Kata> sesudah = first(kata(petikan.sesudah()), SEKITAR);
        return alike(semua, dicari, sebelum, sesudah)
                .or(() -> between(semua, dicari.size(), last(sebelum, TEPI), first(sesudah, TEPI)))
                .map(r -> new Letak(
                        semua.get(r.dari()).awal(), semua.get(r.sampai() - 1).akhir()));
    }

    /** The piece that needs the fewest changes of words to become the passage, if it is still recognisable. */
    private static Optional<Rentang> alike(
            List<Kata> semua, List<Kata> dicari, List<Kata> sebelum, List<Kata> sesudah) {
        int n = dicari.size();
        // Of one or two words another one says nothing.
        int paling = n < 3 ? 0 : n * 2 / 5;
        int[] ubahan = new int[n + 1];
        int[] awal = new int[n + 1];
        for (int j = 1; j <= n; j++) {
            ubahan[j] = j;
        }
        Rentang terbaik = null;
        int nilaiTerbaik = Integer.MAX_VALUE;
        for (int i = 1; i <= semua.size(); i++) {
            int ubahanSerong = ubahan[0];
            int awalSerong = awal[0];
            awal[0] = i;
            for (int j = 1; j <= n; j++) {
                boolean sama = same(semua.get(i - 1), dicari.get(j - 1));
                int ganti = ubahanSerong + (sama ? 0 : 1);
                int awalGanti = awalSerong;
                ubahanSerong = ubahan[j];
                awalSerong = awal[j];
                if (ganti <= ubahan[j] + 1 && ganti <= ubahan[j - 1] + 1) {
                    ubahan[j] = ganti;
                    awal[j] = awalGanti;
                } else if (ubahan[j] <= ubahan[j - 1]) {
                    ubahan[j]++;
                } else {
                    ubahan[j] = ubahan[j - 1] + 1;
                    awal[j] = awal[j - 1];
                }
            }
            if (ubahan[n] <= paling && awal[n] < i) {
                int nilai = 2 * ubahan[n] + missing(semua, awal[n], i, sebelum, sesudah);
                if (nilai < nilaiTerbaik) {
                    nilaiTerbaik = nilai;
                    terbaik = new Rentang(awal[n], i);
                }
            }
        }
        return Optional.ofNullable(terbaik);
    }

    /** How many words around a piece are not those that stood around the passage. */
    private static int missing(List<Kata> semua, int dari, int sampai, List<Kata> sebelum, List<Kata> sesudah) {
        int hilang = 0;
        for (int k = 1; k <= sebelum.size(); k++) {
            if (dari - k < 0 || !same(semua.get(dari - k), sebelum.get(sebelum.size() - k))) {
                hilang++;
            }
        }
        for (int k = 0; k < sesudah.size(); k++) {
            if (sampai + k >= semua.size() || !same(semua.get(sampai + k), sesudah.get(k))) {
                hilang++;
            }
        }
        return hilang;
    }

    /** The shortest piece between the old surroundings; where there were none, the text's own beginning or end. */
    private static Optional<Rentang> between(List<Kata> semua, int panjang, List<Kata> sebelum, List<Kata> sesudah) {
        if (sebelum.isEmpty() && sesudah.isEmpty()) {
            return Optional.empty();
        }
        int terjauh = 3 * panjang + 10;
        Rentang terbaik = null;
        for (int dari = 0; dari < semua.size(); dari++) {
            if (!(sebelum.isEmpty() ? dari == 0 : stands(semua, dari - sebelum.size(), sebelum))) {
                continue;
            }
            for (int sampai = dari; sampai <= Math.min(semua.size(), dari + terjauh); sampai++) {
                if (sesudah.isEmpty() ? sampai == semua.size() : stands(semua, sampai, sesudah)) {
                    if (terbaik == null || sampai - dari < terbaik.sampai() - terbaik.dari()) {
                        terbaik = new Rentang(dari, sampai);
                    }
                    break;
                }
            }
        }
        // Nothing between them: it was taken out.
        return Optional.ofNullable(terbaik).filter(r -> r.dari() < r.sampai());
    }

    private static boolean stands(List<Kata> semua, int di, List<Kata> urutan) {
        if (di < 0 || di + urutan.size() > semua.size()) {
            return false;
        }
        for (int k = 0; k < urutan.size(); k++) {
            if (!same(semua.get(di + k), urutan.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Kata a, Kata b) {
        return a.teks().equals(b.teks());
    }

    private static List<Kata> kata(String teks) {
        List<Kata> hasil = new ArrayList<>();
        Matcher kata = KATA.matcher(teks);
        while (kata.find()) {
            hasil.add(new Kata(kata.group().toLowerCase(Locale.ROOT), kata.start(), kata.end()));
        }
        return hasil;
    }

    private static List<Kata> last(List<Kata> semua, int banyak) {
        return semua.subList(Math.max(0, semua.size() - banyak), semua.size());
    }

    private static List<Kata> first(List<Kata> semua, int banyak) {
        return semua.subList(0, Math.min(banyak, semua.size()));
    }
}
