package id.lkjip.impor.bagian;

import id.lkjip.impor.bagian.Pencocok.Kata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indicators and sasaran the report's PK names, and where a text mentions them. */
final class DaftarIndikasi {

    private final List<Indikasi> semua = new ArrayList<>();
    private final Map<Indikasi, List<List<String>>> kataIndikator = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> kataSasaran = new LinkedHashMap<>();

    /** A name found in a text. */
    record Sebutan(Indikasi indikasi, int mulai, int akhir) {}

    void tambah(Indikasi i) {
        semua.add(i);
        kataIndikator.put(i, new ArrayList<>(List.of(Pencocok.kata(i.nama()))));
        kataSasaran.computeIfAbsent(i.kodeSasaran(), k -> new ArrayList<>()).add(Pencocok.kata(i.namaSasaran()));
    }

    void alias(Indikasi i, String nama) {
        i.alias(nama);
        kataIndikator.getOrDefault(i, new ArrayList<>()).add(Pencocok.kata(nama));
    }

    List<Indikasi> semua() {
        return semua;
    }

    List<Indikasi> dalamSasaran(String kodeSasaran) {
        return semua.stream().filter(i -> i.kodeSasaran().equals(kodeSasaran)).toList();
    }

    Optional<Indikasi> cari(String nama) {
        return Pencocok.cari(Pencocok.tanpaSatuan(nama), semua, Indikasi::semuaNama);
    }

    Optional<Indikasi> cariDalamSasaran(String nama, String kodeSasaran) {
        return Pencocok.cari(Pencocok.tanpaSatuan(nama), dalamSasaran(kodeSasaran), Indikasi::semuaNama);
    }

    /** Every mention of an indicator, in order; the longest name wins where names overlap. */
    List<Sebutan> sebutan(String teks) {
        List<Kata> kata = Pencocok.kataDenganLetak(teks);
        var hasil = new ArrayList<Sebutan>();
        int k = 0;
        while (k < kata.size()) {
            Indikasi terbaik = null;
            int panjang = 0;
            for (var e : kataIndikator.entrySet()) {
                for (List<String> nama : e.getValue()) {
                    int n = cocokPada(kata, k, nama);
                    if (n > panjang) {
                        panjang = n;
                        terbaik = e.getKey();
                    }
                }
            }
            if (terbaik != null) {
                hasil.add(new Sebutan(
                        terbaik, kata.get(k).mulai(), kata.get(k + panjang - 1).akhir()));
                k += panjang;
            } else {
                k++;
            }
        }
        hasil.removeIf(s -> insideOtherName(s, kata));
        return hasil;
    }

    /**
     * Whether a mention is only a part of a longer name: "angka kematian ibu" in the sasaran "Menurunnya Angka Kematian
     * Ibu dan Bayi" does not speak of the indicator "Angka Kematian Ibu", unless that sasaran has no other.
     */
    private boolean insideOtherName(Sebutan s, List<Kata> kata) {
        for (int k = 0; k < kata.size() && kata.get(k).mulai() <= s.mulai(); k++) {
            for (var e : kataSasaran.entrySet()) {
                for (List<String> nama : e.getValue()) {
                    int n = cocokPada(kata, k, nama);
                    boolean memuat = n > 0
                            && kata.get(k + n - 1).akhir() >= s.akhir()
                            && kata.get(k + n - 1).akhir() - kata.get(k).mulai() > s.akhir() - s.mulai();
                    boolean satuSatunya = s.indikasi().kodeSasaran().equals(e.getKey())
                            && dalamSasaran(e.getKey()).size() == 1;
                    if (memuat && !satuSatunya) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Code of the sasaran whose name is found first, or null. */
    @Nullable
    String sasaranDalam(String teks) {
        List<Kata> kata = Pencocok.kataDenganLetak(teks);
        String terbaik = null;
        int panjang = 0;
        for (int k = 0; k < kata.size() && terbaik == null; k++) {
            for (var e : kataSasaran.entrySet()) {
                for (List<String> nama : e.getValue()) {
                    int n = cocokPada(kata, k, nama);
                    if (n > panjang) {
                        panjang = n;
                        terbaik = e.getKey();
                    }
                }
            }
        }
        return terbaik;
    }

    /** Where the name of this indicator's sasaran stands, to keep its words out of a search for keywords. */
    List<int[]> letakSasaran(String teks, Indikasi i) {
        List<Kata> kata = Pencocok.kataDenganLetak(teks);
        var hasil = new ArrayList<int[]>();
        for (int k = 0; k < kata.size(); k++) {
            for (List<String> nama : kataSasaran.getOrDefault(i.kodeSasaran(), List.of())) {
                int n = cocokPada(kata, k, nama);
                if (n > 0) {
                    hasil.add(
                            new int[] {kata.get(k).mulai(), kata.get(k + n - 1).akhir()});
                }
            }
        }
        return hasil;
    }

    private static int cocokPada(List<Kata> teks, int dari, List<String> nama) {
        if (nama.isEmpty() || dari + nama.size() > teks.size()) {
            return 0;
        }
        for (int i = 0; i < nama.size(); i++) {
            if (!Pencocok.mirip(teks.get(dari + i).isi(), nama.get(i))) {
                return 0;
            }
        }
        return nama.size();
    }

    /** Lower case, for keyword searches that must keep every offset. */
    static String kecil(String teks) {
        String k = teks.toLowerCase(Locale.ROOT);
        return k.length() == teks.length() ? k : teks;
    }
}
