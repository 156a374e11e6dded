package id.lkjip.ekspor;

import id.lkjip.capaian.Desimal;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One cell of a file: nothing, a text, a number with all its digits, or where a figure stands. */
public sealed interface SelEkspor {

    /** What a value that does not apply is written as; it is neither empty nor a number. */
    String TIDAK_BERLAKU = "tidak berlaku";

    /** The cell of a text; nothing for none. */
    static SelEkspor teks(@Nullable String teks) {
        return teks == null || teks.isBlank() ? Kosong.KOSONG : new Teks(teks);
    }

    /** The cell of an exact decimal; nothing for none. */
    static SelEkspor angka(@Nullable BigDecimal nilai) {
        return nilai == null ? Kosong.KOSONG : new Angka(nilai);
    }

    /** The cell of an amount in whole rupiah; nothing for none, which is not 0. */
    static SelEkspor rupiah(@Nullable Rupiah nilai) {
        return nilai == null ? Kosong.KOSONG : new Angka(BigDecimal.valueOf(nilai.nilai()));
    }

    /** The cell of a count. */
    static SelEkspor jumlah(long nilai) {
        return new Angka(BigDecimal.valueOf(nilai));
    }

    /** The cell of a target or realisasi: one number as a number, a range or a class as it is written. */
    static SelEkspor nilai(@Nullable Nilai nilai) {
        return switch (nilai) {
            case null -> Kosong.KOSONG;
            case Nilai.Angka a -> new Angka(a.nilai());
            case Nilai.Rentang r -> new Teks(r.teks());
            case Nilai.Predikat p -> new Teks(p.teks());
            case Nilai.BelumDiisi b -> Kosong.KOSONG;
            case Nilai.TidakBerlaku t -> new Teks(TIDAK_BERLAKU);
        };
    }

    /** The cell that says where a figure stands; nothing for none. */
    static SelEkspor sumber(@Nullable Sitasi sitasi) {
        return sitasi == null ? Kosong.KOSONG : new Sumber(sitasi);
    }

    /** No figure and no text. */
    enum Kosong implements SelEkspor {
        KOSONG
    }

    /** A text. */
    record Teks(String teks) implements SelEkspor {}

    /** A number with the decimals it is stored with. */
    record Angka(BigDecimal nilai) implements SelEkspor {}

    /** Where a figure stands. */
    record Sumber(Sitasi sitasi) implements SelEkspor {

        /** {@code lkjip.md, baris 812 (Tabel 2.1)}. */
        public String teks() {
            return sitasi.berkas()
                    + (sitasi.baris() == null
                            ? ""
                            : ", baris "
                                    + Desimal.tulis(
                                            BigDecimal.valueOf(sitasi.baris().longValue())))
                    + (sitasi.tempat() == null ? "" : " (" + sitasi.tempat() + ")");
        }
    }
}
