package id.lkjip.perbandingan;

import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.shared.Kode;
import id.lkjip.shared.Nilai;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether the years of an indicator can be compared, and says why not in Indonesian. */
final class Kesebandingan {

    /** Units that name a number without a dimension; a report uses one for the other. */
    private static final Set<String> TANPA_DIMENSI = Set.of("nilai", "indeks", "skor", "poin", "point", "angka");

    private Kesebandingan() {}

    /**
     * Why the first and the last year with a value cannot be compared, or {@code null} when they can.
     *
     * @param sel the cells in the order of time
     * @param satuan the unit each year states
     */
    static @Nullable String reasonAgainst(List<Sel> sel, Map<Integer, String> satuan) {
        var bernilai = sel.stream().filter(Kesebandingan::hasValue).toList();
        if (bernilai.isEmpty()) {
            return "Tidak ada nilai pada tahun yang dipilih (" + daftar(tahun(sel)) + ").";
        }
        if (bernilai.size() == 1) {
            var tanpa = new ArrayList<>(tahun(sel));
            tanpa.remove(Integer.valueOf(bernilai.getFirst().tahun()));
            return tanpa.isEmpty()
                    ? "Hanya satu tahun yang dipilih."
                    : "Tidak ada nilai tahun " + daftar(tanpa) + ", sehingga tidak ada pembanding.";
        }
        if (bernilai.stream().map(Kesebandingan::tahunData).distinct().count() < 2) {
            Sel akhir = bernilai.getLast();
            return "Nilai tahun " + akhir.tahun() + " memakai nilai tahun " + tahunData(akhir)
                    + ", sehingga keduanya nilai yang sama.";
        }
        Sel pertama = bernilai.getFirst();
        Sel terakhir = bernilai.getLast();
        for (Sel satu : bernilai.subList(1, bernilai.size())) {
            if (satu.status() == StatusRealisasi.METODE_BERUBAH) {
                return "Metode pengukuran berubah pada tahun " + satu.tahun()
                        + ", sehingga tidak sebanding dengan tahun sebelumnya.";
            }
        }
        String satuanReason = satuanReason(satuan, bernilai);
        if (satuanReason != null) {
            return satuanReason;
        }
        if (pertama.realisasi().getClass() != terakhir.realisasi().getClass()) {
            return "Jenis nilai tahun " + pertama.tahun() + " ("
                    + pertama.realisasi().teks() + ") dan tahun " + terakhir.tahun() + " ("
                    + terakhir.realisasi().teks() + ") berbeda.";
        }
        return null;
    }

    /** Whether the change from one cell to the next is a measured one: both years' own values, by one method. */
    static boolean changeIsMeasured(Sel sebelumnya, Sel kini) {
        return tahunData(sebelumnya) == sebelumnya.tahun()
                && tahunData(kini) == kini.tahun()
                && sebelumnya.status() != StatusRealisasi.TERBAWA
                && kini.status() != StatusRealisasi.TERBAWA
                && kini.status() != StatusRealisasi.METODE_BERUBAH;
    }

    private static boolean hasValue(Sel sel) {
        return !(sel.realisasi() instanceof Nilai.BelumDiisi) && !(sel.realisasi() instanceof Nilai.TidakBerlaku);
    }

    private static int tahunData(Sel sel) {
        return sel.tahunData() == null ? sel.tahun() : sel.tahunData();
    }

    private static @Nullable String satuanReason(Map<Integer, String> satuan, List<Sel> bernilai) {
        var perbedaan = new LinkedHashSet<String>();
        var teks = new ArrayList<String>();
        for (Sel sel : bernilai) {
            String satu = satuan.get(sel.tahun());
            if (satu != null && perbedaan.add(dimensi(satu))) {
                teks.add("\"" + satu + "\" tahun " + sel.tahun());
            }
        }
        return perbedaan.size() < 2 ? null : "Satuan berbeda: " + String.join(", ", teks) + ".";
    }

    private static String dimensi(String satuan) {
        String kode = Kode.dari(satuan.replace("%", "persen"));
        return TANPA_DIMENSI.contains(kode) ? "" : kode;
    }

    private static List<Integer> tahun(List<Sel> sel) {
        return sel.stream().map(Sel::tahun).toList();
    }

    /** "2022", "2022 dan 2023", "2022, 2023, dan 2024". */
    static String daftar(List<Integer> tahun) {
        int n = tahun.size();
        if (n <= 2) {
            return String.join(" dan ", tahun.stream().map(String::valueOf).toList());
        }
        return String.join(
                        ", ",
                        tahun.subList(0, n - 1).stream().map(String::valueOf).toList())
                + ", dan "
                + tahun.getLast();
    }
}
