package id.lkjip.impor.naskah;

import java.util.List;

/**
 * One row of a table in the source.
 *
 * @param nomor line number from 1
 * @param sel cells in column order, trimmed, markup removed; an empty cell is the empty string
 */
public record BarisTabel(int nomor, List<String> sel) {

    /** The cell at a column, or the empty string beyond the row's end. */
    public String sel(int kolom) {
        return kolom < sel.size() ? sel.get(kolom) : "";
    }

    public boolean kosong() {
        return sel.stream().allMatch(String::isEmpty);
    }
}
