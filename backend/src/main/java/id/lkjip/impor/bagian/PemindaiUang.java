package id.lkjip.impor.bagian;

import id.lkjip.impor.naskah.AngkaTertulis;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money in a sentence, each with the keyword nearest before it, and the percent that goes with it. */
final class PemindaiUang {

    /** What an amount is. */
    enum Label {
        PAGU,
        PAGU_MURNI,
        PAGU_PERUBAHAN,
        REALISASI,
        SISA
    }

    /** A stated amount; {@code persen} is the share stated beside it. */
    record Jumlah(
            Label label,
            @Nullable Rupiah nilai,
            String teks,
            @Nullable Nilai persen,
            int letak) {

        /** What a rounded amount ("Rp 47,98 miliar") may be off, 0 for one that is written in full. */
        long kelonggaran() {
            Matcher m = KATA_SKALA.matcher(teks);
            if (!m.find()) {
                return 0;
            }
            int koma = Math.max(m.group(1).lastIndexOf(','), m.group(1).lastIndexOf('.'));
            int desimal = koma < 0 ? 0 : m.group(1).length() - koma - 1;
            return BigDecimal.ONE
                    .scaleByPowerOfTen(AngkaTertulis.pangkat(m.group(2)) - desimal)
                    .longValue();
        }
    }

    private static final Pattern UANG = Pattern.compile(
            "(?i)\\brp\\.?\\s{0,3}(-?\\d[\\d.,]*\\d|\\d)(\\s{1,2}(?:ribu|juta|mil[iy]ar|triliun)\\b|(?:,|\\.)?\\s?[-–](?=\\D|$))?");
    private static final Pattern KATA_SKALA = Pattern.compile("(?i)(\\d[\\d.,]*)\\s+(ribu|juta|mil[iy]ar|triliun)$");
    private static final Pattern PERSEN = Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{1,4})?)\\s?(?:%|persen\\b)");
    private static final Pattern KATA = Pattern.compile(
            "(?<s>\\bsisa\\b(?:\\s+(?:pagu|anggaran))?|\\befisiensi\\b(?:(?:\\s+\\p{L}+){0,2}\\s+anggaran)?|\\btidak\\s+terserap\\b|\\bsilpa\\b|\\bpenghematan\\b)"
                    + "|(?<r>\\b(?:te|di)?realisasi(?:kan|nya)?\\b(?:\\s+(?:anggaran|belanja|keuangan))?|\\bterserap\\b|\\b(?:pe)?(?:nye)?serapan\\b(?:\\s+anggaran)?|\\bkinerja\\s+keuangan\\b)"
                    + "|(?<m>\\bsemula\\b|\\bmurni\\b)"
                    + "|(?<p>\\bmenjadi\\b|\\bsetelah\\s+perubahan\\b)"
                    + "|(?<g>\\bpagu\\b(?:\\s+anggaran)?|\\banggaran\\b|\\balokasi\\b|\\bdana\\b|\\bpendanaan\\b)");
    private static final Pattern AKHIR = Pattern.compile("[.;]\\s+(?=\\p{Lu})");

    private PemindaiUang() {}

    private record Peristiwa(
            int mulai,
            int akhir,
            @Nullable Label label,
            @Nullable Rupiah uang,
            @Nullable Nilai persen,
            String teks) {}

    static List<Jumlah> pindai(String teks) {
        String kecil = DaftarIndikasi.kecil(teks);
        var ps = new ArrayList<Peristiwa>();
        Matcher u = UANG.matcher(teks);
        while (u.find()) {
            Optional<Rupiah> nilai = AngkaTertulis.rupiah(u.group());
            if (nilai.isPresent()) {
                ps.add(new Peristiwa(
                        u.start(), u.end(), null, nilai.get(), null, u.group().strip()));
            }
        }
        Matcher p = PERSEN.matcher(teks);
        while (p.find()) {
            ps.add(new Peristiwa(
                    p.start(), p.end(), null, null, AngkaTertulis.nilai(p.group(1) + "%", "%"), p.group()));
        }
        Matcher k = KATA.matcher(kecil);
        while (k.find()) {
            Label label = Label.PAGU;
            if (k.group("s") != null) {
                label = Label.SISA;
            } else if (k.group("r") != null) {
                label = Label.REALISASI;
            } else if (k.group("m") != null) {
                label = Label.PAGU_MURNI;
            } else if (k.group("p") != null) {
                label = Label.PAGU_PERUBAHAN;
            }
            ps.add(new Peristiwa(k.start(), k.end(), label, null, null, ""));
        }
        Matcher a = AKHIR.matcher(teks);
        while (a.find()) {
            ps.add(new Peristiwa(a.start(), a.end(), null, null, null, ""));
        }
        ps.sort((x, y) -> Integer.compare(x.mulai(), y.mulai()));
        return assign(ps);
    }

    private static List<Jumlah> assign(List<Peristiwa> ps) {
        var hasil = new ArrayList<Jumlah>();
        Label tunda = null;
        int akhirKata = 0;
        Peristiwa persenLepas = null;
        Label labelPersenLepas = null;
        for (Peristiwa p : ps) {
            if (p.label() != null) {
                tunda = p.label();
                akhirKata = p.akhir();
            } else if (p.uang() != null) {
                if (tunda != null && p.mulai() - akhirKata <= 90) {
                    Nilai persen = persenLepas != null && labelPersenLepas == tunda && persenLepas.mulai() >= akhirKata
                            ? persenLepas.persen()
                            : null;
                    hasil.add(new Jumlah(tunda, p.uang(), p.teks(), persen, p.mulai()));
                    persenLepas = null;
                }
            } else if (p.persen() != null) {
                int n = hasil.size() - 1;
                boolean menempel = n >= 0
                        && hasil.get(n).persen() == null
                        && hasil.get(n).label() == tunda
                        && hasil.get(n).letak() >= akhirKata;
                if (menempel) {
                    Jumlah j = hasil.get(n);
                    hasil.set(n, new Jumlah(j.label(), j.nilai(), j.teks(), p.persen(), j.letak()));
                } else if (tunda != null && p.mulai() - akhirKata <= 60) {
                    hasil.add(new Jumlah(tunda, null, p.teks(), p.persen(), p.mulai()));
                    persenLepas = p;
                    labelPersenLepas = tunda;
                }
            }
        }
        return hasil;
    }
}
