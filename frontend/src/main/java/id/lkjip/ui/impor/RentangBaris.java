package id.lkjip.ui.impor;

import java.util.ArrayList;
import java.util.List;

/** Line numbers in short: "3, 7–9, 12". */
final class RentangBaris {

    private RentangBaris() {}

    /** The numbers in order, runs of neighbours joined. */
    static String teks(List<Integer> nomor) {
        List<Integer> urut = nomor.stream().distinct().sorted().toList();
        List<String> bagian = new ArrayList<>();
        int i = 0;
        while (i < urut.size()) {
            int awal = urut.get(i);
            int akhir = awal;
            while (i + 1 < urut.size() && urut.get(i + 1) == akhir + 1) {
                akhir = urut.get(++i);
            }
            bagian.add(awal == akhir ? "" + awal : awal + "–" + akhir);
            i++;
        }
        return String.join(", ", bagian);
    }
}
