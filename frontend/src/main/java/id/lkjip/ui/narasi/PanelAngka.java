package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.lkjip.rujukan.AngkaKetikan;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.Rujukan;
import id.lkjip.rujukan.Rujukan.Pengganti;
import id.lkjip.rujukan.RujukanService.Sebutan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tanda;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * The figures of a text that is being written: those that it names, where another may be put in their place, and those
 * that were typed by hand and could follow the data.
 */
final class PanelAngka extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Pengubah pengubah;
    private final Component belumAda = Tabel.teks(
            "Teks ini belum menyebut angka dari data. Angka yang disisipkan berubah sendiri bila datanya berubah.",
            "redup");
    private final DaftarAngkaTeks mengikuti = new DaftarAngkaTeks();
    private final DaftarAngkaTeks diketik = new DaftarAngkaTeks();
    private final Div bagianDiketik = new Div(
            new H3("Diketik tangan"),
            Tabel.teks("Angka ini sama atau hampir sama dengan angka di data.", "redup"),
            diketik);

    /** Changes the text. */
    interface Pengubah {

        /** Puts something in the place of a piece of the text, which may have moved since it was read. */
        void ganti(int awal, String semula, String menjadi);

        /** Lets her choose a figure to be named. */
        void sisipkan();
    }

    PanelAngka(Pengubah pengubah) {
        this.pengubah = pengubah;
        addClassName("bahan-narasi");
        var sisip = new Button("Sisipkan angka", e -> pengubah.sisipkan());
        sisip.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(sisip), new H3("Mengikuti data"), belumAda, mengikuti, bagianDiketik);
    }

    /**
     * Shows the figures of a text.
     *
     * @param sebutan those that it names
     * @param ketikan those typed by hand that are known
     */
    void tampilkan(String teks, List<Sebutan> sebutan, List<AngkaKetikan> ketikan) {
        belumAda.setVisible(sebutan.isEmpty());
        mengikuti.isi(
                sebutan,
                s -> List.of(teks.substring(s.awal(), s.akhir()), s.angka(), s.tampil(), s.perluDitinjau()),
                Sebutan::awal,
                (s, letak) -> sebutan(teks.substring(s.awal(), s.akhir()), s, letak));
        bagianDiketik.setVisible(!ketikan.isEmpty());
        diketik.isi(ketikan, k -> List.of(k.teks(), k.angka(), k.sama()), AngkaKetikan::awal, this::ketikan);
    }

    private ListItem sebutan(String tertulis, Sebutan s, IntSupplier letak) {
        AngkaRujukan angka = s.angka();
        Rujukan rujukan = s.rujukan();
        Pengganti ganti = rujukan.pengganti();
        var tindakan = new Div(new Button(
                ganti == null ? "Ganti…" : "Ubah pengganti…",
                e -> new GantiAngkaDialog(
                                rujukan, angka, baru -> pengubah.ganti(letak.getAsInt(), tertulis, baru.teks()))
                        .open()));
        tindakan.addClassName("tindakan");
        var butir = new ListItem(kepala(angka.uraian(), s.tampil()), Tabel.teks(PilihAngkaDialog.asal(angka), "kecil"));
        if (ganti != null) {
            String kini = angka.teks() == null ? "belum ada" : angka.teks();
            butir.add(new Tanda("diganti", Tanda.Jenis.PERHATIAN));
            butir.add(Tabel.teks(ganti.alasan() + ". Menurut data: " + kini + ".", "kecil"));
            if (s.perluDitinjau()) {
                butir.add(Tabel.teks(
                        "Perlu ditinjau: saat diganti, angkanya "
                                + (ganti.semula().isEmpty() ? "belum ada" : ganti.semula()) + ".",
                        "turun"));
                tindakan.add(new Button(
                        "Tetap pakai pengganti",
                        e -> pengubah.ganti(
                                letak.getAsInt(),
                                tertulis,
                                rujukan.diganti(new Pengganti(
                                                ganti.teks(),
                                                ganti.alasan(),
                                                Objects.requireNonNullElse(angka.teks(), "")))
                                        .teks())));
            }
            tindakan.add(new Button(
                    "Pakai angka data",
                    e -> pengubah.ganti(
                            letak.getAsInt(), tertulis, rujukan.asli().teks())));
        }
        butir.add(tindakan);
        return butir;
    }

    private ListItem ketikan(AngkaKetikan k, IntSupplier letak) {
        String kini = Objects.requireNonNullElse(k.angka().teks(), "");
        var jadikan = new Button("Jadikan rujukan", e -> pengubah.ganti(letak.getAsInt(), k.teks(), k.dirujuk()));
        var tindakan = new Div(jadikan);
        tindakan.addClassName("tindakan");
        return new ListItem(
                kepala("\"" + k.teks() + "\"", k.sama() ? "sama dengan" : "hampir sama dengan"),
                Tabel.teks(k.angka().uraian() + ": " + kini, "kecil"),
                tindakan);
    }

    private static Component kepala(String nama, String nilai) {
        var kiri = new Span(nama);
        kiri.addClassName("nama");
        var kanan = new Span(nilai);
        kanan.addClassName("angka-pilihan");
        var hasil = new Div(kiri, kanan);
        hasil.addClassName("kepala-angka");
        return hasil;
    }
}
