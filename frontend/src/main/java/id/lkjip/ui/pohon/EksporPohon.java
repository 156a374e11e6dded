package id.lkjip.ui.pohon;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.jumlah;
import static id.lkjip.ekspor.SelEkspor.rupiah;
import static id.lkjip.ekspor.SelEkspor.sumber;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.ui.pohon.Pohon.BarisTerbuka;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree as a file: the rows that the address opens, in their order, each with its level. */
final class EksporPohon {

    private EksporPohon() {}

    static TabelEkspor of(int tahun, List<BarisTerbuka> terbuka, String namaTotal, Pagu total) {
        List<Satu> baris = new ArrayList<>();
        for (BarisTerbuka satu : terbuka) {
            baris.add(new Satu(
                    satu.dalam() + 1,
                    satu.baris(),
                    satu.baris().nama(),
                    satu.baris().pagu()));
        }
        baris.add(new Satu(null, null, namaTotal, total));
        List<Kolom<Satu>> kolom = List.of(
                new Kolom<>("Tingkat", s -> s.tingkat() == null ? teks(null) : jumlah(s.tingkat())),
                new Kolom<>(
                        "Jenis",
                        s -> teks(s.baris() == null ? null : s.baris().jenis().label())),
                new Kolom<>(
                        "Kode", s -> teks(s.baris() == null ? null : s.baris().kode())),
                new Kolom<>("Uraian", s -> teks(s.nama())),
                new Kolom<>("Biro", s -> teks(biro(s.baris()))),
                new Kolom<>("Indikator dan target", s -> teks(s.baris() == null ? null : TeksBaris.target(s.baris()))),
                new Kolom<>("Pagu murni (Rp)", s -> rupiah(s.pagu().murni())),
                new Kolom<>("Pagu perubahan (Rp)", s -> rupiah(s.pagu().perubahan())),
                new Kolom<>("Selisih (Rp)", s -> rupiah(s.pagu().selisih())),
                new Kolom<>("Selisih (%)", s -> angka(s.pagu().persenSelisih())),
                new Kolom<>("Asal pagu", s -> teks(asal(s.pagu()))),
                new Kolom<>(
                        "Sumber",
                        s -> sumber(s.baris() == null ? null : s.baris().sitasi())));
        return TabelEkspor.of("Pohon kinerja " + tahun, kolom, baris);
    }

    private static @Nullable String biro(@Nullable BarisPohon baris) {
        return baris == null || baris.biro() == null ? null : baris.biro().nama();
    }

    private static String asal(Pagu pagu) {
        return switch (pagu.asal()) {
            case TERCANTUM -> "tercantum";
            case JUMLAH -> "jumlah dari bawahnya";
            case TIDAK_TERCANTUM -> "tidak tercantum";
        };
    }

    /** A row of the tree, or the total below it. */
    private record Satu(@Nullable Integer tingkat, @Nullable BarisPohon baris, String nama, Pagu pagu) {}
}
