package id.lkjip.impor.tabelkerja;

import id.lkjip.shared.Rupiah;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The two money columns of a row. An empty cell is {@code null}; in a sum it adds nothing, which is not the same as
 * stating zero.
 */
record Uang(@Nullable Long murni, @Nullable Long perubahan) {

    static final Uang KOSONG = new Uang(null, null);

    boolean kosong() {
        return murni == null && perubahan == null;
    }

    long nilaiMurni() {
        return murni == null ? 0 : murni;
    }

    long nilaiPerubahan() {
        return perubahan == null ? 0 : perubahan;
    }

    /** Equal as amounts: an empty cell counts as nothing. */
    boolean samaDengan(Uang lain) {
        return nilaiMurni() == lain.nilaiMurni() && nilaiPerubahan() == lain.nilaiPerubahan();
    }

    Uang plus(Uang lain) {
        return new Uang(plus(murni, lain.murni), plus(perubahan, lain.perubahan));
    }

    /** This minus the other, an empty cell counting as nothing. */
    Uang minus(Uang lain) {
        return new Uang(
                Math.subtractExact(nilaiMurni(), lain.nilaiMurni()),
                Math.subtractExact(nilaiPerubahan(), lain.nilaiPerubahan()));
    }

    /** This, with the other's amount at a stage where this has none. */
    Uang lengkapi(Uang lain) {
        return new Uang(murni == null ? lain.murni : murni, perubahan == null ? lain.perubahan : perubahan);
    }

    /** This at the stages only that the other states: what the other does not state cannot be compared. */
    Uang pada(Uang lain) {
        return new Uang(lain.murni == null ? null : murni, lain.perubahan == null ? null : perubahan);
    }

    /** Whether this is more than the other in either column. */
    boolean melebihi(Uang lain) {
        return nilaiMurni() > lain.nilaiMurni() || nilaiPerubahan() > lain.nilaiPerubahan();
    }

    boolean nol() {
        return nilaiMurni() == 0 && nilaiPerubahan() == 0;
    }

    /** The stages this states, as a sentence names them. */
    String tahap() {
        return murni == null ? "perubahan" : perubahan == null ? "murni" : "murni / perubahan";
    }

    static @Nullable Rupiah rupiah(@Nullable Long nilai) {
        return nilai == null ? null : Rupiah.of(nilai);
    }

    /** For messages: {@code 1.234 / 5.678}, an empty cell as {@code (kosong)}. */
    String teks() {
        return teks(murni) + " / " + teks(perubahan);
    }

    /** For messages: the stages that the other has, {@code 1.234 / 5.678} or only one of them. */
    String tertulis(Uang lain) {
        return lain.perubahan == null ? teks(murni) : lain.murni == null ? teks(perubahan) : teks();
    }

    static String teks(@Nullable Long nilai) {
        return nilai == null
                ? "(kosong)"
                : NumberFormat.getIntegerInstance(Locale.forLanguageTag("id-ID"))
                        .format(nilai);
    }

    private static @Nullable Long plus(@Nullable Long a, @Nullable Long b) {
        if (a == null) {
            return b;
        }
        return b == null ? a : Long.valueOf(Math.addExact(a, b));
    }
}
