package id.lkjip.ui.tahap;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.nilai;
import static id.lkjip.ekspor.SelEkspor.rupiah;
import static id.lkjip.ekspor.SelEkspor.sumber;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.perbandingan.PerbandinganTahap;
import id.lkjip.perbandingan.PerbandinganTahap.BarisIndikator;
import id.lkjip.perbandingan.PerbandinganTahap.BarisPagu;
import id.lkjip.perbandingan.PerubahanPagu;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Murni beside perubahan as files. */
final class EksporTahap {

    private EksporTahap() {}

    static TabelEkspor indikator(PerbandinganTahap tahap, List<BarisIndikator> baris) {
        List<Kolom<BarisIndikator>> kolom = List.of(
                new Kolom<>("Sasaran", b -> teks(b.namaSasaran())),
                new Kolom<>("Indikator", b -> teks(b.namaIndikator())),
                new Kolom<>("Satuan murni", b -> teks(b.satuanMurni())),
                new Kolom<>("Target murni", b -> nilai(b.targetMurni())),
                new Kolom<>("Satuan perubahan", b -> teks(b.satuanPerubahan())),
                new Kolom<>("Target perubahan", b -> nilai(b.targetPerubahan())),
                new Kolom<>("Keadaan", b -> teks(Tampil.of(b.perubahan()).label())),
                new Kolom<>("Alasan tanpa padanan", b -> teks(b.alasan())),
                new Kolom<>(
                        "Sumber murni",
                        b -> sumber(PernyataanTarget.sumber(tahap.murni(), b.kodeIndikator(), b.targetMurni()))),
                new Kolom<>(
                        "Sumber perubahan",
                        b -> sumber(
                                PernyataanTarget.sumber(tahap.perubahan(), b.kodeIndikator(), b.targetPerubahan()))));
        return TabelEkspor.of("Indikator murni dan perubahan " + tahap.tahun(), kolom, baris);
    }

    static TabelEkspor perubahan(String judul, List<PerubahanPagu> baris) {
        List<Kolom<PerubahanPagu>> kolom = List.of(
                new Kolom<>("Tingkat", p -> teks(p.tingkat().nama())),
                new Kolom<>("Uraian", p -> teks(p.nama())),
                new Kolom<>("Letak", p -> teks(String.join(" › ", p.jalur()))),
                new Kolom<>("Biro", p -> teks(p.biro() == null ? null : p.biro().nama())),
                new Kolom<>("Pagu murni (Rp)", p -> rupiah(p.pagu().murni())),
                new Kolom<>("Pagu perubahan (Rp)", p -> rupiah(p.pagu().perubahan())),
                new Kolom<>("Selisih (Rp)", p -> rupiah(p.pagu().selisih())),
                new Kolom<>("Selisih (%)", p -> angka(p.pagu().persenSelisih())),
                new Kolom<>("Alasan tanpa padanan", p -> teks(p.alasan())),
                new Kolom<>("Sumber", p -> sumber(p.sitasi())));
        return TabelEkspor.of(judul, kolom, baris);
    }

    /** The rows, and the total below them as it is shown. */
    static TabelEkspor pagu(String judul, String nama, List<BarisPagu> baris, @Nullable BarisPagu total) {
        List<Kolom<BarisPagu>> kolom = List.of(
                new Kolom<>("Kode", b -> teks(b.kode())),
                new Kolom<>(nama, b -> teks(b.nama())),
                new Kolom<>("Pagu murni (Rp)", b -> rupiah(b.pagu().murni())),
                new Kolom<>("Pagu perubahan (Rp)", b -> rupiah(b.pagu().perubahan())),
                new Kolom<>("Selisih (Rp)", b -> rupiah(b.selisih())),
                new Kolom<>("Selisih (%)", b -> angka(b.persen())));
        return TabelEkspor.of(
                judul,
                kolom,
                Stream.concat(baris.stream(), Stream.ofNullable(total)).toList());
    }
}
