package id.lkjip.ui.tahap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lkjip.perbandingan.Jembatan;
import id.lkjip.perbandingan.Jembatan.Langkah;
import id.lkjip.perbandingan.PerbandinganTahap;
import id.lkjip.perbandingan.PerbandinganTahap.BarisPagu;
import id.lkjip.perbandingan.PerubahanPagu;
import id.lkjip.perbandingan.PerubahanPagu.Tingkat;
import id.lkjip.ui.chart.AirTerjun;
import id.lkjip.ui.chart.Gambar;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.format.FormatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the money went between murni and perubahan: two waterfalls, and the rows with the largest changes. */
final class BagianPerubahan {

    /** So many cuts and so many rises are shown. */
    static final int BANYAK = 10;

    private BagianPerubahan() {}

    static Component airTerjun(PerbandinganTahap tahap) {
        var dua = new Div(
                satu("Dari murni ke perubahan, per program", tahap.total(), tahap.program()),
                satu("Dari murni ke perubahan, per biro", tahap.total(), tahap.biro()));
        dua.addClassName("berdampingan");
        return dua;
    }

    private static Component satu(String judul, BarisPagu total, List<BarisPagu> bagian) {
        var kartu = new Section();
        kartu.addClassNames("kartu", "kartu-isi");
        kartu.getElement().setAttribute("aria-label", judul);
        Jembatan j = Jembatan.of(total, bagian).orElse(null);
        if (j == null) {
            kartu.add(new H3(judul), Tabel.teks("Total salah satu tahap tidak diketahui.", "redup"));
            return kartu;
        }
        var tabel = new Tabel(judul)
                .kolom("Langkah", Rata.TEKS)
                .kolom("Selisih (Rp)", Rata.ANGKA)
                .kolom("Jumlah sesudahnya (Rp)", Rata.ANGKA);
        tabel.baris(Tabel.teks("Pagu murni"), Tabel.teks(""), Tabel.teks(FormatId.angkaRupiah(j.awal())));
        j.langkah()
                .forEach(l -> tabel.baris(
                        Tabel.teks(l.nama()),
                        Tabel.teks(FormatId.selisihRupiah(l.selisih())),
                        Tabel.teks(FormatId.angkaRupiah(l.sesudah()))));
        tabel.baris(Tabel.teks("Pagu perubahan"), Tabel.teks(""), Tabel.teks(FormatId.angkaRupiah(j.akhir())));
        kartu.add(new Gambar(judul, uraian(j, total), new AirTerjun(j), tabel));
        return kartu;
    }

    private static String uraian(Jembatan j, BarisPagu total) {
        String seluruh = "Pagu dari " + FormatId.ringkas(j.awal()) + " menjadi " + FormatId.ringkas(j.akhir()) + " ("
                + FormatId.selisihPersen(total.persen()) + ").";
        if (j.langkah().isEmpty()) {
            return seluruh + " Tidak ada bagian yang berubah.";
        }
        return seluruh + extreme("Turun", j.langkah().getFirst(), -1) + extreme("Naik", lastPart(j.langkah()), 1);
    }

    private static Langkah lastPart(List<Langkah> langkah) {
        return langkah.reversed().stream()
                .filter(l -> !l.nama().equals(Jembatan.SELEBIHNYA))
                .findFirst()
                .orElse(langkah.getLast());
    }

    private static String extreme(String kata, Langkah langkah, int tanda) {
        return Long.signum(langkah.selisih().nilai()) != tanda
                ? ""
                : " " + kata + " paling banyak: " + langkah.nama() + ", " + FormatId.selisihRupiah(langkah.selisih())
                        + ".";
    }

    /** The rows of a level that are shown: the largest cuts, the largest rises, and those without a counterpart. */
    record Pilihan(List<PerubahanPagu> potongan, List<PerubahanPagu> kenaikan, List<PerubahanPagu> tanpaPadanan) {

        static Pilihan of(List<PerubahanPagu> semua, Tingkat tingkat) {
            List<PerubahanPagu> baris =
                    semua.stream().filter(p -> p.tingkat() == tingkat).toList();
            return new Pilihan(
                    baris.stream().filter(p -> sign(p) < 0).limit(BANYAK).toList(),
                    baris.reversed().stream()
                            .filter(p -> sign(p) > 0)
                            .limit(BANYAK)
                            .toList(),
                    baris.stream().filter(p -> p.alasan() != null).toList());
        }

        private static int sign(PerubahanPagu p) {
            var selisih = p.pagu().selisih();
            return selisih == null ? 0 : Long.signum(selisih.nilai());
        }

        List<PerubahanPagu> semua() {
            return Stream.of(potongan, kenaikan, tanpaPadanan)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    static List<Component> terbesar(Pilihan pilihan, Tingkat tingkat) {
        String nama = tingkat.nama().toLowerCase(Locale.ROOT);
        var isi = new ArrayList<Component>();
        isi.add(kelompok("Potongan terbesar", pilihan.potongan(), "Tidak ada " + nama + " yang dipotong.", nama));
        isi.add(kelompok("Kenaikan terbesar", pilihan.kenaikan(), "Tidak ada " + nama + " yang naik.", nama));
        if (!pilihan.tanpaPadanan().isEmpty()) {
            isi.add(kelompok("Tanpa padanan", pilihan.tanpaPadanan(), "", nama));
        }
        return isi;
    }

    private static Component kelompok(String judul, List<PerubahanPagu> baris, String kosong, String nama) {
        var kelompok = new Div(new H3(judul));
        kelompok.addClassName("bagian");
        if (baris.isEmpty()) {
            kelompok.add(Tabel.teks(kosong, "redup"));
            return kelompok;
        }
        var tabel = new Tabel(judul + ", " + nama)
                .kolom("Uraian", Rata.TEKS)
                .kolom("Pagu murni (Rp)", Rata.ANGKA)
                .kolom("Pagu perubahan (Rp)", Rata.ANGKA)
                .kolom("Selisih (Rp)", Rata.ANGKA)
                .kolom("Selisih (%)", Rata.ANGKA);
        tabel.addClassName("tabel-perubahan");
        for (PerubahanPagu p : baris) {
            tabel.baris(
                    uraian(p),
                    Tabel.teks(FormatId.angkaRupiah(p.pagu().murni())),
                    Tabel.teks(FormatId.angkaRupiah(p.pagu().perubahan())),
                    Tabel.teks(
                            FormatId.selisihRupiah(p.pagu().selisih()),
                            FormatId.arah(p.pagu().selisih())),
                    Tabel.teks(
                            FormatId.selisihPersen(p.pagu().persenSelisih()),
                            FormatId.arah(p.pagu().selisih())));
        }
        kelompok.add(tabel);
        return kelompok;
    }

    private static Component uraian(PerubahanPagu p) {
        var sel = new Div(new Span(p.nama()));
        sel.addClassName("susun-sel");
        if (!p.namaTercantum()) {
            sel.add(new Tanda("Nama hilang dari sumber", Tanda.Jenis.PERHATIAN));
        }
        String letak = String.join(" › ", p.jalur());
        String kecil = p.biro() == null
                ? letak
                : letak.isEmpty() ? p.biro().nama() : p.biro().nama() + " · " + letak;
        if (!kecil.isEmpty()) {
            sel.add(Tabel.teks(kecil, "kecil"));
        }
        if (p.alasan() != null) {
            sel.add(Tabel.teks(p.alasan(), "kecil"));
        }
        return sel;
    }
}
