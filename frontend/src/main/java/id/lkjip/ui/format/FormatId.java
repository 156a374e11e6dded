package id.lkjip.ui.format;

import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import id.lkjip.shared.WaktuWib;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one place where figures become text, in the forms of an Indonesian office.
 *
 * <p>Written out instead of taken from the JDK's locale data, because Java, the browser and the office disagree on the
 * space after "Rp" and on the minus sign. Nothing here rounds except {@link #ringkas}, which says so in its name.
 */
public final class FormatId {

    /** Shown where there is no figure; a missing figure is never a zero. */
    public static final String KOSONG = "–";

    private static final char MINUS = '\u2212';
    /** A space that does not break, between a figure and its unit. */
    public static final char SPASI = '\u00a0';

    /** The language and region of every text. */
    public static final Locale INDONESIA = Locale.of("id", "ID");

    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", INDONESIA);

    private static final BigDecimal JUTA = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILIAR = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILIUN = BigDecimal.valueOf(1_000_000_000_000L);

    private FormatId() {}

    /** {@code Rp 1.234.567}, with a space that does not break. */
    public static String rupiah(@Nullable Rupiah nilai) {
        return nilai == null ? KOSONG : prefixed(angkaRupiah(nilai));
    }

    /** {@code 1.234.567}, for a column whose header names the unit. */
    public static String angkaRupiah(@Nullable Rupiah nilai) {
        return nilai == null ? KOSONG : desimal(BigDecimal.valueOf(nilai.nilai()));
    }

    /** {@code +1.234.567} or {@code −1.234.567}: a change, with its sign; no change is {@code 0}. */
    public static String selisihRupiah(@Nullable Rupiah nilai) {
        return nilai == null ? KOSONG : signed(BigDecimal.valueOf(nilai.nilai()));
    }

    /** {@code Rp 253,79 miliar}: rounded to two decimals of a juta, miliar or triliun; smaller amounts in full. */
    public static String ringkas(@Nullable Rupiah nilai) {
        if (nilai == null) {
            return KOSONG;
        }
        BigDecimal amount = BigDecimal.valueOf(nilai.nilai());
        BigDecimal size = amount.abs();
        if (size.compareTo(TRILIUN) >= 0) {
            return compact(amount, TRILIUN, "triliun");
        }
        if (size.compareTo(MILIAR) >= 0) {
            return compact(amount, MILIAR, "miliar");
        }
        return size.compareTo(JUTA) >= 0 ? compact(amount, JUTA, "juta") : rupiah(nilai);
    }

    /** {@code 96,33%}; at least two decimals, further ones stay. */
    public static String persen(@Nullable BigDecimal nilai) {
        return nilai == null ? KOSONG : desimal(twoDecimals(nilai)) + "%";
    }

    /** {@code +3,41%} or {@code −3,41%}. */
    public static String selisihPersen(@Nullable BigDecimal nilai) {
        return nilai == null ? KOSONG : signed(twoDecimals(nilai)) + "%";
    }

    /** A measure with all its digits: {@code 12.348}, {@code 99,41}. */
    public static String desimal(@Nullable BigDecimal nilai) {
        if (nilai == null) {
            return KOSONG;
        }
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(0, nilai.scale()));
        format.setMaximumFractionDigits(Math.max(0, nilai.scale()));
        return format.format(nilai);
    }

    /** A change of a measure, with its sign. */
    public static String selisih(@Nullable BigDecimal nilai) {
        return nilai == null ? KOSONG : signed(nilai);
    }

    /** A target or realisasi: one number in office form, everything else as the source writes it. */
    public static String nilai(@Nullable Nilai nilai) {
        return switch (nilai) {
            case null -> KOSONG;
            case Nilai.Angka a -> desimal(a.nilai());
            case Nilai.Rentang r -> desimal(r.bawah()) + "–" + desimal(r.atas());
            case Nilai.Predikat p -> p.teks();
            case Nilai.BelumDiisi b -> "belum diisi";
            case Nilai.TidakBerlaku t -> "tidak berlaku";
        };
    }

    /** What kind of value a realisasi is. */
    public static String status(StatusRealisasi status) {
        return switch (status) {
            case FINAL -> "Final";
            case SEMENTARA -> "Sementara";
            case TERBAWA -> "Terbawa dari tahun lain";
            case SWANILAI -> "Penilaian sendiri";
            case METODE_BERUBAH -> "Metode berubah";
            case BELUM_DIISI -> "Belum diisi";
            case TIDAK_BERLAKU -> "Tidak berlaku";
        };
    }

    /** {@code lkjip.md, baris 812 (Tabel 2.1)}. */
    public static String sitasi(@Nullable Sitasi sitasi) {
        if (sitasi == null) {
            return KOSONG;
        }
        String baris = sitasi.baris() == null ? "" : ", baris" + SPASI + desimal(BigDecimal.valueOf(sitasi.baris()));
        String tempat = sitasi.tempat() == null ? "" : " (" + sitasi.tempat() + ")";
        return sitasi.berkas() + baris + tempat;
    }

    /** {@code 12.348}: a count. */
    public static String jumlah(long nilai) {
        return desimal(BigDecimal.valueOf(nilai));
    }

    /** A moment in western Indonesian time, to the minute: {@code 10 Feb 2026 10.15}. */
    public static String saat(Instant saat) {
        return SAAT.format(saat.atZone(WaktuWib.ZONA));
    }

    /** The time of day in western Indonesian time: {@code 10.42}. */
    public static String jam(Instant saat) {
        return DateTimeFormatter.ofPattern("HH.mm", INDONESIA).format(saat.atZone(WaktuWib.ZONA));
    }

    /** Today in western Indonesian time. */
    public static LocalDate hariIni() {
        return LocalDate.now(WaktuWib.ZONA);
    }

    /** {@code 2 Januari 2025}. */
    public static String tanggal(LocalDate tanggal) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA).format(tanggal);
    }

    private static BigDecimal twoDecimals(BigDecimal nilai) {
        return nilai.scale() < 2 ? nilai.setScale(2, RoundingMode.UNNECESSARY) : nilai;
    }

    private static String compact(BigDecimal amount, BigDecimal unit, String name) {
        return prefixed(desimal(amount.divide(unit, 2, RoundingMode.HALF_UP))) + SPASI + name;
    }

    /** The class of the style sheet for a change of money; without a figure it is no change. */
    public static String arah(@Nullable Rupiah selisih) {
        if (selisih == null || selisih.nilai() == 0) {
            return "tetap";
        }
        return selisih.nilai() > 0 ? "naik" : "turun";
    }

    private static String prefixed(String angka) {
        return angka.charAt(0) == MINUS ? MINUS + "Rp" + SPASI + angka.substring(1) : "Rp" + SPASI + angka;
    }

    private static String signed(BigDecimal nilai) {
        return nilai.signum() > 0 ? "+" + desimal(nilai) : desimal(nilai);
    }
}
