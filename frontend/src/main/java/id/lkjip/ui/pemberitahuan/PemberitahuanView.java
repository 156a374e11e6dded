package id.lkjip.ui.pemberitahuan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.pemberitahuan.JenisPemberitahuan;
import id.lkjip.pemberitahuan.Pemberitahuan;
import id.lkjip.pemberitahuan.PemberitahuanService;
import id.lkjip.shared.WaktuWib;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.kerangka.PemberitahuanDibaca;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Her notices of all years, the newest first. */
@Route(Tautan.PEMBERITAHUAN)
@PageTitle("Pemberitahuan")
@PermitAll
class PemberitahuanView extends Main implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PemberitahuanView.class);

    /** Name of the query parameter that leaves out what she has read, and its value. */
    private static final String SARING = "saring";

    private static final String BELUM_DIBACA = "belum-dibaca";
    private static final int HALAMAN = 30;

    private final transient PemberitahuanService pemberitahuan;
    private final Button semua = new Button("Tandai semua sudah dibaca", e -> tandaiSemua());
    private final Checkbox hanyaBaru = new Checkbox("Hanya yang belum dibaca");
    private final UnorderedList daftar = new UnorderedList();
    private final Div isi = new Div();
    private final Button lagi = new Button("Tampilkan yang lebih lama", e -> tampilkanLagi());
    private QueryParameters parameter = QueryParameters.empty();
    private @Nullable String terakhir;
    private Instant dilihat = Instant.EPOCH;

    PemberitahuanView(PemberitahuanService pemberitahuan) {
        this.pemberitahuan = pemberitahuan;
        addClassNames("halaman", "halaman-sedang");
        daftar.addClassName("daftar-pemberitahuan");
        hanyaBaru.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                QueryParameters tanpa = parameter.excluding(SARING);
                getUI().ifPresent(ui ->
                        ui.navigate(Tautan.PEMBERITAHUAN, e.getValue() ? tanpa.merging(SARING, BELUM_DIBACA) : tanpa));
            }
        });
        var alat = new Div(hanyaBaru, semua);
        alat.addClassName("alat");
        add(alat, isi, lagi);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        parameter = event.getLocation().getQueryParameters();
        hanyaBaru.setValue(parameter
                .getSingleParameter(SARING)
                .filter(BELUM_DIBACA::equals)
                .isPresent());
        tampilkan();
    }

    private void tampilkan() {
        isi.removeAll();
        daftar.removeAll();
        terakhir = null;
        dilihat = Instant.EPOCH;
        try {
            tampilkanLagi();
            semua.setEnabled(pemberitahuan.jumlahBaru() > 0);
        } catch (RuntimeException e) {
            LOG.error("Notices could not be shown", e);
            isi.add(Pesan.gagalMemuat());
            lagi.setVisible(false);
            semua.setEnabled(false);
            return;
        }
        isi.add(daftar.getComponentCount() > 0 ? daftar : kosong());
    }

    private Pesan kosong() {
        return hanyaBaru.getValue()
                ? Pesan.kosong("Semua sudah dibaca", "Tidak ada pemberitahuan yang belum Anda baca.")
                : Pesan.kosong(
                        "Tidak ada pemberitahuan",
                        "Di sini muncul bagian laporan Anda yang mendekati tenggat, dikembalikan, dikomentari, atau"
                                + " perlu dibaca ulang karena angkanya berubah.");
    }

    private void tampilkanLagi() {
        List<Pemberitahuan> satuHalaman = pemberitahuan.daftar(hanyaBaru.getValue(), terakhir, HALAMAN);
        satuHalaman.stream().map(this::butir).forEach(daftar::add);
        if (!satuHalaman.isEmpty()) {
            terakhir = satuHalaman.getLast().id();
        }
        dilihat = Stream.concat(Stream.of(dilihat), satuHalaman.stream().map(Pemberitahuan::dibuat))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        lagi.setVisible(satuHalaman.size() == HALAMAN);
    }

    private ListItem butir(Pemberitahuan satu) {
        var butir = new ListItem();
        var judul = new Anchor(Tautan.seksi(satu.perangkatDaerah(), satu.tahun(), satu.seksi()), satu.judul());
        var kepala = new Div(new Tanda(satu.jenis().nama(), tanda(satu.jenis())), judul);
        kepala.addClassName("judul-pemberitahuan");
        butir.add(kepala);
        if (satu.uraian() != null) {
            butir.add(new Paragraph(satu.uraian()));
        }
        var kaki = new Div(Tabel.teks(keterangan(satu), "kecil"));
        kaki.addClassName("kaki-pemberitahuan");
        butir.add(kaki);
        if (!satu.dibaca()) {
            butir.addClassName("belum-dibaca");
            var tandai = new Button("Tandai sudah dibaca");
            tandai.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            tandai.setAriaLabel("Tandai sudah dibaca: " + satu.jenis().nama() + ", " + satu.judul());
            tandai.addClickListener(e -> {
                if (tandai(satu)) {
                    kaki.remove(tandai);
                    butir.removeClassName("belum-dibaca");
                    judul.focus();
                }
            });
            kaki.add(tandai);
            // Whoever goes there has read it.
            judul.getElement().addEventListener("click", e -> tandai(satu));
        }
        return butir;
    }

    private static String keterangan(Pemberitahuan satu) {
        return Stream.of(
                        satu.biro().isEmpty() ? "Perangkat daerah" : String.join(", ", satu.biro()),
                        Integer.toString(satu.tahun()),
                        satu.oleh() == null ? "" : satu.oleh(),
                        WaktuWib.tulis(satu.pada()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Tanda.Jenis tanda(JenisPemberitahuan jenis) {
        return switch (jenis) {
            case TENGGAT_DEKAT -> Tanda.Jenis.PERHATIAN;
            case DIKEMBALIKAN -> Tanda.Jenis.DIHAPUS;
            case ANGKA_BERUBAH -> Tanda.Jenis.BERUBAH;
            case DIAJUKAN -> Tanda.Jenis.BARU;
            case DIKOMENTARI -> Tanda.Jenis.NETRAL;
        };
    }

    private boolean tandai(Pemberitahuan satu) {
        return Kabar.coba(() -> {
            pemberitahuan.tandaiDibaca(List.of(satu.id()));
            getUI().ifPresent(PemberitahuanDibaca::kabarkan);
            semua.setEnabled(pemberitahuan.jumlahBaru() > 0);
        });
    }

    private void tandaiSemua() {
        if (Kabar.coba(() -> pemberitahuan.tandaiSemua(dilihat))) {
            tampilkan();
            getUI().ifPresent(PemberitahuanDibaca::kabarkan);
        }
    }
}
