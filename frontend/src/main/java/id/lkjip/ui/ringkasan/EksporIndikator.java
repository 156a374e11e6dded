package id.lkjip.ui.ringkasan;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.nilai;
import static id.lkjip.ekspor.SelEkspor.sumber;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.ringkasan.Ringkasan.BarisIndikator;
import id.lkjip.ui.format.FormatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Indicators of a year as a file; the values of the trend become a column per year. */
public final class EksporIndikator {

    private EksporIndikator() {}

    /** The file of these rows. */
    public static TabelEkspor of(String judul, int tahun, List<BarisIndikator> baris) {
        List<Kolom<BarisIndikator>> kolom = new ArrayList<>();
        kolom.add(new Kolom<>("Sasaran", b -> teks(b.namaSasaran())));
        kolom.add(new Kolom<>("Indikator", b -> teks(b.indikator().nama())));
        kolom.add(new Kolom<>("Satuan", b -> teks(b.indikator().satuan())));
        kolom.add(new Kolom<>(
                "Biro",
                b -> teks(b.indikator().biro().stream().map(BiroRef::nama).collect(Collectors.joining(", ")))));
        kolom.add(new Kolom<>("Target " + tahun, b -> nilai(b.indikator().target())));
        kolom.add(new Kolom<>("Realisasi " + tahun, b -> nilai(b.indikator().realisasi())));
        kolom.add(new Kolom<>(
                "Status realisasi", b -> teks(FormatId.status(b.indikator().status()))));
        kolom.add(new Kolom<>(
                "Tahun nilai", b -> teks(Objects.toString(b.indikator().tahunData(), null))));
        kolom.add(new Kolom<>("Capaian (%)", b -> angka(b.indikator().capaian().nilai())));
        kolom.add(new Kolom<>("Keadaan", b -> teks(b.keadaan().nama())));
        kolom.add(new Kolom<>(
                "Cara menghitung capaian",
                b -> teks(Objects.requireNonNullElse(
                        b.indikator().capaian().uraian(),
                        Objects.requireNonNullElse(b.indikator().capaian().alasan(), "")))));
        List<Integer> tren = baris.stream()
                .map(BarisIndikator::tren)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .map(t -> t.stream().map(Sel::tahun).toList())
                .orElse(List.of());
        for (int i = 0; i < tren.size(); i++) {
            int n = i;
            kolom.add(new Kolom<>(
                    "Tren " + tren.get(i),
                    b -> b.tren().isEmpty() ? teks(null) : nilai(b.tren().get(n).realisasi())));
        }
        kolom.add(new Kolom<>("Sumber", b -> sumber(b.indikator().sitasi())));
        return TabelEkspor.of(judul, kolom, baris);
    }
}
