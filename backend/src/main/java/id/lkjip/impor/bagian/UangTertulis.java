package id.lkjip.impor.bagian;

import id.lkjip.shared.Rupiah;
import java.util.Locale;

/** Amounts as messages print them: grouped, for people to read. */
final class UangTertulis {

    private UangTertulis() {}

    static String tulis(Rupiah r) {
        return String.format(Locale.forLanguageTag("id-ID"), "%,d", r.nilai());
    }
}
