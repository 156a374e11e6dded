package id.lkjip.ui.pohon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Ikon;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.pohon.BarisPohon.Butir;
import java.util.List;

/** Everything about one row: its money at both stages, its indicators, and where the source states it. */
class RincianBaris extends Aside {

    private static final long serialVersionUID = 1L;

    RincianBaris(BarisPohon baris, List<String> jalur, Runnable tutup) {
        addClassName("rincian");
        getElement().setAttribute("aria-label", "Rincian baris terpilih");

        var tombolTutup = new Button(new Ikon("tutup"), e -> tutup.run());
        tombolTutup.addThemeVariants(ButtonVariant.TERTIARY);
        tombolTutup.setAriaLabel("Tutup rincian");
        var jenis = new Span(baris.jenis().label());
        jenis.addClassName("label");
        var kepala = new Div(jenis, tombolTutup);
        kepala.addClassName("rincian-kepala");
        var judul = new H2(baris.nama());
        add(kepala, judul);
        if (!jalur.isEmpty()) {
            var letak = new Paragraph(String.join(" › ", jalur));
            letak.addClassName("redup");
            add(letak);
        }
        if (!baris.namaTercantum()) {
            add(new Tanda("Nama hilang dari sumber", Tanda.Jenis.PERHATIAN));
        }
        if (baris.keterangan() != null) {
            add(new Paragraph(baris.keterangan()));
        }

        var identitas = new DaftarNilai();
        if (baris.kode() != null) {
            identitas.tambah("Kode", baris.kode());
        }
        if (baris.biro() != null) {
            identitas.tambah("Biro", baris.biro().nama());
        }
        identitas.tambah("Sumber", FormatId.sitasi(baris.sitasi()));
        add(identitas, new H3("Pagu"), pagu(baris.pagu()));

        if (!baris.indikator().isEmpty()) {
            add(new H3("Indikator"));
            baris.indikator().forEach(i -> add(indikator(i)));
        }
    }

    private static Component pagu(Pagu pagu) {
        var daftar = new DaftarNilai();
        daftar.addClassName("angka");
        daftar.tambah("Murni", FormatId.rupiah(pagu.murni()));
        daftar.tambah("Perubahan", FormatId.rupiah(pagu.perubahan()));
        daftar.tambah(
                "Selisih",
                FormatId.selisihRupiah(pagu.selisih())
                        + (pagu.persenSelisih() == null
                                ? ""
                                : " (" + FormatId.selisihPersen(pagu.persenSelisih()) + ")"));
        var asal = new Paragraph(
                switch (pagu.asal()) {
                    case TERCANTUM -> "Tercantum di sumber.";
                    case JUMLAH -> "Tidak tercantum di sumber; jumlah dari baris di bawahnya.";
                    case TIDAK_TERCANTUM -> "Tidak tercantum dan tidak dapat dijumlahkan.";
                });
        asal.addClassName("redup");
        return new Div(daftar, asal);
    }

    private static Component indikator(Butir butir) {
        var kotak = new Div(new Paragraph(butir.nama()));
        kotak.addClassName("rincian-indikator");
        var daftar = new DaftarNilai();
        daftar.tambah("Target", withUnit(FormatId.nilai(butir.target()), butir));
        if (butir.realisasi() != null) {
            daftar.tambah("Realisasi", withUnit(FormatId.nilai(butir.realisasi()), butir));
        }
        var capaian = butir.capaian();
        if (capaian != null) {
            daftar.tambah("Capaian", FormatId.persen(capaian.nilai()));
            String cara = capaian.uraian() != null ? capaian.uraian() : capaian.alasan();
            if (cara != null) {
                daftar.tambah("Perhitungan", cara);
            }
        }
        daftar.tambah("Sumber", FormatId.sitasi(butir.sitasi()));
        kotak.add(daftar);
        if (butir.terbawa()) {
            kotak.add(new Tanda(
                    butir.tahunData() == null ? "Realisasi terbawa" : "Realisasi tahun " + butir.tahunData(),
                    Tanda.Jenis.TERBAWA));
        }
        return kotak;
    }

    private static String withUnit(String nilai, Butir butir) {
        return butir.satuan() == null ? nilai : nilai + " " + butir.satuan();
    }
}
