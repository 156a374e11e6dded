package id.lkjip.impor.bagian;

import id.lkjip.impor.bagian.Pencocok.Kata;
import id.lkjip.shared.Kode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units of the organisation by name, and where a text names them, cut or extended as reports do. */
final class DaftarUnit {

    private static final Pattern JENIS = Pattern.compile(
            "(?i)\\b(biro|bidang|bagian|sekretariat|inspektur pembantu|subdit|direktorat|seksi|uptd?)\\b");
    private static final Pattern SAMBUNGAN = Pattern.compile("^\\s*(?:/|,|dan|serta)\\s*$");
    private static final Pattern LANJUTAN = Pattern.compile("^(?:\\s+(?:dan\\s+|serta\\s+)?\\p{Lu}[\\p{L}&-]+){1,6}");

    private final Map<String, String> namaPerKode = new LinkedHashMap<>();
    private final Map<String, List<String>> kataPerKode = new LinkedHashMap<>();
    private final Map<String, Set<String>> alias = new LinkedHashMap<>();

    /** A unit found in a text. */
    record Sebutan(String kode, int mulai, int akhir) {}

    /** Code of a unit: its name without "Biro". */
    static String kode(String nama) {
        String tanpa = nama.replaceFirst("(?i)^biro\\s+", "");
        return Kode.dari(tanpa.isBlank() ? nama : tanpa);
    }

    void tambah(String nama) {
        String kode = kode(nama);
        namaPerKode.putIfAbsent(kode, nama);
        kataPerKode.putIfAbsent(kode, words(nama));
        alias.putIfAbsent(kode, new LinkedHashSet<>());
    }

    /** A former name, under which other years and documents know the unit. */
    void alias(String kode, String nama) {
        alias.computeIfAbsent(kode, k -> new LinkedHashSet<>()).add(nama);
    }

    boolean kosong() {
        return namaPerKode.isEmpty();
    }

    List<String> kode() {
        return List.copyOf(namaPerKode.keySet());
    }

    String nama(String kode) {
        return namaPerKode.getOrDefault(kode, kode);
    }

    List<String> alias(String kode) {
        return List.copyOf(alias.getOrDefault(kode, Set.of()));
    }

    /** The first unit a text names, or null. */
    @Nullable
    String cari(String teks) {
        List<Sebutan> s = sebutan(teks);
        return s.isEmpty() ? null : s.getFirst().kode();
    }

    /** The owners a text names in one breath: "Biro A/Biro B" are two, a later mention is none. */
    List<String> pemilik(String teks) {
        List<Sebutan> semua = sebutan(teks);
        var hasil = new ArrayList<String>();
        int akhir = -1;
        for (Sebutan s : semua) {
            if (akhir >= 0
                    && !SAMBUNGAN.matcher(teks.substring(akhir, s.mulai())).matches()) {
                break;
            }
            if (!hasil.contains(s.kode())) {
                hasil.add(s.kode());
            }
            akhir = s.akhir();
        }
        return hasil;
    }

    /**
     * Every mention of a unit. A name may be cut ("Biro Pengadaan Barang dan") or lack a word ("Pengadaan dan Jasa" after
     * the word for a unit) as long as only one unit fits; a longer spelling is kept as an alias.
     */
    List<Sebutan> sebutan(String teks) {
        List<Kata> kata = Pencocok.kataDenganLetak(teks);
        var hasil = new ArrayList<Sebutan>();
        for (int k = 0; k < kata.size(); k++) {
            String terbaik = null;
            int panjang = 0;
            boolean seri = false;
            boolean utuh = false;
            for (var e : kataPerKode.entrySet()) {
                List<String> nama = e.getValue();
                int n = prefix(kata, k, nama);
                boolean lengkap = n == nama.size();
                boolean potong = n >= 2 && JENIS.matcher(nama.getFirst()).matches();
                if (!lengkap && !potong) {
                    continue;
                }
                if (n > panjang || (n == panjang && lengkap && !utuh)) {
                    terbaik = e.getKey();
                    panjang = n;
                    utuh = lengkap;
                    seri = false;
                } else if (n == panjang && lengkap == utuh) {
                    seri = true;
                }
            }
            if (terbaik != null && !seri) {
                int akhir = kata.get(k + panjang - 1).akhir();
                if (utuh) {
                    akhir = longer(teks, akhir);
                }
                hasil.add(new Sebutan(terbaik, kata.get(k).mulai(), akhir));
                spelling(terbaik, teks.substring(kata.get(k).mulai(), akhir));
                while (k + 1 < kata.size() && kata.get(k + 1).mulai() < akhir) {
                    k++;
                }
            }
        }
        return hasil;
    }

    private void spelling(String kode, String tertulis) {
        String rapi = tertulis.replaceAll("\\s+", " ");
        if (Character.isUpperCase(rapi.charAt(0)) && !Kode.dari(rapi).equals(Kode.dari(nama(kode)))) {
            alias.getOrDefault(kode, new LinkedHashSet<>()).add(rapi);
        }
    }

    /** A unit whose every word a text has, or that has every word of the text, if only one fits. */
    @Nullable
    String cariLonggar(String teks) {
        String tepat = cari(teks);
        if (tepat != null) {
            return tepat;
        }
        List<String> dicari =
                words(teks).stream().filter(k -> !JENIS.matcher(k).matches()).toList();
        if (dicari.size() < 2) {
            return null;
        }
        String hasil = null;
        for (var e : kataPerKode.entrySet()) {
            if (e.getValue().containsAll(dicari)) {
                if (hasil != null) {
                    return null;
                }
                hasil = e.getKey();
            }
        }
        return hasil;
    }

    private static int longer(String teks, int akhir) {
        Matcher m = LANJUTAN.matcher(teks.substring(akhir));
        if (!m.find()) {
            return akhir;
        }
        String lanjut = m.group();
        if (JENIS.matcher(lanjut).find()
                || lanjut.matches(
                        "(?s).*\\b(?:Adapun|Anggaran|Capaian|Dari|Dilihat|Pada|Beberapa|Didukung|Tahun|Dengan|Target|Sasaran|Provinsi|Kabupaten|Kota|Asisten)\\b.*")) {
            return akhir;
        }
        if (!lanjut.matches("(?s)\\s+(?:dan|serta)\\s.*")) {
            return akhir;
        }
        return akhir + lanjut.length();
    }

    private static int prefix(List<Kata> kata, int dari, List<String> nama) {
        int n = 0;
        while (n < nama.size()
                && dari + n < kata.size()
                && Pencocok.mirip(kata.get(dari + n).isi(), nama.get(n))) {
            n++;
        }
        return n;
    }

    private static List<String> words(String nama) {
        return Pencocok.kataDenganLetak(nama).stream()
                .map(k -> k.isi().toLowerCase(Locale.ROOT))
                .toList();
    }
}
