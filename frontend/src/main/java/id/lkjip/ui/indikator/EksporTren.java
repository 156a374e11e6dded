package id.lkjip.ui.indikator;

import static id.lkjip.ekspor.SelEkspor.angka;
import static id.lkjip.ekspor.SelEkspor.nilai;
import static id.lkjip.ekspor.SelEkspor.sumber;
import static id.lkjip.ekspor.SelEkspor.teks;

import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.ekspor.TabelEkspor.Kolom;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.ringkasan.RincianIndikator;
import id.lkjip.ui.format.FormatId;
import java.util.List;
import java.util.Objects;

/** One indicator over the years as a file. */
final class EksporTren {

    private EksporTren() {}

    static TabelEkspor of(RincianIndikator r) {
        String satuan =
                r.indikator().satuan() == null ? "" : " (" + r.indikator().satuan() + ")";
        List<Kolom<Sel>> kolom = List.of(
                new Kolom<>("Tahun", s -> teks(Integer.toString(s.tahun()))),
                new Kolom<>("Target" + satuan, s -> nilai(s.target())),
                new Kolom<>("Realisasi" + satuan, s -> nilai(s.realisasi())),
                new Kolom<>("Status realisasi", s -> teks(FormatId.status(s.status()))),
                new Kolom<>("Tahun nilai", s -> teks(Objects.toString(s.tahunData(), null))),
                new Kolom<>("Capaian (%)", s -> angka(s.capaian().nilai())),
                new Kolom<>("Cara menghitung capaian", s -> teks(s.capaian().uraian())),
                new Kolom<>("Perubahan" + satuan, s -> angka(s.selisih())),
                new Kolom<>("Perubahan (%)", s -> angka(s.perubahanPersen())),
                new Kolom<>("Catatan", s -> teks(s.keterangan())),
                new Kolom<>("Sumber", s -> sumber(s.sitasi())));
        return TabelEkspor.of(
                "Indikator " + r.indikator().nama(),
                kolom,
                r.banding() == null ? List.of() : r.banding().nilai());
    }
}
