package id.lkjip.ui.narasi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import id.lkjip.capaian.Serapan;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.Seksi;
import id.lkjip.pencatatan.LembarRealisasi;
import id.lkjip.pencatatan.RealisasiService;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.realisasi.RealisasiAnggaran;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.TeksAman;
import id.lkjip.ui.format.FormatId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What helps to write a section: what is expected in it, its figures of this year and the last, last year's text. */
final class BahanNarasi extends Div {

    private static final long serialVersionUID = 1L;

    BahanNarasi(
            Seksi seksi, @Nullable Narasi tahunLalu, RealisasiService realisasi, TahunAnggaranService tahunAnggaran) {
        addClassName("bahan-narasi");
        add(
                new H3("Yang diharapkan"),
                new Paragraph(
                        seksi.panduan().isEmpty() ? "Bagian ini tidak punya panduan di templat." : seksi.panduan()));
        if (seksi.indikator() != null) {
            angka(seksi, seksi.tahun(), realisasi).ifPresent(this::add);
            angka(seksi, seksi.tahun() - 1, realisasi).ifPresent(this::add);
        }
        tahunAnggaran.find(seksi.perangkatDaerah(), seksi.tahun()).ifPresent(this::anggaran);
        teksLalu(seksi, tahunLalu);
    }

    private static Optional<Div> angka(Seksi seksi, int tahun, RealisasiService realisasi) {
        String kode = seksi.indikator();
        if (kode == null) {
            return Optional.empty();
        }
        try {
            LembarRealisasi l = realisasi.find(seksi.perangkatDaerah(), tahun, kode);
            var daftar = new DaftarNilai()
                    .tambah("Target", denganSatuan(FormatId.nilai(l.target()), l.satuan()))
                    .tambah(
                            "Realisasi",
                            denganSatuan(FormatId.nilai(l.realisasi()), l.satuan())
                                    + (l.tahunData() != null && l.tahunData() != tahun
                                            ? " (nilai tahun " + l.tahunData() + ")"
                                            : ""))
                    .tambah("Capaian", FormatId.persen(l.capaian().nilai()));
            String cara = l.capaian().uraian() != null
                    ? l.capaian().uraian()
                    : l.capaian().alasan();
            if (cara != null) {
                daftar.tambah("Perhitungan", cara);
            }
            return Optional.of(new Div(new H3("Angka tahun " + tahun), daftar));
        } catch (PermintaanDitolak tidakAda) {
            // Not every indicator has a year before.
            return Optional.empty();
        }
    }

    private void anggaran(TahunAnggaran tahun) {
        RealisasiAnggaran uang = tahun.realisasiAnggaran();
        if (uang == null) {
            return;
        }
        Serapan serapan = tahun.serapan();
        add(
                new H3("Anggaran seluruh perangkat daerah " + tahun.tahun()),
                new DaftarNilai()
                        .tambah("Pagu", FormatId.rupiah(tahun.paguBelanja()))
                        .tambah("Realisasi", FormatId.rupiah(uang.realisasi()))
                        .tambah("Serapan", FormatId.persen(serapan.persen()))
                        .tambah("Sisa", FormatId.rupiah(serapan.sisa())));
    }

    private void teksLalu(Seksi seksi, @Nullable Narasi tahunLalu) {
        if (tahunLalu == null || tahunLalu.teks().isBlank()) {
            add(
                    new H3("Teks tahun " + (seksi.tahun() - 1)),
                    Tabel.teks("Bagian ini tidak tersimpan untuk tahun itu.", "redup"));
            return;
        }
        var lipat = new NativeDetails("Teks tahun " + tahunLalu.tahun(), new TeksAman(tahunLalu.teks()));
        lipat.setOpen(true);
        lipat.addClassName("lipat-teks");
        add(lipat);
    }

    private static String denganSatuan(String nilai, @Nullable String satuan) {
        return satuan == null || nilai.equals(FormatId.KOSONG) ? nilai : nilai + " " + satuan;
    }
}
