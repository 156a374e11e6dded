package id.lkjip.ui.tahun;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.nilai;
import static id.lkjip.ekspor.SelEkspor.sumber;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.ui.format.FormatId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The comparison of years as a file: one row per indicator, and per year its target, realisasi, capaian and source. */
final class EksporTahun {

    private EksporTahun() {}

    static TabelEkspor of(PerbandinganTahun hasil) {
        List<Kolom<Baris>> kolom = new ArrayList<>();
        kolom.add(new Kolom<>("Indikator", b -> teks(b.namaIndikator())));
        kolom.add(new Kolom<>("Satuan", b -> teks(b.satuan())));
        kolom.add(
                new Kolom<>("Biro", b -> teks(b.biro() == null ? null : b.biro().nama())));
        for (int i = 0; i < hasil.tahun().size(); i++) {
            int tahun = hasil.tahun().get(i);
            int n = i;
            kolom.add(new Kolom<>("Target " + tahun, b -> nilai(b.nilai().get(n).target())));
            kolom.add(new Kolom<>(
                    "Realisasi " + tahun, b -> nilai(b.nilai().get(n).realisasi())));
            kolom.add(new Kolom<>(
                    "Capaian " + tahun + " (%)",
                    b -> angka(b.nilai().get(n).capaian().nilai())));
            kolom.add(
                    new Kolom<>("Keadaan " + tahun, b -> teks(keadaan(b.nilai().get(n)))));
            kolom.add(
                    new Kolom<>("Sumber " + tahun, b -> sumber(b.nilai().get(n).sitasi())));
        }
        kolom.add(
                new Kolom<>("Perubahan terakhir", b -> angka(b.nilai().getLast().selisih())));
        kolom.add(new Kolom<>(
                "Perubahan terakhir (%)", b -> angka(b.nilai().getLast().perubahanPersen())));
        kolom.add(new Kolom<>("Tidak sebanding karena", b -> teks(b.alasan())));
        return TabelEkspor.of(
                "Perbandingan tahun "
                        + hasil.tahun().stream().map(Object::toString).collect(Collectors.joining(", ")),
                kolom,
                hasil.baris());
    }

    private static String keadaan(Sel sel) {
        if (sel.terbawa()) {
            return sel.tahunData() == null ? "nilai terbawa" : "nilai tahun " + sel.tahunData();
        }
        return sel.status() == StatusRealisasi.FINAL
                ? "final"
                : FormatId.status(sel.status()).toLowerCase(FormatId.INDONESIA);
    }
}
