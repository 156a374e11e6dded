package id.lkjip.ui.realisasi;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.jumlah;
import static id.lkjip.ekspor.SelEkspor.nilai;
import static id.lkjip.ekspor.SelEkspor.sumber;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.pencatatan.LembarRealisasi;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import java.util.stream.Collectors;

/** The realisasi of a year as a file, what prevails beside what the report states. */
final class EksporRealisasi {

    private EksporRealisasi() {}

    static TabelEkspor of(int tahun, List<LembarRealisasi> daftar) {
        List<Kolom<LembarRealisasi>> kolom = List.of(
                new Kolom<>("Indikator", l -> teks(l.nama())),
                new Kolom<>(
                        "Biro", l -> teks(l.biro().stream().map(BiroRef::nama).collect(Collectors.joining(", ")))),
                new Kolom<>("Satuan", l -> teks(l.satuan())),
                new Kolom<>("Target", l -> nilai(l.target())),
                new Kolom<>("Realisasi", l -> nilai(l.realisasi())),
                new Kolom<>("Macam realisasi", l -> teks(FormatId.status(l.status()))),
                new Kolom<>("Tahun nilai", l -> l.tahunData() == null ? teks(null) : jumlah(l.tahunData())),
                new Kolom<>("Capaian (%)", l -> angka(l.capaian().nilai())),
                new Kolom<>(
                        "Realisasi di laporan",
                        l -> nilai(l.tertulis() == null ? null : l.tertulis().realisasi())),
                new Kolom<>(
                        "Sumber laporan",
                        l -> sumber(l.tertulis() == null ? null : l.tertulis().sitasi())),
                new Kolom<>("Dicatat di aplikasi", l -> teks(l.koreksi() == null ? "tidak" : "ya")));
        return TabelEkspor.of("Realisasi " + tahun, kolom, daftar);
    }
}
