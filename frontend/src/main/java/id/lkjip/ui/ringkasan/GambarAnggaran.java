package id.lkjip.ui.ringkasan;

import com.vaadin.flow.component.Component;
import id.lkjip.ringkasan.Ringkasan.Anggaran;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.chart.Batang;
import id.lkjip.ui.chart.Batang.Corak;
import id.lkjip.ui.chart.Batang.Isi;
import id.lkjip.ui.chart.Gambar;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pagu, what was spent of it and what is left, as the figure of the report. */
final class GambarAnggaran {

    private GambarAnggaran() {}

    static Component of(Anggaran anggaran, int tahun) {
        Rupiah sisa = anggaran.serapan().sisa();
        var isi = List.of(
                batang("Pagu", anggaran.pagu(), Corak.ALAS),
                batang("Realisasi", anggaran.realisasi(), Corak.UTAMA),
                batang("Sisa", sisa, Corak.SISA));
        var tabel = new Tabel("Realisasi anggaran tahun " + tahun)
                .kolom("Uraian", Rata.TEKS)
                .kolom("Jumlah (Rp)", Rata.ANGKA)
                .kolom("Bagian pagu (%)", Rata.ANGKA);
        tabel.baris(Tabel.teks("Pagu"), Tabel.teks(FormatId.angkaRupiah(anggaran.pagu())), Tabel.teks(""));
        tabel.baris(
                Tabel.teks("Realisasi"),
                Tabel.teks(FormatId.angkaRupiah(anggaran.realisasi())),
                Tabel.teks(FormatId.desimal(anggaran.serapan().persen())));
        tabel.baris(
                Tabel.teks("Sisa"),
                Tabel.teks(FormatId.angkaRupiah(sisa)),
                Tabel.teks(FormatId.desimal(anggaran.serapan().sisaPersen())));
        return new Gambar("Realisasi anggaran " + tahun, uraian(anggaran, sisa), new Batang(isi), tabel);
    }

    private static String uraian(Anggaran anggaran, @Nullable Rupiah sisa) {
        if (anggaran.serapan().persen() == null) {
            return "Serapan belum dapat dihitung. " + anggaran.serapan().alasan();
        }
        return "Terserap " + FormatId.persen(anggaran.serapan().persen()) + ": "
                + FormatId.ringkas(anggaran.realisasi()) + " dari " + FormatId.ringkas(anggaran.pagu()) + ", sisa "
                + FormatId.ringkas(sisa) + ".";
    }

    private static Isi batang(String nama, @Nullable Rupiah nilai, Corak corak) {
        return new Isi(
                nama,
                nilai == null ? null : BigDecimal.valueOf(nilai.nilai()),
                nilai == null ? "belum ada angka" : FormatId.ringkas(nilai),
                corak);
    }
}
