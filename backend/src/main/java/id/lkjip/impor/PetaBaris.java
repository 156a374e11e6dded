package id.lkjip.impor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of every line of the file; the counts add up to the file's lines.
 *
 * @param baris one entry per line, in order, line 1 first
 */
public record PetaBaris(List<StatusBaris> baris) {

    /** What became of a line. */
    public enum Jenis {
        KOSONG,
        /** Read into a document field. */
        TERPETA,
        /** Page header, repeated table header, table of contents: carries no fact. */
        PERABOT,
        TIDAK_TERPETA
    }

    /**
     * One line's fate.
     *
     * @param nomor line number from 1
     * @param tujuan document field, or kind of furniture; {@code null} for empty and unmapped lines
     */
    public record StatusBaris(
            int nomor, Jenis jenis, @Nullable String tujuan) {}

    public long jumlah(Jenis jenis) {
        return baris.stream().filter(b -> b.jenis() == jenis).count();
    }

    /** The lines nothing was read from, in order. */
    public List<Integer> tidakTerpeta() {
        return baris.stream()
                .filter(b -> b.jenis() == Jenis.TIDAK_TERPETA)
                .map(StatusBaris::nomor)
                .toList();
    }
}
