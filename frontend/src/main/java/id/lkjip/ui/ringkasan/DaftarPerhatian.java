package id.lkjip.ui.ringkasan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.ringkasan.Perhatian;
import id.lkjip.ringkasan.Perhatian.Objek;
import id.lkjip.ringkasan.Perhatian.Tingkat;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.Tautan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to ask about, the most pressing first: what it is, why, and whom to ask; the rest folded away. */
public final class DaftarPerhatian extends Div {

    private static final long serialVersionUID = 1L;

    /** So many are shown before the rest is unfolded. */
    static final int TAMPIL_DAHULU = 8;

    /** The list of these. */
    public DaftarPerhatian(Konteks konteks, List<Perhatian> perhatian) {
        addClassName("perhatian");
        if (perhatian.isEmpty()) {
            add(Tabel.teks("Tidak ada yang perlu perhatian menurut aturan di bawah.", "redup"));
            return;
        }
        List<Perhatian> awal = perhatian.subList(0, Math.min(TAMPIL_DAHULU, perhatian.size()));
        List<Perhatian> sisa = perhatian.subList(awal.size(), perhatian.size());
        add(daftar(konteks, awal, 1));
        if (!sisa.isEmpty()) {
            add(new NativeDetails(
                    "Tampilkan " + FormatId.jumlah(sisa.size()) + " lainnya", daftar(konteks, sisa, awal.size() + 1)));
        }
    }

    private static Component daftar(Konteks konteks, List<Perhatian> perhatian, int mulai) {
        var daftar = new OrderedList();
        daftar.getElement().setAttribute("start", Integer.toString(mulai));
        perhatian.forEach(p -> daftar.add(butir(konteks, p)));
        return daftar;
    }

    private static ListItem butir(Konteks konteks, Perhatian p) {
        var kepala = new Div(
                new Tanda(p.tingkat().nama(), jenis(p.tingkat())),
                Tabel.teks(p.sebab().nama(), "sebab"));
        kepala.addClassName("perhatian-kepala");
        var alasan = new Paragraph(p.alasan());
        var butir = new ListItem(kepala, tautan(konteks, p.objek()), alasan);
        if (!p.biro().isEmpty() && p.objek().jenis() != Objek.Jenis.BIRO) {
            var tanya = new Span("Tanya: ");
            var kecil = new Div(tanya);
            kecil.addClassName("kecil");
            for (int i = 0; i < p.biro().size(); i++) {
                BiroRef b = p.biro().get(i);
                if (i > 0) {
                    kecil.add(new Span(", "));
                }
                kecil.add(Tautan.biro(konteks, b.kode(), b.nama()));
            }
            butir.add(kecil);
        }
        return butir;
    }

    private static Tanda.Jenis jenis(Tingkat tingkat) {
        return switch (tingkat) {
            case SEGERA -> Tanda.Jenis.SEGERA;
            case TANYAKAN -> Tanda.Jenis.PERHATIAN;
            case CATATAN -> Tanda.Jenis.NETRAL;
        };
    }

    private static Anchor tautan(Konteks konteks, Objek objek) {
        var tautan = switch (objek.jenis()) {
            case INDIKATOR -> Tautan.indikator(konteks, objek.kode(), objek.nama());
            case BIRO -> Tautan.biro(konteks, objek.kode(), objek.nama());
            case PROGRAM -> Tautan.ke(Tautan.POHON, konteks, Map.of("cari", objek.nama()), objek.nama());
            case PERANGKAT_DAERAH -> Tautan.ke(Tautan.POHON, konteks, Map.of(), objek.nama());
        };
        tautan.addClassName("nama");
        return tautan;
    }

    /** In words: how many of each level. */
    static String hitungan(List<Perhatian> perhatian) {
        return List.of(Tingkat.values()).stream()
                .map(t -> Map.entry(
                        t, perhatian.stream().filter(p -> p.tingkat() == t).count()))
                .filter(e -> e.getValue() > 0)
                .map(e ->
                        FormatId.jumlah(e.getValue()) + " " + e.getKey().nama().toLowerCase(FormatId.INDONESIA))
                .collect(Collectors.joining(" · "));
    }
}
