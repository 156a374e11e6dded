package id.lkjip.ui.pohon;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.lkjip.ekspor.EksporService;
import id.lkjip.perencanaan.Kehilangan;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.TahunAnggaran;
import id.lkjip.perencanaan.TahunAnggaran.BiroTahun;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.ui.component.AngkaUtama;
import id.lkjip.ui.component.Ikon;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.PilihBiro;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import id.lkjip.ui.pohon.Pohon.BarisTerbuka;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree from sasaran to sub kegiatan with targets and pagu at both stages. */
@Route(Tautan.POHON)
@PageTitle("Pohon kinerja")
@PermitAll
class PohonView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    /** Name of the query parameter that holds the row whose rows are drawn. */
    static final String INDUK = "induk";

    private final transient TahunAnggaranService tahunAnggaran;
    private final transient EksporService ekspor;
    private final TabelPohon tabel = new TabelPohon();
    private final TextField cari = new TextField();
    private final PilihBiro biro = new PilihBiro();
    private final Select<Tingkat> tingkat = new Select<>();
    private final MasterDetailLayout bagian = new MasterDetailLayout();
    private final Div kepala = new Div();
    private final Div tempatEkspor = new Div();
    private final Select<Bentuk> bentuk = new Select<>();
    private final Div lain = new Div();
    private final Div alat = new Div(cari, biro, bentuk, tingkat, tempatEkspor);
    private @Nullable Registration ukuran;

    private transient @Nullable TahunAnggaran tampil;
    private transient List<BarisPohon> akar = List.of();
    private transient List<BarisPohon> tersaring = List.of();
    private transient List<BarisPohon> terbuka = List.of();
    private transient @Nullable StatusPohon status;

    PohonView(PenentuKonteks penentu, TahunAnggaranService tahunAnggaran, EksporService ekspor) {
        super(penentu);
        this.tahunAnggaran = tahunAnggaran;
        this.ekspor = ekspor;
        addClassName("halaman-penuh");

        cari.setAriaLabel("Cari di pohon");
        cari.setPlaceholder("Cari nama, kode, indikator…");
        cari.setPrefixComponent(new Ikon("cari"));
        cari.setClearButtonVisible(true);
        cari.setValueChangeMode(ValueChangeMode.LAZY);
        cari.setValueChangeTimeout(400);
        cari.addClassName("tumbuh");
        cari.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(StatusPohon.CARI, e.getValue().strip());
            }
        });
        biro.saatDipilih(kode -> ubah(StatusPohon.BIRO, kode));

        tingkat.setAriaLabel("Buka sampai tingkat");
        tingkat.setItems(Tingkat.values());
        tingkat.setItemLabelGenerator(t -> "Sampai " + t.label().toLowerCase(FormatId.INDONESIA));
        tingkat.addClassName("pilih-tingkat");
        tingkat.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(StatusPohon.TINGKAT, e.getValue().parameter());
            }
        });

        bentuk.setAriaLabel("Bentuk tampilan");
        bentuk.addClassName("pilih-tingkat");
        bentuk.setItems(Bentuk.values());
        bentuk.setItemLabelGenerator(Bentuk::label);
        bentuk.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(Bentuk.PARAMETER, e.getValue().parameter());
            }
        });
        lain.addClassName("isi");
        alat.addClassName("alat");
        tabel.saatDipilih(baris -> ubah(StatusPohon.RINCIAN, baris == null ? null : baris.kunci()));
        bagian.addClassName("bagian-rincian");
        bagian.setMaster(tabel);
        bagian.setMasterSize("300px");
        bagian.setExpandMaster(true);
        bagian.setDetailSize("360px");
        bagian.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        bagian.addBackdropClickListener(e -> ubah(StatusPohon.RINCIAN, null));
        bagian.addDetailEscapePressListener(e -> ubah(StatusPohon.RINCIAN, null));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        tabel.sesuaikanLebar(page.getExtendedClientDetails().getWindowInnerWidth());
        ukuran = page.addBrowserWindowResizeListener(e -> tabel.sesuaikanLebar(e.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (ukuran != null) {
            ukuran.remove();
        }
        super.onDetach(event);
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        StatusPohon baru = StatusPohon.of(parameter);
        if (!sameYear(konteks)) {
            tampil = tahunAnggaran
                    .find(konteks.perangkatDaerah().id(), konteks.tahun())
                    .orElse(null);
            akar = tampil == null ? List.of() : Pohon.of(tampil);
            status = null;
        }
        TahunAnggaran tahun = tampil;
        if (tahun == null || akar.isEmpty()) {
            removeAll();
            add(tanpaPohon(konteks));
            return;
        }
        if (!bagian.isAttached()) {
            removeAll();
            add(kepala, alat, bagian, lain);
        }
        if (status == null) {
            kepala.removeAll();
            kepala.add(ringkasan(tahun));
        }
        biro.isi(
                tahun.biro().stream()
                        .map(b -> new TahunAnggaran.BiroRef(b.kode(), b.nama()))
                        .toList(),
                baru.biro());
        cari.setValue(baru.cari());
        tingkat.setValue(baru.tingkat());
        Bentuk dipilih = Bentuk.of(parameter);
        bentuk.setValue(dipilih);
        tingkat.setVisible(dipilih != Bentuk.PETA);
        tempatEkspor.setVisible(dipilih != Bentuk.PETA);
        bagian.setVisible(dipilih == Bentuk.TABEL);
        lain.setVisible(dipilih != Bentuk.TABEL);
        setClassName("halaman-penuh", dipilih == Bentuk.TABEL);
        lain.removeAll();
        if (!sameTree(baru)) {
            saring(konteks, tahun, baru);
        }
        switch (dipilih) {
            case TABEL -> {}
            case LENGKAP ->
                lain.add(new TabelLengkap(
                        Pohon.opened(tersaring, baru.tingkat(), terbuka), labelTotal(tahun, baru), total(tahun, baru)));
            case PETA ->
                lain.add(gambar(
                        konteks,
                        tahun,
                        baru,
                        parameter.getSingleParameter(INDUK).orElse("")));
        }
        status = baru;
        bukaRincian(Pohon.find(akar, baru.rincian()));
    }

    private void saring(Konteks konteks, TahunAnggaran tahun, StatusPohon baru) {
        List<BarisPohon> rows = Pohon.filter(akar, baru.biro(), baru.cari());
        tersaring = rows;
        terbuka = Pohon.pathsTo(rows, baru.cari());
        tabel.isi(rows, baru.tingkat(), terbuka);
        tabel.isiTotal(labelTotal(tahun, baru), total(tahun, baru));
        List<BarisTerbuka> seen = Pohon.opened(rows, baru.tingkat(), terbuka);
        tempatEkspor.removeAll();
        tempatEkspor.add(ekspor(
                ekspor,
                konteks,
                "pohon kinerja",
                () -> EksporPohon.of(tahun.tahun(), seen, labelTotal(tahun, baru), total(tahun, baru))
                        .dengan("Dibuka sampai", baru.tingkat().label())
                        .dengan("Pencarian", baru.cari())
                        .dengan(
                                "Biro",
                                selectedBiro(tahun, baru).map(BiroTahun::nama).orElse(""))));
    }

    private Component gambar(Konteks konteks, TahunAnggaran tahun, StatusPohon baru, String induk) {
        List<BarisPohon> rows = tersaring;
        Optional<BarisPohon> terpilih = Pohon.find(rows, induk);
        List<BarisPohon> leluhur = new ArrayList<>();
        for (int titik = induk.indexOf('.'); titik >= 0; titik = induk.indexOf('.', titik + 1)) {
            Pohon.find(rows, induk.substring(0, titik)).ifPresent(leluhur::add);
        }
        List<BarisPohon> digambar = BagianPeta.rows(rows, terpilih);
        String namaTotal = terpilih.map(BarisPohon::nama).orElse(labelTotal(tahun, baru));
        Pagu total = terpilih.map(BarisPohon::pagu).orElse(total(tahun, baru));
        return BagianPeta.of(
                rows,
                terpilih,
                leluhur,
                ekspor(
                        ekspor,
                        konteks,
                        "pagu yang digambar",
                        () -> EksporPohon.of(
                                tahun.tahun(), Pohon.opened(digambar, Tingkat.SASARAN, List.of()), namaTotal, total)),
                kunci -> alamatPeta(konteks, baru, kunci));
    }

    private static String alamatPeta(Konteks konteks, StatusPohon baru, String induk) {
        Map<String, String> lain = new LinkedHashMap<>();
        lain.put(Bentuk.PARAMETER, Bentuk.PETA.parameter());
        if (!baru.biro().isEmpty()) {
            lain.put(StatusPohon.BIRO, baru.biro());
        }
        if (!baru.cari().isEmpty()) {
            lain.put(StatusPohon.CARI, baru.cari());
        }
        if (!induk.isEmpty()) {
            lain.put(INDUK, induk);
        }
        return Tautan.alamat(Tautan.POHON, konteks, lain);
    }

    private boolean sameYear(Konteks konteks) {
        return tampil != null
                && tampil.tahun() == konteks.tahun()
                && tampil.perangkatDaerah()
                        .id()
                        .equals(konteks.perangkatDaerah().id());
    }

    private boolean sameTree(StatusPohon baru) {
        return status != null
                && status.biro().equals(baru.biro())
                && status.cari().equals(baru.cari())
                && status.tingkat() == baru.tingkat();
    }

    private void bukaRincian(Optional<BarisPohon> baris) {
        tabel.pilih(baris.orElse(null));
        bagian.setDetail(baris.map(b ->
                        (Component) new RincianBaris(b, Pohon.jalur(akar, b), () -> ubah(StatusPohon.RINCIAN, null)))
                .orElse(null));
    }

    private static Component ringkasan(TahunAnggaran tahun) {
        Pagu pagu = tahun.totalPagu();
        var angka = new AngkaUtama()
                .tambah("Pagu murni", FormatId.ringkas(pagu.murni()), FormatId.rupiah(pagu.murni()))
                .tambah("Pagu perubahan", FormatId.ringkas(pagu.perubahan()), FormatId.rupiah(pagu.perubahan()))
                .tambah(
                        "Selisih",
                        FormatId.ringkas(pagu.selisih()),
                        FormatId.selisihPersen(pagu.persenSelisih()) + " dari murni")
                .tambah(
                        "Sasaran",
                        FormatId.jumlah(tahun.sasaran().size()),
                        "di " + FormatId.jumlah(tahun.biro().size()) + " biro");
        if (!tahun.kehilangan().isEmpty()) {
            List<Kehilangan> hilang = tahun.kehilangan();
            angka.tambah(
                    "Hilang dari sumber",
                    FormatId.jumlah(hilang.size()) + " tempat",
                    "jumlahnya dinyatakan, tidak dibagi ke baris lain");
        }
        return angka;
    }

    private static Pagu total(TahunAnggaran tahun, StatusPohon status) {
        return selectedBiro(tahun, status).map(BiroTahun::pagu).orElse(tahun.totalPagu());
    }

    private static String labelTotal(TahunAnggaran tahun, StatusPohon status) {
        String total =
                "Total " + selectedBiro(tahun, status).map(BiroTahun::nama).orElse("perangkat daerah");
        return status.cari().isEmpty() ? total : total + ", tanpa melihat pencarian";
    }

    private static Optional<BiroTahun> selectedBiro(TahunAnggaran tahun, StatusPohon status) {
        return tahun.biro().stream().filter(b -> b.kode().equals(status.biro())).findFirst();
    }

    private static Component tanpaPohon(Konteks konteks) {
        boolean terbatas = konteks.tahunTerpilih().filter(t -> !t.lengkap()).isPresent();
        return terbatas
                ? Pesan.kosong(
                        "Tahun " + konteks.tahun() + " hanya dikenal dari laporan sesudahnya",
                        "Yang tersimpan dari tahun ini hanya nilai indikator yang disebut laporan tahun lain. Lihat nilainya"
                                + " di Perbandingan tahun, atau impor LKjIP tahun ini agar pohonnya terisi.")
                : Pesan.kosong(
                        "Rencana kerja belum tersimpan",
                        "Dokumen tahun " + konteks.tahun()
                                + " tidak memuat pohon sasaran, program, dan kegiatan. Impor LKjIP yang memuatnya.");
    }
}
