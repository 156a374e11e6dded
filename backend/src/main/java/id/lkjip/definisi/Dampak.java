package id.lkjip.definisi;

import id.lkjip.capaian.HasilCapaian;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.shared.Nilai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which figures differ between the series of now and those under another definition. Pure. */
final class Dampak {

    private static final String TIDAK_ADA = "tidak ada";

    private Dampak() {}

    static List<PerubahanSeri> of(PerbandinganTahun kini, PerbandinganTahun kelak) {
        Map<String, Baris> baru = new HashMap<>();
        kelak.baris().forEach(b -> baru.put(b.kodeIndikator(), b));
        Map<String, Baris> lama = new LinkedHashMap<>();
        kini.baris().forEach(b -> lama.put(b.kodeIndikator(), b));
        var hasil = new ArrayList<PerubahanSeri>();
        lama.forEach((kode, b) -> banding(hasil, b, baru.get(kode), kini.tahun()));
        kelak.baris().stream()
                .filter(b -> !lama.containsKey(b.kodeIndikator()))
                .forEach(b -> banding(hasil, null, b, kini.tahun()));
        return List.copyOf(hasil);
    }

    private static void banding(
            List<PerubahanSeri> hasil, @Nullable Baris lama, @Nullable Baris baru, List<Integer> tahun) {
        Baris satu = lama != null ? lama : baru;
        if (satu == null) {
            return;
        }
        for (int i = 0; i < tahun.size(); i++) {
            Sel a = lama == null ? null : lama.nilai().get(i);
            Sel b = baru == null ? null : baru.nilai().get(i);
            catat(hasil, satu, tahun.get(i), "Target", target(a), target(b));
            catat(hasil, satu, tahun.get(i), "Realisasi", nilai(a), nilai(b));
            catat(hasil, satu, tahun.get(i), "Capaian", capaian(a), capaian(b));
        }
    }

    private static void catat(
            List<PerubahanSeri> hasil, Baris baris, int tahun, String bagian, String semula, String menjadi) {
        if (!semula.equals(menjadi)) {
            hasil.add(new PerubahanSeri(baris.kodeIndikator(), baris.namaIndikator(), tahun, bagian, semula, menjadi));
        }
    }

    private static String target(@Nullable Sel sel) {
        return sel == null ? TIDAK_ADA : teks(sel.target());
    }

    private static String nilai(@Nullable Sel sel) {
        return sel == null ? TIDAK_ADA : teks(sel.realisasi());
    }

    private static String teks(@Nullable Nilai nilai) {
        return nilai == null || nilai.teks().isBlank() ? TIDAK_ADA : nilai.teks();
    }

    private static String capaian(@Nullable Sel sel) {
        HasilCapaian hasil = sel == null ? null : sel.capaian();
        BigDecimal nilai = hasil == null ? null : hasil.nilai();
        return nilai == null ? TIDAK_ADA : nilai.toPlainString().replace('.', ',') + "%";
    }
}
