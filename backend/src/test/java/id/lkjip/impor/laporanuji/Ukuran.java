package id.lkjip.impor.laporanuji;

import java.math.BigDecimal;

/** The truth about a target or a realisasi, before anyone decides how it is written. */
sealed interface Ukuran {

    /** One exact number. */
    record Angka(BigDecimal nilai) implements Ukuran {}

    /** A range, both bounds included. */
    record Rentang(int bawah, int atas) implements Ukuran {}

    /** A class on a scale. */
    record Predikat(String teks) implements Ukuran {}

    /** The report says that there is no value; {@code penulisan} is how it says so. */
    record TidakAda(String penulisan) implements Ukuran {}

    /** The cell is empty. */
    record Kosong() implements Ukuran {}

    static Ukuran angka(String nilai) {
        return new Angka(new BigDecimal(nilai));
    }

    static Ukuran angka(long nilai) {
        return new Angka(BigDecimal.valueOf(nilai));
    }
}
