package id.lkjip.pencatatan;

import id.lkjip.capaian.SkalaPredikat;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A realisasi as a person fills it in. Pure: reads and checks, stores nothing.
 *
 * @param teks the value as written, in the office's form ({@code 1.234,56}); empty when there is none
 * @param nilai the same as an exact decimal, when a program sends it; must agree with the text
 * @param tahunData year the value belongs to, for a value carried over
 * @param sumber where the value comes from, for example a letter or a publication
 * @param keterangan anything else worth knowing; may be empty
 * @param alasan why it is recorded or corrected
 */
public record IsianRealisasi(
        String teks,
        @Nullable BigDecimal nilai,
        StatusRealisasi status,
        @Nullable Integer tahunData,
        String sumber,
        String keterangan,
        String alasan) {

    /** A reason and a source have at least this many characters. */
    public static final int TERPENDEK = 5;

    /** Every text has at most this many characters. */
    public static final int TERPANJANG = 500;

    private static final int TAHUN_TERAWAL = 1990;
    private static final Pattern ANGKA =
            Pattern.compile("([-\u2212])?(\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4})(?:,(\\d{1,10}))?\\s?%?");
    private static final Pattern DESIMAL_BERTITIK = Pattern.compile("[-\u2212]?\\d+\\.\\d+\\s?%?");
    private static final Pattern PREDIKAT = Pattern.compile("\\p{L}[\\p{L} ]{0,38}[+-]?");

    /** A part of the form. */
    public enum Bagian {
        NILAI,
        TAHUN_DATA,
        SUMBER,
        KETERANGAN,
        ALASAN
    }

    public IsianRealisasi {
        teks = teks.strip();
        sumber = sumber.strip();
        keterangan = keterangan.strip();
        alasan = alasan.strip();
    }

    /**
     * What is wrong with which part, in plain Indonesian; empty when it can be recorded for the year.
     *
     * @param target what it will be measured against; a predicate is taken where the target is one or a scale knows it
     */
    public Map<Bagian, String> kesalahan(int tahun, @Nullable Nilai target) {
        var salah = new EnumMap<Bagian, String>(Bagian.class);
        put(salah, Bagian.NILAI, kesalahanNilai(target));
        put(salah, Bagian.TAHUN_DATA, kesalahanTahunData(tahun));
        put(salah, Bagian.SUMBER, kesalahanTeks("Sumber", sumber, TERPENDEK));
        put(salah, Bagian.KETERANGAN, kesalahanTeks("Keterangan", keterangan, 0));
        put(salah, Bagian.ALASAN, kesalahanTeks("Alasan", alasan, TERPENDEK));
        return salah;
    }

    /** What the text means; empty when it cannot be read. */
    public Optional<Nilai> dibaca() {
        return switch (status) {
            case BELUM_DIISI -> Optional.of(new Nilai.BelumDiisi(""));
            case TIDAK_BERLAKU -> Optional.of(new Nilai.TidakBerlaku(teks.isEmpty() ? "N/A" : teks));
            default -> berangka(teks);
        };
    }

    private static Optional<Nilai> berangka(String teks) {
        var angka = ANGKA.matcher(teks);
        if (angka.matches()) {
            String bulat = angka.group(2).replace(".", "");
            String pecahan = angka.group(3);
            var nilai = new BigDecimal(pecahan == null ? bulat : bulat + "." + pecahan);
            return Optional.of(new Nilai.Angka(teks, angka.group(1) == null ? nilai : nilai.negate()));
        }
        return PREDIKAT.matcher(teks).matches() ? Optional.of(new Nilai.Predikat(teks)) : Optional.empty();
    }

    private @Nullable String kesalahanNilai(@Nullable Nilai target) {
        if (status == StatusRealisasi.BELUM_DIISI) {
            return teks.isEmpty() && nilai == null ? null : "Kosongkan nilainya, atau pilih status lain.";
        }
        if (status == StatusRealisasi.TIDAK_BERLAKU) {
            return (berangka(teks).isPresent() && !teks.equals("NA")) || nilai != null
                    ? "Indikator yang tidak berlaku tidak mempunyai nilai; kosongkan nilainya, atau pilih status lain."
                    : null;
        }
        if (teks.isEmpty()) {
            return "Isi nilainya, atau pilih status \"Belum diisi\" atau \"Tidak berlaku\".";
        }
        Nilai terbaca = dibaca().orElse(null);
        if (terbaca == null) {
            return DESIMAL_BERTITIK.matcher(teks).matches()
                    ? "Tulis desimal dengan koma, misalnya 99,64; titik hanya memisahkan ribuan."
                    : "Tulis satu angka, misalnya 99,64 atau 1.234,5, atau satu predikat, misalnya WTP atau BB.";
        }
        if (terbaca instanceof Nilai.Predikat && !(target instanceof Nilai.Predikat) && !dikenal(teks)) {
            return "\"" + teks + "\" bukan angka dan bukan predikat yang dikenal, misalnya WTP atau BB.";
        }
        if (nilai == null) {
            return null;
        }
        BigDecimal dikirim = nilai;
        boolean sejalan = terbaca.angka().filter(a -> a.compareTo(dikirim) == 0).isPresent();
        return sejalan ? null : "Angka " + dikirim.toPlainString() + " tidak sama dengan teks \"" + teks + "\".";
    }

    private static boolean dikenal(String predikat) {
        return SkalaPredikat.BAWAAN.stream().anyMatch(s -> s.angka(predikat) != null);
    }

    private @Nullable String kesalahanTahunData(int tahun) {
        if (status != StatusRealisasi.TERBAWA) {
            return tahunData == null ? null : "Tahun asal hanya diisi untuk nilai terbawa.";
        }
        return tahunData == null || tahunData >= tahun || tahunData < TAHUN_TERAWAL
                ? "Isi tahun asal nilai yang terbawa, sebelum " + tahun + "."
                : null;
    }

    private static @Nullable String kesalahanTeks(String nama, String teks, int terpendek) {
        if (teks.length() < terpendek) {
            return nama + " wajib ditulis, paling sedikit " + terpendek + " karakter.";
        }
        return teks.length() > TERPANJANG
                ? nama + " paling panjang " + TERPANJANG + " karakter; sekarang " + teks.length() + "."
                : null;
    }

    private static void put(Map<Bagian, String> salah, Bagian bagian, @Nullable String pesan) {
        if (pesan != null) {
            salah.put(bagian, pesan);
        }
    }
}
