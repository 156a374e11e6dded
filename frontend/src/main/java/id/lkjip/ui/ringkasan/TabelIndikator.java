package id.lkjip.ui.ringkasan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.realisasi.StatusRealisasi;
import id.lkjip.ringkasan.Ringkasan.BarisIndikator;
import id.lkjip.ui.chart.Tren;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.component.TandaKeadaan;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.Tautan;
import java.util.List;
import java.util.stream.Collectors;

/** Indicators of a year with what they reached and their trend; each leads to its page. */
public final class TabelIndikator {

    private TabelIndikator() {}

    /** The table of these indicators. */
    public static Component of(Konteks konteks, List<BarisIndikator> baris) {
        var tabel = new Tabel("Indikator tahun " + konteks.tahun())
                .kolom("Indikator", Rata.TEKS)
                .kolom("Target", Rata.ANGKA)
                .kolom("Realisasi", Rata.ANGKA)
                .kolom("Capaian", Rata.ANGKA)
                .kolom("Keadaan", Rata.TEKS)
                .kolom(judulTren(baris), Rata.TEKS);
        tabel.addClassName("tabel-ringkasan");
        for (BarisIndikator b : baris) {
            IndikatorTahun i = b.indikator();
            tabel.baris(
                    nama(konteks, i),
                    Tabel.teks(FormatId.nilai(i.target())),
                    realisasi(i, konteks.tahun()),
                    Tabel.teks(FormatId.persen(i.capaian().nilai()), "utama"),
                    TandaKeadaan.of(b.keadaan()),
                    tren(b));
        }
        return tabel;
    }

    private static String judulTren(List<BarisIndikator> baris) {
        return baris.stream()
                .map(BarisIndikator::tren)
                .filter(t -> t.size() > 1)
                .findFirst()
                .map(t -> "Tren " + t.getFirst().tahun() + "–" + t.getLast().tahun())
                .orElse("Tren");
    }

    private static Component nama(Konteks konteks, IndikatorTahun i) {
        var tautan = Tautan.indikator(konteks, i.kode(), i.nama());
        tautan.addClassName("nama");
        String satuan = i.satuan() == null ? "satuan tidak tercantum" : i.satuan();
        String biro = i.biro().stream().map(BiroRef::nama).collect(Collectors.joining(", "));
        var sel = new Div(tautan, Tabel.teks(biro.isEmpty() ? satuan : satuan + " · " + biro, "kecil"));
        sel.addClassName("susun-sel");
        return sel;
    }

    private static Component realisasi(IndikatorTahun i, int tahun) {
        boolean terbawa = i.status() == StatusRealisasi.TERBAWA || (i.tahunData() != null && i.tahunData() != tahun);
        var sel = new Div(Tabel.teks(FormatId.nilai(i.realisasi())));
        sel.addClassName("susun-sel");
        if (terbawa) {
            sel.add(new Tanda(
                    i.tahunData() == null ? "nilai terbawa" : "nilai tahun " + i.tahunData(), Tanda.Jenis.TERBAWA));
        } else if (i.status() == StatusRealisasi.METODE_BERUBAH
                || i.status() == StatusRealisasi.SEMENTARA
                || i.status() == StatusRealisasi.SWANILAI) {
            sel.add(Tabel.teks(FormatId.status(i.status()).toLowerCase(FormatId.INDONESIA), "kecil"));
        }
        return sel;
    }

    private static Component tren(BarisIndikator baris) {
        if (baris.tren().isEmpty()) {
            return Tabel.teks(FormatId.KOSONG, "redup");
        }
        String uraian = baris.tren().stream()
                .map(s -> s.tahun() + ": " + FormatId.nilai(s.realisasi())
                        + (s.terbawa() ? " (terbawa dari tahun lain)" : ""))
                .collect(Collectors.joining("; "));
        return new Tren(
                baris.tren().stream()
                        .map(s -> new Tren.Titik(s.realisasi().angka().orElse(null), s.terbawa(), s.tersambung()))
                        .toList(),
                "Tren " + baris.indikator().nama() + ". " + uraian);
    }
}
