package id.lkjip.ui.kerangka;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.kunci.KunciTahun;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.pemberitahuan.PemberitahuanService;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import id.lkjip.ui.component.Ikon;
import id.lkjip.ui.component.TeksKomponen;
import id.lkjip.ui.format.FormatId;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Navigation, organisation and year, user menu, colour scheme. Holds no state: all of it is in the address. */
@Layout
@PermitAll
class KerangkaLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(KerangkaLayout.class);

    /** Changes the scheme in the browser alone and remembers it there; the server has no use for it. */
    private static final String SWITCH_COLOR_SCHEME = """
            const root = document.documentElement;
            const dark = (root.style.colorScheme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
            root.style.colorScheme = dark ? 'light' : 'dark';
            try { localStorage.setItem('lkjip-tema', root.style.colorScheme); } catch (e) { /* not remembered */ }
            """;

    /** What a style sheet cannot know: the texts around a printed page, and whether this is a presentation. */
    private static final String PAGE = """
            const root = document.documentElement;
            root.classList.toggle('presentasi', $0);
            root.style.setProperty('--cetak-judul', JSON.stringify($1));
            root.style.setProperty('--cetak-sumber', JSON.stringify($2 + location.origin + '/' + $3));
            """;

    private final transient PenentuKonteks penentu;
    private final transient KunciTahunService kunci;
    private final Button statusTahun = new Button();
    private final H1 judul = new H1();
    private final KotakCari cari = new KotakCari();
    private final Select<PerangkatDaerah> perangkatDaerah = new Select<>();
    private final Select<TahunTersedia> tahun = new Select<>();
    private final List<SideNavItem> butir = items();
    private final Lonceng lonceng;
    private final Button presentasi = new Button();
    private Location lokasi = new Location("");

    KerangkaLayout(
            PenentuKonteks penentu,
            KunciTahunService kunci,
            PemberitahuanService pemberitahuan,
            AuthenticationContext pengguna) {
        this.penentu = penentu;
        this.kunci = kunci;
        this.lonceng = new Lonceng(pemberitahuan);
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer("Menu utama"));
        var aplikasi = new Div(merek(), perangkatDaerah);
        aplikasi.getElement().setAttribute("role", "region");
        aplikasi.getElement().setAttribute("aria-label", "Aplikasi dan perangkat daerah");
        addToDrawer(aplikasi, navigasi(), kaki());
        addToNavbar(bilah(pengguna));

        perangkatDaerah.setLabel("Perangkat daerah");
        perangkatDaerah.addClassName("pilih-pd");
        perangkatDaerah.setItemLabelGenerator(PerangkatDaerah::nama);
        perangkatDaerah.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pindah(Map.of(Konteks.PARAMETER_PD, List.of(e.getValue().id())));
            }
        });

        statusTahun.addThemeVariants(ButtonVariant.TERTIARY);
        statusTahun.addClassName("status-tahun");
        statusTahun.addClickListener(e -> bukaStatus());

        presentasi.addThemeVariants(ButtonVariant.TERTIARY);
        presentasi.addClassName("tombol-presentasi");
        presentasi.addClickListener(e -> UI.getCurrent()
                .navigate(
                        lokasi.getPath(),
                        isPresentation()
                                ? lokasi.getQueryParameters().excluding(Konteks.PARAMETER_MODE)
                                : lokasi.getQueryParameters().merging(Konteks.PARAMETER_MODE, Konteks.PRESENTASI)));

        tahun.setAriaLabel("Tahun anggaran");
        tahun.addClassName("pilih-tahun");
        tahun.setItemLabelGenerator(t -> t.lengkap() ? "" + t.tahun() : t.tahun() + " (terbatas)");
        tahun.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                pindah(Map.of(
                        Konteks.PARAMETER_TAHUN,
                        List.of(Integer.toString(e.getValue().tahun()))));
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        lokasi = event.getLocation();
        judul.setText(Optional.ofNullable(getContent())
                .map(c -> c.getClass().getAnnotation(PageTitle.class))
                .map(PageTitle::value)
                .orElse("LKjIP"));
        Optional<Konteks> konteks = tentukan(lokasi.getQueryParameters());
        tampilkanMode(konteks);
        perangkatDaerah.setVisible(konteks.isPresent());
        tahun.setVisible(konteks.isPresent());
        cari.setVisible(konteks.isPresent());
        statusTahun.setVisible(false);
        lonceng.hitung();
        lonceng.tuju(konteks.map(Konteks::parameter).orElseGet(QueryParameters::empty));
        konteks.ifPresent(k -> {
            perangkatDaerah.setItems(k.semua());
            perangkatDaerah.setValue(k.perangkatDaerah());
            tahun.setItems(k.tahunTersedia());
            tahun.setValue(k.tahunTerpilih().orElse(null));
            cari.tampilkan(
                    k,
                    lokasi.getQueryParameters().getSingleParameter(Tautan.KATA).orElse(""));
            butir.forEach(b -> b.setQueryParameters(k.parameter()));
            if (k.tahunTerpilih().isPresent()) {
                tampilkanStatus(k.kunci());
            }
        });
    }

    private boolean isPresentation() {
        return lokasi.getQueryParameters()
                .getSingleParameter(Konteks.PARAMETER_MODE)
                .filter(Konteks.PRESENTASI::equals)
                .isPresent();
    }

    private void tampilkanMode(Optional<Konteks> konteks) {
        boolean kini = isPresentation();
        if (kini) {
            setDrawerOpened(false);
        } else if (hasClassName(Konteks.PRESENTASI) && !isOverlay()) {
            setDrawerOpened(true);
        }
        setClassName(Konteks.PRESENTASI, kini);
        presentasi.setIcon(new Ikon(kini ? "tutup" : "layar"));
        presentasi.setText(kini ? "Tutup presentasi" : "");
        presentasi.setAriaLabel(kini ? "Tutup presentasi" : "Mode presentasi");
        presentasi.setTooltipText(kini ? "Kembali ke tampilan biasa" : "Mode presentasi untuk proyektor");
        String milik = konteks.map(k -> " · " + k.perangkatDaerah().nama() + " · " + k.tahun())
                .orElse("");
        getElement()
                .executeJs(
                        PAGE,
                        kini,
                        judul.getText() + milik,
                        "Sumber: dokumen LKjIP yang tersimpan. Dicetak " + FormatId.tanggal(FormatId.hariIni())
                                + " dari ",
                        lokasi.getPathWithQueryParameters());
    }

    /** The state of the shown year as a word beside it; who, when and why are told on a click. */
    private void tampilkanStatus(KunciTahun kini) {
        String kata = kini.status().nama();
        statusTahun.setIcon(new Ikon(kini.tertutup() ? "kunci" : "terbuka"));
        statusTahun.setText(kata);
        statusTahun.setAriaLabel("Status tahun " + kini.tahun() + ": " + kata);
        String kalimat = kini.kalimat();
        statusTahun.setTooltipText(kalimat == null ? "Belum pernah dikunci atau diterbitkan." : kalimat);
        statusTahun.setVisible(true);
    }

    private void bukaStatus() {
        tentukan(lokasi.getQueryParameters())
                .ifPresent(k -> new StatusTahunDialog(
                                kunci,
                                k.kunci(),
                                () -> UI.getCurrent().navigate(lokasi.getPath(), lokasi.getQueryParameters()))
                        .open());
    }

    /** Only the pages she may open. */
    private static List<SideNavItem> items() {
        var semua = new ArrayList<>(List.of(
                new SideNavItem("Ringkasan", "", new Ikon("ringkasan")),
                new SideNavItem("Pohon kinerja", Tautan.POHON, new Ikon("pohon")),
                new SideNavItem("Realisasi", "realisasi", new Ikon("realisasi")),
                new SideNavItem("Perbandingan tahun", "tahun", new Ikon("tahun")),
                new SideNavItem("Perbandingan biro", "biro-banding", new Ikon("banding")),
                new SideNavItem("Murni dan perubahan", "tahap", new Ikon("tahap"))));
        var narasi = new SideNavItem("Narasi", "narasi", new Ikon("narasi"));
        narasi.setMatchNested(true);
        semua.add(narasi);
        semua.add(new SideNavItem("Temuan", "temuan", new Ikon("temuan")));
        semua.add(new SideNavItem("Pernyataan reviu", "reviu", new Ikon("reviu")));
        semua.add(new SideNavItem("Terbitan", "terbitan", new Ikon("terbitan")));
        if (boleh(Operasi.IMPOR_LAPORAN)) {
            semua.add(new SideNavItem("Impor", "impor", new Ikon("impor")));
        }
        if (boleh(Operasi.UBAH_INDIKATOR)) {
            semua.add(new SideNavItem("Indikator dan biro", "indikator", new Ikon("indikator")));
        }
        if (boleh(Operasi.KELOLA_AKUN)) {
            semua.add(new SideNavItem("Akun", "akun", new Ikon("orang")));
        }
        if (boleh(Operasi.BACA_JEJAK)) {
            semua.add(new SideNavItem("Jejak audit", "audit", new Ikon("audit")));
        }
        semua.add(new SideNavItem("Panduan", "panduan", new Ikon("panduan")));
        return List.copyOf(semua);
    }

    private static boolean boleh(Operasi operasi) {
        return Pelaku.saatIni().filter(p -> p.boleh(operasi)).isPresent();
    }

    private Optional<Konteks> tentukan(QueryParameters parameter) {
        try {
            return penentu.tentukan(parameter);
        } catch (RuntimeException e) {
            // The view itself tells the person; the frame only goes without its selectors.
            LOG.warn("Organisation and year could not be read: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Same view, other organisation or year; what was chosen inside the old year no longer means anything. */
    private void pindah(Map<String, List<String>> perubahan) {
        QueryParameters parameter = lokasi.getQueryParameters().excluding("rincian", "banding", "aturan", "nomor");
        UI.getCurrent().navigate(lokasi.getPath(), parameter.mergingAll(perubahan));
    }

    private static Div merek() {
        var tanda = new Span();
        tanda.addClassName("merek-tanda");
        tanda.getElement().setAttribute("aria-hidden", "true");
        var nama = new Span("LKjIP");
        nama.addClassName("merek-nama");
        var uraian = new Span("Kinerja dan anggaran");
        uraian.addClassName("merek-uraian");
        var teks = new Div(nama, uraian);
        var merek = new Div(tanda, teks);
        merek.addClassName("merek");
        return merek;
    }

    private SideNav navigasi() {
        var navigasi = new SideNav();
        navigasi.getElement().setAttribute("aria-label", "Halaman");
        navigasi.addItem(butir.toArray(SideNavItem[]::new));
        return navigasi;
    }

    private static Nav kaki() {
        var konsol = new Anchor("konsol", "Konsol GraphQL");
        konsol.setTarget(AnchorTarget.BLANK);
        konsol.setRouterIgnore(true);
        konsol.addComponentAsFirst(new Ikon("konsol"));
        konsol.getElement().setAttribute("title", "Dibuka di tab baru");
        var kaki = new Nav(konsol);
        kaki.getElement().setAttribute("aria-label", "Alat");
        kaki.addClassName("kaki-menu");
        return kaki;
    }

    private Header bilah(AuthenticationContext pengguna) {
        var buka = new DrawerToggle();
        buka.setAriaLabel("Buka atau tutup menu");
        var tema = new Button(new Ikon("tema"));
        tema.addThemeVariants(ButtonVariant.TERTIARY);
        tema.setAriaLabel("Ganti tampilan terang atau gelap");
        tema.setTooltipText("Terang atau gelap");
        tema.getElement().executeJs("this.addEventListener('click', () => {" + SWITCH_COLOR_SCHEME + "})");
        var pengisi = new Span();
        pengisi.addClassName("pengisi");
        var bilah = new Header(
                buka, judul, pengisi, cari, tahun, statusTahun, presentasi, lonceng, tema, menuPengguna(pengguna));
        bilah.addClassName("bilah");
        return bilah;
    }

    private static MenuBar menuPengguna(AuthenticationContext pengguna) {
        var menu = new MenuBar();
        menu.setI18n(TeksKomponen.menuBar());
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        String nama = pengguna.getPrincipalName().orElse("");
        var akun = menu.addItem(new Ikon("orang"));
        akun.setAriaLabel("Akun " + nama);
        var masukSebagai = akun.getSubMenu().addItem("Masuk sebagai " + nama);
        masukSebagai.setEnabled(false);
        akun.getSubMenu().addItem("Akun saya", e -> UI.getCurrent().navigate("akun-saya"));
        akun.getSubMenu().addItem("Keluar", e -> pengguna.logout());
        return menu;
    }
}
