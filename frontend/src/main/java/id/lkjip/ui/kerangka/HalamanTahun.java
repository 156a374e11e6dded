package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import id.lkjip.ekspor.EksporService;
import id.lkjip.ekspor.TabelEkspor;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.TombolEkspor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A view about one organisation and year. Its whole state is in its address: every navigation, also back and forward,
 * draws the view anew from the query parameters, and every choice in the view is a navigation.
 */
public abstract class HalamanTahun extends Main implements BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HalamanTahun.class);

    private final transient PenentuKonteks penentu;
    private @Nullable Component pengingat;
    private QueryParameters parameter = QueryParameters.empty();
    private RouteParameters jalur = RouteParameters.empty();
    private String alamat = "";

    protected HalamanTahun(PenentuKonteks penentu) {
        this.penentu = penentu;
    }

    /** An address without organisation and year is completed, so that what is shared later still means the same. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asal = event.getLocation().getQueryParameters();
        if (asal.getSingleParameter(Konteks.PARAMETER_PD).isPresent()
                && asal.getSingleParameter(Konteks.PARAMETER_TAHUN).isPresent()) {
            return;
        }
        try {
            penentu.tentukan(asal)
                    .ifPresent(k -> event.forwardTo(
                            getClass(),
                            event.getRouteParameters(),
                            asal.mergingAll(k.parameter().getParameters())));
        } catch (RuntimeException e) {
            LOG.warn("The address could not be completed: {}", e.toString());
        }
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        addClassName("halaman");
        parameter = event.getLocation().getQueryParameters();
        jalur = event.getRouteParameters();
        alamat = event.getLocation().getPathWithQueryParameters();
        try {
            Optional<Konteks> konteks = penentu.tentukan(parameter);
            if (konteks.isEmpty()) {
                removeAll();
                add(Pesan.belumAdaData());
            } else if (konteks.get().tahunTerpilih().isEmpty()) {
                removeAll();
                add(Pesan.tahunTidakTersimpan(
                        konteks.get().tahun(),
                        konteks.get().perangkatDaerah().nama(),
                        konteks.get().tahunTersedia().stream()
                                .map(TahunTersedia::tahun)
                                .toList()));
            } else {
                tampilkan(konteks.get(), parameter);
                ingatkanTertutup(konteks.get());
            }
        } catch (RuntimeException e) {
            // The boundary to the person: whatever failed is logged whole and told in plain words, once.
            LOG.error("View {} could not be shown", getClass().getSimpleName(), e);
            removeAll();
            add(Pesan.gagalMemuat());
        }
    }

    /** A closed year says above the view who closed it, when and why. */
    private void ingatkanTertutup(Konteks konteks) {
        if (pengingat != null && pengingat.getParent().filter(this::equals).isPresent()) {
            remove(pengingat);
        }
        pengingat = null;
        String kalimat = konteks.kunci().kalimat();
        if (konteks.kunci().tertutup() && kalimat != null) {
            pengingat = Pesan.catatan(kalimat);
            addComponentAsFirst(pengingat);
        }
    }

    /** Draws the view for an organisation and a year of which something is stored. */
    protected abstract void tampilkan(Konteks konteks, QueryParameters parameter);

    /** What the path of the address names, for example the code in {@code indikator/KODE}; empty when nothing. */
    protected final String dariJalur(String nama) {
        return jalur.get(nama).orElse("");
    }

    /** Links that export a table of this view as it stands, with the address and the frame it was chosen in. */
    protected final TombolEkspor ekspor(
            EksporService ekspor, Konteks konteks, String nama, Supplier<TabelEkspor> tabel) {
        String kini = alamat;
        String perangkatDaerah = konteks.perangkatDaerah().nama();
        String tahun = Integer.toString(konteks.tahun());
        return new TombolEkspor(
                ekspor,
                nama,
                () -> tabel.get()
                        .pada(kini)
                        .dengan("Perangkat daerah", perangkatDaerah)
                        .dengan("Tahun anggaran", tahun));
    }

    /** Moves to the same view with one parameter changed; {@code null} or an empty text removes it. */
    protected final void ubah(String nama, @Nullable String nilai) {
        var satu = new HashMap<String, @Nullable String>();
        satu.put(nama, nilai);
        ubah(satu);
    }

    /** Moves to the same view with several parameters changed. */
    protected final void ubah(Map<String, @Nullable String> perubahan) {
        getUI().ifPresent(ui -> ui.navigate(getClass(), jalur, gabung(parameter, perubahan)));
    }

    private static QueryParameters gabung(QueryParameters asal, Map<String, @Nullable String> perubahan) {
        Map<String, List<String>> hasil = new HashMap<>(asal.getParameters());
        perubahan.forEach((nama, nilai) -> {
            if (nilai == null || nilai.isBlank()) {
                hasil.remove(nama);
            } else {
                hasil.put(nama, List.of(nilai));
            }
        });
        return new QueryParameters(hasil);
    }
}
