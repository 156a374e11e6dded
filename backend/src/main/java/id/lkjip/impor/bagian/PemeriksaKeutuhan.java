package id.lkjip.impor.bagian;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Hiasan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Refuses a report that was cut off inside a table: what is missing behind the cut cannot be told. */
final class PemeriksaKeutuhan {

    private static final Pattern TOTAL =
            Pattern.compile("(?i)^(?:grand\\s+)?total\\b.*|^jumlah\\s+(?:seluruh|total|keseluruhan)\\b.*");
    private static final Pattern BAB = Pattern.compile("(?i)\\bbab\\s+(?:iii|iv|3|4)\\b");

    private PemeriksaKeutuhan() {}

    static void periksa(List<Blok> blok, Kerangka kerangka, List<BlokTabel> tabelKerja) {
        Blok akhir = null;
        for (Blok b : blok) {
            if (!(b instanceof Hiasan)) {
                akhir = b;
            }
        }
        if (!(akhir instanceof BlokTabel t)) {
            return;
        }
        List<BarisTabel> baris = t.tabel().baris();
        int lebar = baris.getFirst().sel().size();
        boolean pincang = baris.size() > 1 && baris.getLast().sel().size() < lebar;
        boolean kerja = tabelKerja.contains(t);
        boolean tanpaTotal = kerja
                && baris.stream()
                        .noneMatch(b ->
                                b.sel().stream().anyMatch(s -> TOTAL.matcher(s).matches()));
        boolean babKurang = !kerangka.bab().contains(3)
                && kerangka.daftarIsi().stream()
                        .anyMatch(b -> BAB.matcher(PemisahTeks.teks(b).toLowerCase(Locale.ROOT))
                                        .find()
                                || allCells(b).stream()
                                        .anyMatch(s -> BAB.matcher(s).find()));
        if (t.terputus() || pincang || tanpaTotal || babKurang) {
            throw new ImporDitolak(
                    "Laporan terpotong di tengah tabel: berkas berakhir pada baris tabel yang belum selesai."
                            + " Impor dari berkas yang utuh.",
                    t.barisAkhir());
        }
    }

    private static List<String> allCells(Blok b) {
        return b instanceof BlokTabel t
                ? t.tabel().baris().stream().flatMap(r -> r.sel().stream()).toList()
                : List.of();
    }
}
