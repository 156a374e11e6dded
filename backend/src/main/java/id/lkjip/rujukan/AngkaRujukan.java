package id.lkjip.rujukan;

import id.lkjip.shared.Sitasi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be named in a text, as it is now.
 *
 * @param uraian what it is: "Capaian Indeks Reformasi Hukum 2025"
 * @param teks the figure as it is written; {@code null} when there is none
 * @param nilai its number, money in whole rupiah; {@code null} when it is none
 * @param dihitung whether the program computes it; else a document states it
 * @param penjelasan the worked line of a computed figure, or why there is none
 * @param sitasi where it stands; {@code null} when it is computed or unknown
 */
public record AngkaRujukan(
        Rujukan rujukan,
        String uraian,
        @Nullable String teks,
        @Nullable BigDecimal nilai,
        boolean dihitung,
        @Nullable String penjelasan,
        @Nullable Sitasi sitasi) {

    /** What is shown where the figure is named: the replacement, the figure, or that it is missing. */
    public String tampil(Rujukan sebutan) {
        Rujukan.Pengganti ganti = sebutan.pengganti();
        if (ganti != null) {
            return ganti.teks();
        }
        return teks == null ? "[belum ada: " + uraian + "]" : teks;
    }

    /** Whether a replacement was made for another figure than there is now. */
    public boolean perluDitinjau(Rujukan sebutan) {
        Rujukan.Pengganti ganti = sebutan.pengganti();
        return ganti != null && ganti.perluDitinjau(teks);
    }
}
