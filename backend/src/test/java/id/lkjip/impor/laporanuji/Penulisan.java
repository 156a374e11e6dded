package id.lkjip.impor.laporanuji;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes amounts, measures and rupiah in words, in the style of a report. */
final class Penulisan {

    private static final String[] SATUAN = {
        "", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan", "Sepuluh", "Sebelas"
    };

    private final Gaya gaya;

    Penulisan(Gaya gaya) {
        this.gaya = gaya;
    }

    /** An amount in a table cell; the empty string when there is none. */
    String uang(@Nullable Long nilai) {
        if (nilai == null) {
            return "";
        }
        String titik = berpisah(nilai, '.');
        return switch (gaya.uang) {
            case TITIK -> titik;
            case KOMA -> berpisah(nilai, ',');
            case STRIP -> titik + ",-";
            case SEN -> titik + ",00";
            case CAMPUR -> campur(nilai);
        };
    }

    /** An amount in a sentence. */
    String rupiah(long nilai) {
        return switch (gaya.uang) {
            case TITIK -> "Rp" + berpisah(nilai, '.');
            case KOMA -> "Rp. " + berpisah(nilai, '.') + ",-";
            case STRIP -> "Rp " + berpisah(nilai, '.') + ",-";
            case SEN -> "Rp" + berpisah(nilai, '.') + ",00";
            case CAMPUR -> "Rp " + (nilai % 2 == 0 ? berpisah(nilai, ',') + ",-" : berpisah(nilai, '.') + ",-");
        };
    }

    String ukuran(Ukuran ukuran) {
        return switch (ukuran) {
            case Ukuran.Angka a -> desimal(a.nilai());
            case Ukuran.Rentang r -> r.bawah() + "-" + r.atas();
            case Ukuran.Predikat p -> p.teks();
            case Ukuran.TidakAda t -> t.penulisan();
            case Ukuran.Kosong k -> "";
        };
    }

    String desimal(BigDecimal nilai) {
        String polos = nilai.toPlainString();
        return gaya.desimal == Gaya.Desimal.KOMA ? polos.replace('.', ',') : polos;
    }

    String persen(BigDecimal nilai) {
        return desimal(nilai) + "%";
    }

    /** Mixed styles: dots, commas, and both inside one amount, by the amount itself so that writing is repeatable. */
    private static String campur(long nilai) {
        String koma = berpisah(nilai, ',');
        return switch (Math.floorMod(nilai / 1000, 3)) {
            case 0 -> koma;
            case 1 -> koma.replace(',', '.');
            default -> koma.replaceFirst(",", ".");
        };
    }

    static String berpisah(long nilai, char pemisah) {
        return String.format(Locale.ROOT, "%,d", nilai).replace(',', pemisah);
    }

    /** An amount in words, as offices write it behind the figure. */
    static String terbilang(long nilai) {
        return eja(nilai).strip().replaceAll(" +", " ") + " Rupiah";
    }

    private static String eja(long n) {
        if (n < 12) {
            return SATUAN[(int) n];
        } else if (n < 20) {
            return eja(n - 10) + " Belas";
        } else if (n < 100) {
            return eja(n / 10) + " Puluh " + eja(n % 10);
        } else if (n < 200) {
            return "Seratus " + eja(n - 100);
        } else if (n < 1000) {
            return eja(n / 100) + " Ratus " + eja(n % 100);
        } else if (n < 2000) {
            return "Seribu " + eja(n - 1000);
        } else if (n < 1_000_000) {
            return eja(n / 1000) + " Ribu " + eja(n % 1000);
        } else if (n < 1_000_000_000L) {
            return eja(n / 1_000_000) + " Juta " + eja(n % 1_000_000);
        } else if (n < 1_000_000_000_000L) {
            return eja(n / 1_000_000_000L) + " Milyar " + eja(n % 1_000_000_000L);
        }
        return eja(n / 1_000_000_000_000L) + " Triliun " + eja(n % 1_000_000_000_000L);
    }
}
