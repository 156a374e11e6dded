package id.lkjip.ui.ringkasan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import id.lkjip.realisasi.RincianAnggaran;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import java.util.List;

/** The spending by the rows of the report's own table, each with its computed absorption and its source. */
final class RincianBelanja {

    private RincianBelanja() {}

    static Component of(List<RincianAnggaran> rincian, int tahun) {
        var tabel = new Tabel("Rincian realisasi anggaran tahun " + tahun)
                .kolom("Uraian", Rata.TEKS)
                .kolom("Pagu (Rp)", Rata.ANGKA)
                .kolom("Realisasi (Rp)", Rata.ANGKA)
                .kolom("Sisa (Rp)", Rata.ANGKA)
                .kolom("Serapan (%)", Rata.ANGKA)
                .kolom("Sumber", Rata.TEKS);
        for (RincianAnggaran baris : rincian) {
            var serapan = baris.serapan();
            tabel.baris(
                    Tabel.teks(baris.kode() == null ? baris.uraian() : baris.uraian() + " (" + baris.kode() + ")"),
                    Tabel.teks(FormatId.angkaRupiah(baris.pagu())),
                    Tabel.teks(FormatId.angkaRupiah(baris.realisasi())),
                    Tabel.teks(FormatId.angkaRupiah(serapan.sisa())),
                    Tabel.teks(FormatId.desimal(serapan.persen())),
                    Tabel.teks(FormatId.sitasi(baris.sitasi()), "redup"));
        }
        return new NativeDetails("Rincian menurut laporan (" + rincian.size() + " baris)", tabel);
    }
}
