package id.lkjip.impor.bagian;

import id.lkjip.pemeriksaan.Temuan;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts in messages: grouped, for people to read, and what could not be read. */
final class UangTertulis {

    private static final Pattern ANGKA = Pattern.compile("\\d.*\\d.*\\d");

    private UangTertulis() {}

    static String tulis(Rupiah r) {
        return String.format(Locale.forLanguageTag("id-ID"), "%,d", r.nilai());
    }

    /** An amount with sen, or with a broken separator, is not guessed; that it is missing is said. */
    static void unreadable(Wadah wadah, String apa, String teks, Sitasi sitasi) {
        if (ANGKA.matcher(teks).find()) {
            wadah.temuan(
                    "UANG_TIDAK_TERBACA",
                    apa,
                    Temuan.Tingkat.PERINGATAN,
                    apa + " tertulis \"" + teks + "\", yang bukan jumlah rupiah bulat; nilainya tidak disimpan.",
                    List.of(sitasi));
        }
    }
}
