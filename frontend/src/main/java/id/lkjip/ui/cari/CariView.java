package id.lkjip.ui.cari;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.cari.CariService;
import id.lkjip.cari.HasilCari;
import id.lkjip.cari.HasilCari.Butir;
import id.lkjip.cari.HasilCari.Jenis;
import id.lkjip.cari.HasilCari.Kelompok;
import id.lkjip.ui.component.Ikon;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;

/** What holds the words asked for, grouped by kind; every hit leads to its place. */
@Route(Tautan.CARI)
@PageTitle("Cari")
@PermitAll
class CariView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    private final transient CariService cari;
    private final TextField kata = new TextField();
    private final Div isi = new Div();

    CariView(PenentuKonteks penentu, CariService cari) {
        super(penentu);
        this.cari = cari;
        kata.setAriaLabel("Kata yang dicari");
        kata.setPlaceholder("Sasaran, indikator, program, biro, narasi…");
        kata.setPrefixComponent(new Ikon("cari"));
        kata.setClearButtonVisible(true);
        kata.setValueChangeMode(ValueChangeMode.LAZY);
        kata.setValueChangeTimeout(400);
        // The header holds the field where there is room for it.
        kata.addClassName("hanya-sempit");
        kata.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(Tautan.KATA, e.getValue().strip());
            }
        });
        isi.addClassName("isi");
        isi.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        isi.removeAll();
        addClassName("halaman-sedang");
        add(kata, isi);
        String dicari = parameter.getSingleParameter(Tautan.KATA).orElse("").strip();
        // The blank after which she goes on typing is not taken from her.
        if (!kata.getValue().strip().equals(dicari)) {
            kata.setValue(dicari);
        }
        if (dicari.isEmpty()) {
            isi.add(Pesan.kosong(
                    "Apa yang dicari?",
                    "Tulis sebagian nama atau kodenya di kotak Cari. Yang dicari: sasaran, indikator, program, kegiatan,"
                            + " sub kegiatan, biro, dan narasi tahun " + konteks.tahun()
                            + ". Tekan Ctrl+K atau / dari halaman mana pun."));
            return;
        }
        HasilCari hasil = cari.cari(konteks.perangkatDaerah().id(), konteks.tahun(), dicari);
        if (hasil.kelompok().isEmpty()) {
            isi.add(Pesan.kosong(
                    "Tidak ditemukan",
                    "Tidak ada yang memuat \"" + hasil.kata() + "\" pada tahun " + konteks.tahun()
                            + ". Coba kata yang lebih sedikit, atau pilih tahun lain."));
            return;
        }
        isi.add(Tabel.teks(
                FormatId.jumlah(hasil.jumlah()) + " hasil untuk \"" + hasil.kata() + "\" pada tahun " + konteks.tahun(),
                "redup"));
        hasil.kelompok().forEach(k -> isi.add(kelompok(konteks, k)));
    }

    private static Component kelompok(Konteks konteks, Kelompok k) {
        var daftar = new UnorderedList();
        daftar.addClassName("hasil-cari");
        k.butir().forEach(b -> daftar.add(butir(konteks, b)));
        String jumlah = k.butir().size() < k.jumlah()
                ? FormatId.jumlah(k.butir().size()) + " dari " + FormatId.jumlah(k.jumlah())
                        + ", persempit katanya untuk sisanya"
                : FormatId.jumlah(k.jumlah());
        var kepala = new Div(new H2(k.jenis().nama()), Tabel.teks(jumlah, "redup"));
        kepala.addClassName("kepala-bagian");
        var bagian = new Section(kepala, daftar);
        bagian.addClassNames("kartu", "kartu-isi");
        return bagian;
    }

    private static ListItem butir(Konteks konteks, Butir b) {
        Anchor tautan = tautan(konteks, b);
        tautan.addClassName("nama");
        var butir = new ListItem(tautan);
        boolean kodeResmi = b.kode() != null && b.kode().matches("[\\d.]+");
        String keterangan =
                kodeResmi ? b.kode() + (b.keterangan().isEmpty() ? "" : " · " + b.keterangan()) : b.keterangan();
        if (!keterangan.isEmpty()) {
            var kecil = new Paragraph(keterangan);
            kecil.addClassName("kecil");
            butir.add(kecil);
        }
        return butir;
    }

    private static Anchor tautan(Konteks konteks, Butir b) {
        return switch (b.jenis()) {
            case INDIKATOR -> Tautan.indikator(konteks, String.valueOf(b.kode()), b.nama());
            case BIRO -> Tautan.biro(konteks, String.valueOf(b.kode()), b.nama());
            case NARASI -> Tautan.seksi(konteks, String.valueOf(b.kode()), b.nama());
            case SASARAN, PROGRAM, KEGIATAN, SUB_KEGIATAN -> Tautan.ke(Tautan.POHON, konteks, pohon(b), b.nama());
        };
    }

    /** The tree filtered to the name, and to the biro where the name alone would mix several. */
    private static Map<String, String> pohon(Butir b) {
        Map<String, String> parameter = new HashMap<>(Map.of("cari", b.nama()));
        if (b.biro() != null && b.jenis() != Jenis.SASARAN) {
            parameter.put("biro", b.biro());
        }
        return parameter;
    }
}
