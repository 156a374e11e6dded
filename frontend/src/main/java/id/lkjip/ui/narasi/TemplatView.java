package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.TemplatNarasi;
import id.lkjip.narasi.TemplatService;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.TeksKomponen;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sections the report of the year has, what is expected in them, who writes them and by when. */
@Route(TemplatView.ALAMAT)
@PageTitle("Templat narasi")
@PermitAll
class TemplatView extends HalamanTahun {

    static final String ALAMAT = "narasi/templat";

    private static final long serialVersionUID = 1L;

    private final transient TemplatService templat;

    TemplatView(PenentuKonteks penentu, TemplatService templat) {
        super(penentu);
        this.templat = templat;
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        TemplatNarasi kini = templat.find(konteks.perangkatDaerah().id(), konteks.tahun());
        boolean boleh = !konteks.kunci().tertutup()
                && Pelaku.saatIni().filter(p -> p.boleh(Operasi.ATUR_TEMPLAT)).isPresent();
        add(Tautan.ke(NarasiView.ALAMAT, konteks, Map.of(), "Semua bagian"));
        if (!boleh) {
            add(Pesan.catatan(
                    konteks.kunci().tertutup()
                            ? "Tahun ini tidak terbuka, sehingga templatnya tidak dapat diatur."
                            : "Templat diatur oleh peran Perencana."));
        }
        add(isi(konteks, kini, boleh));
    }

    private Component isi(Konteks konteks, TemplatNarasi kini, boolean boleh) {
        List<BarisTemplat> baris = TemplatNarasi.dapatDiminta().stream()
                .map(b -> new BarisTemplat(
                        b, kini.butir(b), konteks.perangkatDaerah().biro(), boleh))
                .toList();
        var tabel = new Tabel("Bagian laporan tahun " + konteks.tahun())
                .kolom("Diminta", Rata.TEKS)
                .kolom("Bagian", Rata.TEKS)
                .kolom("Panduan", Rata.TEKS)
                .kolom("Tenggat", Rata.TEKS)
                .kolom("Penulis", Rata.TEKS);
        baris.forEach(b -> b.ke(tabel));
        var bagian = new Section(
                new H2("Bagian laporan tahun " + konteks.tahun()),
                Tabel.teks(
                        kini.versi() == null
                                ? "Belum diatur: inilah bagian menurut PermenPANRB 53 Tahun 2014."
                                : "Sudah diatur untuk tahun ini. Teks yang tersimpan tetap ada walaupun bagiannya tidak"
                                        + " diminta lagi.",
                        "redup"));
        if (boleh) {
            bagian.add(alat(konteks, kini, baris));
        }
        bagian.add(tabel);
        bagian.addClassName("bagian");
        return bagian;
    }

    private Component alat(Konteks konteks, TemplatNarasi kini, List<BarisTemplat> baris) {
        var semua = new DatePicker("Tenggat semua");
        semua.setI18n(TeksKomponen.tanggal());
        semua.setTooltipText("Mengisi tenggat setiap bagian yang diminta");
        semua.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                baris.forEach(b -> b.tenggat(e.getValue()));
            }
        });
        var simpan = new Button("Simpan templat", e -> simpan(konteks, kini, baris));
        simpan.addThemeVariants(ButtonVariant.PRIMARY);
        var alat = new Div(semua, simpan);
        alat.addClassName("alat");
        return alat;
    }

    private void simpan(Konteks konteks, TemplatNarasi kini, List<BarisTemplat> baris) {
        var butir = baris.stream()
                .map(BarisTemplat::butir)
                .flatMap(Optional::stream)
                .toList();
        if (Kabar.coba(() -> templat.atur(konteks.perangkatDaerah().id(), konteks.tahun(), kini.versi(), butir))) {
            Kabar.berhasil("Templat tahun " + konteks.tahun() + " tersimpan: " + butir.size() + " bagian diminta.");
            ubah(Map.of());
        }
    }

    /** Where the page is, for those who may set it. */
    static Optional<Component> pintu(Konteks konteks) {
        return Pelaku.saatIni()
                .filter(p -> p.boleh(Operasi.ATUR_TEMPLAT))
                .map(p -> Tautan.ke(ALAMAT, konteks, Map.of(), "Atur bagian dan tenggat"));
    }

    /** The sections of these kinds are written for each indicator. */
    static String lingkup(BagianNarasi bagian) {
        return bagian.perIndikator() ? "Tiap indikator" : "Satu untuk perangkat daerah";
    }
}
