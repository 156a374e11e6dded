package id.lkjip.impor.bagian;

import id.lkjip.impor.ImporDitolak;
import id.lkjip.impor.naskah.BarisTabel;
import id.lkjip.impor.naskah.Blok;
import id.lkjip.impor.naskah.Blok.BlokTabel;
import id.lkjip.impor.naskah.Blok.Hiasan;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses a report that was cut off inside a table: what is missing behind the cut cannot be told. */
final class PemeriksaKeutuhan {

    private static final Pattern TOTAL =
            Pattern.compile("(?i)^(?:grand\\s+)?total\\b.*|^jumlah\\s+(?:seluruh|total|keseluruhan)\\b.*");
    private static final Pattern BAB = Pattern.compile("(?i)^bab\\s+([iv]{1,3}|[1-4])\\b");

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
        boolean babKurang = !missingChapters(kerangka).isEmpty();
        if (t.terputus() || pincang || tanpaTotal || babKurang) {
            throw new ImporDitolak(
                    "Laporan terpotong di tengah tabel: berkas berakhir pada baris tabel yang belum selesai."
                            + " Impor dari berkas yang utuh.",
                    t.barisAkhir());
        }
    }

    /** Chapters that the table of contents names and the report does not reach. */
    static List<Integer> missingChapters(Kerangka kerangka) {
        var hasil = new TreeSet<Integer>();
        for (Blok b : kerangka.daftarIsi()) {
            List<String> teks = b instanceof BlokTabel t
                    ? t.tabel().baris().stream().flatMap(r -> r.sel().stream()).toList()
                    : List.of(PemisahTeks.teks(b).split("\n", -1));
            for (String s : teks) {
                Matcher m = BAB.matcher(s.strip());
                if (m.find()) {
                    hasil.add(Kerangka.roman(m.group(1)));
                }
            }
        }
        hasil.removeAll(kerangka.bab());
        return List.copyOf(hasil);
    }
}
