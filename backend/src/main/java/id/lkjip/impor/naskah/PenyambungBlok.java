package id.lkjip.impor.naskah;

import id.lkjip.impor.naskah.Blok.Butir;
import id.lkjip.impor.naskah.Blok.Hiasan;
import id.lkjip.impor.naskah.Blok.Paragraf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins sentences that a page break cut.
 *
 * <p>A block is unfinished when it does not end like a sentence. What follows continues it when it starts in lower case
 * or with a figure, when the unfinished block ends with a word that needs another ("dengan", "tentang"), when the list
 * goes on after it with the next number, or when it is the rest of a long sentence. A label ("Faktor Kedua : ...")
 * never continues anything.
 */
final class PenyambungBlok {

    private static final String SELESAI = ".;:!?…";
    private static final Pattern LABEL = Pattern.compile("^[^:;,.]{1,42}\\s?:");
    private static final Pattern KETERANGAN = Pattern.compile(
            "(?i)^(?:tabel|gambar|grafik|bagan|sumber|catatan|keterangan|nama|jabatan|lampiran)\\b.*$", Pattern.DOTALL);
    private static final Pattern ISIAN = Pattern.compile("(?i)^(?:nama|jabatan|nip|pangkat|unit kerja)\\s*:");
    private static final Pattern KATA_AKHIR = Pattern.compile("([\\p{L}/-]{1,40})$");
    private static final Pattern NOMOR = Pattern.compile("^\\(?(\\d{1,3})[.)]$");

    /** Words that cannot end a sentence. */
    private static final Set<String> TERBUKA = Set.of(
            "dan",
            "atau",
            "yang",
            "di",
            "ke",
            "dari",
            "dengan",
            "untuk",
            "pada",
            "tentang",
            "oleh",
            "sebagai",
            "dalam",
            "antara",
            "serta",
            "bahwa",
            "karena",
            "terhadap",
            "yaitu",
            "adalah",
            "sebesar",
            "sebanyak",
            "mencapai",
            "menjadi",
            "sehingga",
            "para",
            "per",
            "atas",
            "bagi",
            "secara",
            "melalui",
            "nomor",
            "tahun",
            "indikator",
            "biro",
            "dinas",
            "badan",
            "persentase",
            "provinsi",
            "kabupaten",
            "kota",
            "gubernur",
            "bupati",
            "indeks",
            "program",
            "kegiatan",
            "penanggung",
            "hingga",
            "sampai",
            "guna",
            "agar",
            "dapat",
            "telah",
            "sudah",
            "akan");

    private PenyambungBlok() {}

    static List<Blok> sambung(List<Blok> blok) {
        var hasil = new ArrayList<Blok>(blok.size());
        for (int i = 0; i < blok.size(); i++) {
            Blok b = blok.get(i);
            int sebelum = lastText(hasil);
            if (sebelum >= 0) {
                Blok p = hasil.get(sebelum);
                Blok gabung = join(p, b, i + 1 < blok.size() ? blok.get(i + 1) : null);
                if (gabung != null) {
                    hasil.set(sebelum, gabung);
                    continue;
                }
            }
            hasil.add(b);
        }
        return hasil;
    }

    /** The block before, looking through page furniture only. */
    private static int lastText(List<Blok> hasil) {
        int k = hasil.size() - 1;
        while (k >= 0
                && hasil.get(k) instanceof Hiasan h
                && !h.jenis().equals("rumus")
                && !h.jenis().equals("gambar")) {
            k--;
        }
        return k;
    }

    private static @Nullable Blok join(Blok p, Blok b, @Nullable Blok berikut) {
        TeksBerbaris kiri = textOf(p);
        if (kiri == null || !unfinished(kiri.isi())) {
            return null;
        }
        return switch (b) {
            case Paragraf q
            when continues(p, kiri.isi(), q.teks().isi(), berikut) -> merge(p, kiri, q.teks(), q.markdown(), q.nomor());
            // a converter marks the rest of a cut item with a bullet of its own
            case Butir q
            when p instanceof Butir butir
                    && q.penanda().equals("-")
                    && lowerStart(q.teks().isi())
                    && !butir.penanda().equals("-")
                    && q.barisAwal() - p.barisAkhir() > 1 -> merge(p, kiri, q.teks(), q.markdown(), q.nomor());
            default -> null;
        };
    }

    private static @Nullable TeksBerbaris textOf(Blok b) {
        return switch (b) {
            case Paragraf p -> p.teks();
            case Butir p -> p.teks();
            default -> null;
        };
    }

    private static boolean unfinished(String teks) {
        if (teks.isEmpty()) {
            return false;
        }
        char c = teks.charAt(teks.length() - 1);
        return SELESAI.indexOf(c) < 0 && !(c == ')' && teks.length() < 60) && c != '"' && c != '”';
    }

    private static boolean continues(Blok p, String kiri, String kanan, @Nullable Blok berikut) {
        if (kanan.isEmpty()
                || LABEL.matcher(kanan).lookingAt()
                || KETERANGAN.matcher(kanan).matches()
                || PemecahBlok.leader(kanan)) {
            return false;
        }
        if ((LABEL.matcher(kiri).lookingAt() && words(kiri) < 5)
                || ISIAN.matcher(kiri).lookingAt()) {
            return false;
        }
        if (kiri.endsWith("-") || kiri.endsWith(",") || lowerStart(kanan)) {
            return words(kiri) >= 2;
        }
        if (openEnd(kiri)) {
            return true;
        }
        if (Character.isDigit(kanan.charAt(0)) && words(kiri) >= 8) {
            return true;
        }
        if (p instanceof Butir x && berikut instanceof Butir y && successive(x.penanda(), y.penanda())) {
            return words(kanan) <= 25;
        }
        char akhir = kanan.charAt(kanan.length() - 1);
        return words(kiri) >= 8 && kiri.length() > 60 && (SELESAI.indexOf(akhir) >= 0 || !unfinished(kanan));
    }

    private static boolean lowerStart(String teks) {
        char c = teks.charAt(0);
        return Character.isLowerCase(c);
    }

    private static boolean openEnd(String teks) {
        Matcher m = KATA_AKHIR.matcher(teks.substring(Math.max(0, teks.length() - 40)));
        return m.find() && TERBUKA.contains(m.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean successive(String a, String b) {
        Matcher x = NOMOR.matcher(a);
        Matcher y = NOMOR.matcher(b);
        if (x.matches() && y.matches()) {
            return Integer.parseInt(y.group(1)) == Integer.parseInt(x.group(1)) + 1;
        }
        return a.length() == 2
                && b.length() == 2
                && Character.isLowerCase(a.charAt(0))
                && b.charAt(0) == a.charAt(0) + 1;
    }

    private static int words(String teks) {
        int n = 0;
        boolean dalam = false;
        for (int k = 0; k < teks.length() && n < 64; k++) {
            boolean huruf = !Character.isWhitespace(teks.charAt(k));
            if (huruf && !dalam) {
                n++;
            }
            dalam = huruf;
        }
        return n;
    }

    private static Blok merge(Blok p, TeksBerbaris kiri, TeksBerbaris kanan, String markdown, List<Integer> nomor) {
        var semua = new ArrayList<>(p.nomor());
        semua.addAll(nomor);
        TeksBerbaris teks;
        String perekat = " ";
        String mentahKiri = p instanceof Paragraf x ? x.markdown() : ((Butir) p).markdown();
        if (kiri.isi().endsWith("-") && lowerStart(kanan.isi())) {
            perekat = "";
            if (!reduplicated(kiri.isi(), kanan.isi())) {
                kiri = kiri.potong(0, kiri.isi().length() - 1);
                mentahKiri = mentahKiri.substring(0, mentahKiri.length() - 1);
            }
        }
        teks = kiri.sambung(perekat, kanan);
        String mentah = mentahKiri + perekat + markdown;
        return p instanceof Butir x
                ? new Butir(x.penanda(), x.lekuk(), teks, mentah, List.copyOf(semua))
                : new Paragraf(teks, mentah, List.copyOf(semua));
    }

    /** "undang-" and "undang" belong together with their hyphen; "pelak-" and "sanaan" do not. */
    private static boolean reduplicated(String kiri, String kanan) {
        Matcher m = KATA_AKHIR.matcher(kiri.substring(0, kiri.length() - 1));
        if (!m.find()) {
            return true;
        }
        String kata = m.group(1).toLowerCase(Locale.ROOT);
        String lanjut = kanan.toLowerCase(Locale.ROOT);
        String akar = kata.length() > 4 ? kata.substring(kata.length() - 4) : kata;
        int spasi = lanjut.indexOf(' ');
        String berikut = spasi < 0 ? lanjut : lanjut.substring(0, spasi);
        return berikut.contains(akar)
                || Set.of("non", "sub", "pra", "pasca", "anti", "antar", "multi", "se", "ke")
                        .contains(kata);
    }
}
