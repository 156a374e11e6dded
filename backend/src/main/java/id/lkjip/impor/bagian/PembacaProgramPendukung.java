package id.lkjip.impor.bagian;

import id.lkjip.impor.naskah.TeksBerbaris;
import id.lkjip.realisasi.RealisasiIndikator.ProgramPendukung;
import id.lkjip.shared.Sitasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the names of programs, kegiatan and sub kegiatan out of a sentence: "didukung oleh Program A dengan kegiatan B,
 * C dan D".
 */
final class PembacaProgramPendukung {

    private static final Pattern DIDUKUNG =
            Pattern.compile("(?i)\\b(?:didukung|ditunjang|mendukung|menunjang|dukungan)\\b");
    private static final Pattern PENANDA = Pattern.compile("(?i)\\b(sub\\s?kegiatan|kegiatan|program)\\b\\s*:?\\s*");
    private static final Pattern DIDAHULUI_NAMA = Pattern.compile("\\p{Lu}[\\p{L}/-]*\\s+$");
    private static final Pattern KATA_AKHIR = Pattern.compile(
            "(?i)[\\s,;]*\\b(?:dan|serta|dengan|pada|yaitu|melalui|dalam|untuk|antara lain|dengan didukung|dua|tiga|empat)\\s*$");

    private PembacaProgramPendukung() {}

    static @Nullable ProgramPendukung baca(TeksBerbaris t, IntFunction<Sitasi> sitasi) {
        Matcher d = DIDUKUNG.matcher(t.isi());
        int mulai = -1;
        while (d.find()) {
            Matcher p = PENANDA.matcher(t.isi());
            if (p.find(d.end()) && p.start() - d.end() < 80) {
                mulai = d.end();
                break;
            }
        }
        if (mulai < 0) {
            return null;
        }
        String isi = t.isi().substring(mulai);
        var program = new ArrayList<String>();
        var kegiatan = new ArrayList<String>();
        var sub = new ArrayList<String>();
        Matcher p = PENANDA.matcher(isi);
        boolean ada = findMarker(p, isi, "");
        while (ada) {
            String jenis = p.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
            int awal = p.end();
            int akhir = isi.length();
            ada = findMarker(p, isi, jenis);
            if (ada) {
                akhir = p.start();
            }
            int kalimat = sentenceEnd(isi, awal, akhir);
            String nama = clean(isi.substring(awal, kalimat));
            if (nama.isEmpty() || !Character.isUpperCase(nama.charAt(0))) {
                continue;
            }
            switch (jenis) {
                case "program" -> addOnce(program, "Program " + nama);
                case "kegiatan" -> split(nama).forEach(n -> addOnce(kegiatan, n));
                default -> split(nama).forEach(n -> addOnce(sub, n));
            }
        }
        if (program.isEmpty() && kegiatan.isEmpty() && sub.isEmpty()) {
            return null;
        }
        return new ProgramPendukung(
                List.copyOf(program), List.copyOf(kegiatan), List.copyOf(sub), sitasi.apply(t.barisPada(mulai)));
    }

    /**
     * The next marker. After a capitalised word one that leads no deeper is part of a name: "Program" in "kegiatan
     * Pengendalian Program Pembangunan", "Kegiatan" in "kegiatan Fasilitasi Kegiatan Keagamaan".
     */
    private static boolean findMarker(Matcher p, String isi, String jenisKini) {
        while (p.find()) {
            boolean dalamNama = depth(p.group(1)) <= depth(jenisKini)
                    && DIDAHULUI_NAMA
                            .matcher(isi.substring(Math.max(0, p.start() - 60), p.start()))
                            .find();
            if (!dalamNama) {
                return true;
            }
        }
        return false;
    }

    private static int depth(String jenis) {
        String j = jenis.toLowerCase(Locale.ROOT);
        return j.isEmpty() ? 0 : j.startsWith("program") ? 1 : j.startsWith("sub") ? 3 : 2;
    }

    private static int sentenceEnd(String isi, int awal, int akhir) {
        for (int i = awal; i < akhir; i++) {
            char c = isi.charAt(i);
            boolean titik = c == '.' && (i + 1 >= isi.length() || Character.isWhitespace(isi.charAt(i + 1)));
            if (titik || c == ';') {
                return i;
            }
        }
        return akhir;
    }

    private static void addOnce(List<String> ke, String nama) {
        if (ke.stream().noneMatch(n -> n.equalsIgnoreCase(nama))) {
            ke.add(nama);
        }
    }

    private static String clean(String s) {
        String h = s.strip();
        String lama;
        do {
            lama = h;
            h = KATA_AKHIR.matcher(h).replaceFirst("").strip();
            h = h.replaceFirst("[,;.:]+$", "").strip();
        } while (!h.equals(lama));
        return h;
    }

    /**
     * An enumeration after one marker: split at commas, and at an "dan" after which the first name's first word returns
     * ("Pengelolaan A, Pengelolaan B dan Pengelolaan C"). Any other "dan" may belong to a name and stays.
     */
    private static List<String> split(String nama) {
        String[] perKoma = nama.split(",\\s+(?:dan\\s+)?", -1);
        boolean semuaBesar = true;
        for (String s : perKoma) {
            semuaBesar &= !s.isEmpty() && Character.isUpperCase(s.charAt(0)) && s.indexOf(' ') > 0;
        }
        if (perKoma.length == 1 || !semuaBesar) {
            return List.of(nama);
        }
        int spasi = perKoma[0].indexOf(' ');
        String kataAwal = perKoma[0].substring(0, spasi);
        var hasil = new ArrayList<String>();
        for (String s : perKoma) {
            for (String bagian : s.split("\\s+dan\\s+(?=" + Pattern.quote(kataAwal) + "\\s)", -1)) {
                String bersih = clean(bagian);
                if (!bersih.isEmpty()) {
                    hasil.add(bersih);
                }
            }
        }
        return hasil;
    }
}
