package id.lkjip.ui.banding;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.jumlah;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.SelEkspor;
import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.ringkasan.PerbandinganBiro.Baris;
import id.lkjip.ringkasan.PerbandinganBiro.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The comparison of biro as files. */
final class EksporBanding {

    private EksporBanding() {}

    static TabelEkspor ukuran(List<Baris> baris, int tahun) {
        List<Kolom<Baris>> kolom = new ArrayList<>();
        kolom.add(new Kolom<>("Biro", b -> teks(b.biro().nama())));
        for (UkuranBanding satu : UkuranBanding.values()) {
            kolom.add(new Kolom<>(satu.judul(), b -> at(b, tahun, u -> angka(satu.nilai(u)))));
            if (satu == UkuranBanding.CAPAIAN) {
                kolom.add(new Kolom<>(
                        "Indikator dirata-rata",
                        b -> at(b, tahun, u -> jumlah(u.rataCapaian().jumlah()))));
                kolom.add(new Kolom<>(
                        "Indikator",
                        b -> at(b, tahun, u -> jumlah(u.rataCapaian().dari()))));
            }
        }
        kolom.add(new Kolom<>(
                "Hitungan rata-rata capaian",
                b -> at(b, tahun, u -> teks(u.rataCapaian().uraian()))));
        kolom.add(new Kolom<>(
                "Hitungan serapan",
                b -> at(b, tahun, u -> teks(u.pendukung().serapan().uraian()))));
        kolom.add(new Kolom<>(
                "Hitungan efisiensi",
                b -> at(b, tahun, u -> teks(u.efisiensi().hasil().uraian()))));
        kolom.add(new Kolom<>(
                "Lingkup efisiensi", b -> at(b, tahun, u -> teks(u.efisiensi().lingkup()))));
        return TabelEkspor.of("Perbandingan biro " + tahun, kolom, baris);
    }

    static TabelEkspor peta(List<Baris> baris, List<Integer> tahun) {
        List<Kolom<Baris>> kolom = new ArrayList<>();
        kolom.add(new Kolom<>("Biro", b -> teks(b.biro().nama())));
        for (int satu : tahun) {
            kolom.add(new Kolom<>(
                    "Rata-rata capaian " + satu + " (%)",
                    b -> at(b, satu, u -> angka(u.rataCapaian().nilai()))));
            kolom.add(new Kolom<>(
                    "Indikator dirata-rata " + satu,
                    b -> at(b, satu, u -> jumlah(u.rataCapaian().jumlah()))));
        }
        return TabelEkspor.of("Capaian biro dari tahun ke tahun", kolom, baris);
    }

    private static SelEkspor at(Baris baris, int tahun, Function<Ukuran, SelEkspor> sel) {
        return baris.pada(tahun).map(sel).orElse(SelEkspor.Kosong.KOSONG);
    }
}
