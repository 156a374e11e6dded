package id.lkjip.impor.bagian;

import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.shared.Nilai;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds target, realisasi, capaian and shortfall in a sentence.
 *
 * <p>A figure belongs to the keyword nearest before it in the same sentence, and every keyword takes one figure; "N atau
 * P%" gives the capaian after a realisasi; "P% dari target" is a capaian whatever stands before it. Years, numbers of
 * regulations and the words of the indicator's own name are no figures. The first complete statement counts: a second
 * target in the same text speaks of something else.
 */
final class PemindaiCapaian {

    /** What a figure states. */
    enum Label {
        TARGET,
        REALISASI,
        CAPAIAN,
        SELISIH
    }

    /** A stated figure and where it stands in the text. */
    record Tertulis(Nilai nilai, int letak) {}

    /** What a text states; a part that it does not state is absent. */
    record Hasil(Map<Label, Tertulis> isi) {
        @Nullable
        Nilai nilai(Label label) {
            Tertulis t = isi.get(label);
            return t == null ? null : t.nilai();
        }

        int letak() {
            return isi.values().stream().mapToInt(Tertulis::letak).min().orElse(0);
        }

        int letak(Label label) {
            Tertulis t = isi.get(label);
            return t == null ? letak() : t.letak();
        }

        boolean kosong() {
            return isi.isEmpty();
        }
    }

    private static final Pattern KATA_KUNCI = Pattern.compile(
            "(?<c>\\bcapaian(?:nya)?\\s+(?:kinerja\\s+)?(?:(?:atas|terhadap|dari)\\s+)?target(?:nya)?\\b(?!\\s+akhir))"
                    + "|(?<rr>\\b(?:menggunakan|memakai|mengacu(?:\\s+pada)?|mengambil)\\s+(?:\\p{L}+\\s+){0,3}?(?:nilai|capaian|hasil|realisasi|data|skor)\\b)"
                    + "|(?<t>\\b(?:di)?target(?:kan|nya)?\\b(?:\\s+akhir)?)"
                    + "|(?<r>\\b(?:te|di)?realisasi(?:kan|nya)?\\b|\\bmencapai\\b|\\bmemperoleh\\b)"
                    + "|(?<cc>\\bcapaian(?:nya)?\\b|\\btercapai\\b|\\bketercapaian\\b|\\btingkat\\s+kemajuan\\b)"
                    + "|(?<s>\\bkurang\\b|\\bkekurangan\\b|\\bselisih(?:nya)?\\b)");
    private static final Pattern ANGKA = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(\\d+(?:[.,]\\d+)*)(?:\\s?[-–]\\s?(\\d+(?:[.,]\\d+)*))?(?![\\d/]|[.,]\\d)(\\s?%|\\s+persen\\b)?");
    private static final Pattern PREDIKAT =
            Pattern.compile("\\b(?:predikat|opini)\\s+(WTP|WDP|TMP|AA|BB|CC|A|B|C|D)\\b");
    private static final Pattern AKHIR_KALIMAT = Pattern.compile("[.;]\\s+(?=\\p{Lu})|;");
    private static final Pattern ATAU = Pattern.compile(
            "^\\s*(?:\\p{L}+\\s*)?(?:\\([^()]{0,40}\\)\\s*)?,?\\s*atau\\s+(?:setara\\s+|sebesar\\s+)?$");
    private static final Pattern DARI_TARGET = Pattern.compile("^\\s*,?\\s*dari\\s+target");
    private static final Pattern SATUAN = Pattern.compile("^\\s+(\\p{L}{3,20})");
    private static final Pattern KATA_SEBELUM = Pattern.compile("(\\p{L}+)\\s*[.:(]?\\s*$");
    private static final Pattern BULAN = Pattern.compile(
            "^\\s+(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|nopember|november|desember)\\b");

    private static final Set<String> BUKAN_UKURAN = Set.of(
            "tahun",
            "nomor",
            "no",
            "pasal",
            "tabel",
            "gambar",
            "triwulan",
            "tw",
            "semester",
            "tanggal",
            "urutan",
            "peringkat",
            "ke",
            "bulan",
            "ayat",
            "lampiran",
            "huruf",
            "periode",
            "awal",
            "akhir",
            "skor",
            "rp",
            "fase",
            "tahap",
            "ditahun");
    private static final Set<String> BUKAN_SATUAN = Set.of(
            "dan",
            "atau",
            "dengan",
            "dari",
            "yang",
            "pada",
            "maka",
            "sehingga",
            "adapun",
            "capaian",
            "realisasi",
            "realisasinya",
            "tahun",
            "kategori",
            "untuk",
            "oleh",
            "dalam",
            "sudah",
            "baru",
            "hal",
            "terealisasi",
            "sedangkan",
            "sampai",
            "ditahun",
            "masih",
            "tercapai",
            "telah",
            "serta",
            "tetapi",
            "namun",
            "apabila",
            "jika",
            "terhadap",
            "sesuai",
            "adalah",
            "sebesar",
            "mencapai",
            "kurang",
            "naik",
            "turun",
            "meningkat",
            "nilai",
            "dimana",
            "yaitu",
            "sebanyak",
            "karena",
            "tersebut",
            "ini",
            "berdasarkan",
            "menunjukkan",
            "atas",
            "persen");

    private static final int JAUH = 75;

    private PemindaiCapaian() {}

    /**
     * Reads one text about one indicator.
     *
     * @param topeng parts that hold names, not statements
     * @param satuan unit of the indicator, which decides what a separator means
     */
    static Hasil pindai(String teks, List<int[]> topeng, @Nullable String satuan) {
        String kecil = DaftarIndikasi.kecil(teks);
        var peristiwa = new ArrayList<Peristiwa>();
        keywords(kecil, topeng, peristiwa);
        numbers(teks, kecil, topeng, satuan, peristiwa);
        Matcher m = AKHIR_KALIMAT.matcher(teks);
        while (m.find()) {
            peristiwa.add(new Peristiwa(m.start(), m.end(), null, null, false));
        }
        peristiwa.sort((a, b) ->
                a.mulai() == b.mulai() ? Integer.compare(b.akhir(), a.akhir()) : Integer.compare(a.mulai(), b.mulai()));
        return assign(kecil, topeng, peristiwa);
    }

    /** A keyword (with label), a figure (with value) or the end of a sentence (with neither). */
    private record Peristiwa(
            int mulai,
            int akhir,
            @Nullable Label label,
            @Nullable Nilai nilai,
            boolean persen) {}

    private static void keywords(String kecil, List<int[]> topeng, List<Peristiwa> ke) {
        Matcher m = KATA_KUNCI.matcher(kecil);
        while (m.find()) {
            if (masked(m.start(), topeng)) {
                continue;
            }
            Label label;
            if (m.group("t") != null) {
                label = Label.TARGET;
            } else if (m.group("r") != null || m.group("rr") != null) {
                label = Label.REALISASI;
            } else if (m.group("s") != null) {
                label = Label.SELISIH;
            } else {
                label = Label.CAPAIAN;
            }
            ke.add(new Peristiwa(m.start(), m.end(), label, null, false));
        }
    }

    private static void numbers(
            String teks, String kecil, List<int[]> topeng, @Nullable String satuan, List<Peristiwa> ke) {
        Matcher m = ANGKA.matcher(teks);
        while (m.find()) {
            if (masked(m.start(), topeng) || !measure(kecil, m)) {
                continue;
            }
            boolean persen = m.group(3) != null;
            int akhir = m.end();
            String tampil = m.group();
            if (!persen) {
                Matcher s = SATUAN.matcher(teks.substring(akhir, Math.min(teks.length(), akhir + 24)));
                if (s.find() && !BUKAN_SATUAN.contains(s.group(1).toLowerCase(java.util.Locale.ROOT))) {
                    tampil = tampil + " " + s.group(1);
                }
            }
            String unit = persen ? "%" : satuan;
            Nilai nilai = m.group(2) == null
                    ? AngkaTertulis.desimal(m.group(1), unit)
                            .<Nilai>map(a -> new Nilai.Angka("", a))
                            .orElse(new Nilai.Predikat(""))
                    : AngkaTertulis.nilai(m.group(1) + "-" + m.group(2), unit);
            String isi = tampil.strip();
            switch (nilai) {
                case Nilai.Angka a ->
                    ke.add(new Peristiwa(m.start(), akhir, null, new Nilai.Angka(isi, a.nilai()), persen));
                case Nilai.Rentang r ->
                    ke.add(new Peristiwa(m.start(), akhir, null, new Nilai.Rentang(isi, r.bawah(), r.atas()), persen));
                default -> {
                    // separators that make no number: a section, a code
                }
            }
        }
        Matcher p = PREDIKAT.matcher(teks);
        while (p.find()) {
            ke.add(new Peristiwa(p.start(1), p.end(1), null, new Nilai.Predikat(p.group(1)), false));
        }
    }

    private static boolean measure(String kecil, Matcher m) {
        Matcher k = KATA_SEBELUM.matcher(kecil.substring(Math.max(0, m.start() - 24), m.start()));
        String sebelum = k.find() ? k.group(1) : "";
        if (BUKAN_UKURAN.contains(sebelum)) {
            return false;
        }
        String sesudah = kecil.substring(m.end(), Math.min(kecil.length(), m.end() + 14));
        if (BULAN.matcher(sesudah).find()) {
            return false;
        }
        if (!sesudah.isEmpty() && Character.isLetter(sesudah.charAt(0)) && m.group(3) == null) {
            return false;
        }
        String a = m.group(1);
        boolean mungkinTahun = a.length() == 4 && (a.startsWith("19") || a.startsWith("20")) && m.group(3) == null;
        return !mungkinTahun || sebelum.equals("sebesar") || sebelum.equals("sebanyak");
    }

    private static Hasil assign(String kecil, List<int[]> topeng, List<Peristiwa> peristiwa) {
        Map<Label, Tertulis> hasil = new EnumMap<>(Label.class);
        Label tunda = null;
        int letakTunda = 0;
        Label terakhir = null;
        Peristiwa angkaTerakhir = null;
        boolean selesai = false;
        for (Peristiwa p : peristiwa) {
            if (p.nilai() == null) {
                tunda = p.label();
                letakTunda = p.akhir();
                if (p.label() == null) {
                    angkaTerakhir = null;
                }
                continue;
            }
            String sesudah = kecil.substring(p.akhir(), Math.min(kecil.length(), p.akhir() + 24));
            Label label = tunda;
            boolean berlabel = tunda != null && gap(letakTunda, p.mulai(), topeng) <= JAUH;
            if (p.persen() && DARI_TARGET.matcher(sesudah).find()) {
                label = Label.CAPAIAN;
                berlabel = true;
            } else if (!berlabel
                    && p.persen()
                    && angkaTerakhir != null
                    && terakhir != null
                    && terakhir != Label.TARGET
                    && ATAU.matcher(kecil.substring(angkaTerakhir.akhir(), p.mulai()))
                            .matches()) {
                label = Label.CAPAIAN;
                berlabel = true;
                Tertulis semula = hasil.get(Label.CAPAIAN);
                if (terakhir == Label.CAPAIAN
                        && !angkaTerakhir.persen()
                        && semula != null
                        && !hasil.containsKey(Label.REALISASI)) {
                    hasil.put(Label.REALISASI, semula);
                    hasil.remove(Label.CAPAIAN);
                }
            }
            if (!berlabel || label == null) {
                angkaTerakhir = null;
                continue;
            }
            tunda = null;
            Tertulis ada = hasil.get(label);
            if (ada == null && !selesai) {
                hasil.put(label, new Tertulis(p.nilai(), p.mulai()));
            } else if (ada != null && !equal(ada.nilai(), p.nilai())) {
                // a second target or realisasi speaks of something else; what follows belongs to it
                selesai |= label == Label.TARGET || label == Label.REALISASI;
            }
            terakhir = label;
            angkaTerakhir = p;
        }
        return new Hasil(hasil);
    }

    private static boolean equal(Nilai a, Nilai b) {
        return a.angka().isPresent()
                && b.angka().isPresent()
                && a.angka().get().compareTo(b.angka().get()) == 0;
    }

    /** Characters between two places, without names. */
    private static int gap(int dari, int sampai, List<int[]> topeng) {
        int n = sampai - dari;
        for (int[] t : topeng) {
            n -= Math.max(0, Math.min(sampai, t[1]) - Math.max(dari, t[0]));
        }
        return n;
    }

    private static boolean masked(int letak, List<int[]> topeng) {
        for (int[] t : topeng) {
            if (letak >= t[0] && letak < t[1]) {
                return true;
            }
        }
        return false;
    }
}
