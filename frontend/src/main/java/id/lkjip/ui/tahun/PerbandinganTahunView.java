package id.lkjip.ui.tahun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.ekspor.EksporService;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perbandingan.PerbandinganTahun;
import id.lkjip.perbandingan.PerbandinganTahun.Baris;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import id.lkjip.shared.Nilai;
import id.lkjip.ui.chart.Tren;
import id.lkjip.ui.chart.Tren.Titik;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.PilihBiro;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Indicators by years: target, realisasi, capaian and trend; what is carried over or not comparable says so. */
@Route("tahun")
@PageTitle("Perbandingan tahun")
@PermitAll
class PerbandinganTahunView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    private final transient PerbandinganService perbandingan;
    private final transient EksporService ekspor;
    private final CheckboxGroup<Integer> pilihTahun = new CheckboxGroup<>("Tahun yang dibandingkan");
    private final PilihBiro biro = new PilihBiro();
    private final Div alat = new Div(pilihTahun, biro);
    private final Div isi = new Div();

    PerbandinganTahunView(PenentuKonteks penentu, PerbandinganService perbandingan, EksporService ekspor) {
        super(penentu);
        this.perbandingan = perbandingan;
        this.ekspor = ekspor;
        alat.addClassName("alat");
        isi.addClassName("isi");
        pilihTahun.addClassName("pilih-banding");
        pilihTahun.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        pilihTahun.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(StatusBanding.BANDING, StatusBanding.parameterTahun(e.getValue()));
            }
        });
        biro.saatDipilih(kode -> ubah(StatusBanding.BIRO, kode));
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        isi.removeAll();
        add(alat, isi);
        StatusBanding status = StatusBanding.of(
                parameter,
                konteks.tahun(),
                konteks.tahunTersedia().stream().map(TahunTersedia::tahun).toList());
        pilihTahun.setItems(konteks.tahunTersedia().stream()
                .map(TahunTersedia::tahun)
                .sorted()
                .toList());
        pilihTahun.setValue(new LinkedHashSet<>(status.tahun()));
        biro.isi(
                konteks.perangkatDaerah().biro().stream()
                        .map(b -> new BiroRef(b.kode(), b.nama()))
                        .toList(),
                status.biro());

        PerbandinganTahun hasil = perbandingan.compareYears(
                konteks.perangkatDaerah().id(),
                status.tahun(),
                status.biro().isEmpty() ? List.of() : List.of(status.biro()));
        if (hasil.baris().isEmpty()) {
            isi.add(Pesan.kosong(
                    "Tidak ada indikator",
                    "Tidak ada nilai indikator untuk tahun dan biro yang dipilih. Pilih tahun lain atau semua biro."));
            return;
        }
        limitedYears(konteks, status).ifPresent(teks -> isi.add(Pesan.catatan(teks)));
        isi.add(
                ekspor(
                        ekspor,
                        konteks,
                        "perbandingan tahun",
                        () -> EksporTahun.of(hasil).dengan("Biro", status.biro())),
                tabel(hasil, konteks),
                keterangan());
    }

    /** Years of which only a later report tells something are named, so that an empty cell is understood. */
    private static Optional<String> limitedYears(Konteks konteks, StatusBanding status) {
        String tahun = konteks.tahunTersedia().stream()
                .filter(t -> !t.lengkap() && status.tahun().contains(t.tahun()))
                .map(t -> Integer.toString(t.tahun()))
                .sorted()
                .collect(Collectors.joining(", "));
        return tahun.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Dokumen tahun " + tahun
                                + " belum diimpor. Nilainya hanya yang disebut laporan tahun sesudahnya, sehingga target bisa kosong.");
    }

    private static Tabel tabel(PerbandinganTahun hasil, Konteks konteks) {
        var tabel = new Tabel("Perbandingan indikator antar tahun");
        tabel.addClassName("tabel-tahun");
        tabel.kolom("Indikator", Rata.TEKS);
        hasil.tahun().forEach(t -> tabel.kolom(Integer.toString(t), Rata.ANGKA));
        tabel.kolom("Perubahan terakhir", Rata.ANGKA).kolom("Tren", Rata.TEKS);
        for (Baris baris : hasil.baris()) {
            List<Component> sel = new ArrayList<>();
            sel.add(nama(baris, konteks));
            baris.nilai().forEach(s -> sel.add(nilai(s)));
            sel.add(perubahan(baris));
            sel.add(tren(baris));
            tabel.baris(sel.toArray(Component[]::new));
        }
        return tabel;
    }

    private static Component nama(Baris baris, Konteks konteks) {
        var nama = new Span(baris.namaIndikator());
        nama.addClassName("nama");
        String satuan = baris.satuan() == null ? "satuan tidak tercantum" : baris.satuan();
        var kecil = Tabel.teks(
                baris.biro() == null ? satuan : satuan + " · " + baris.biro().nama(), "kecil");
        var sel = new Div(nama, kecil);
        sel.addClassName("susun-sel");
        if (!baris.sebanding()) {
            var alasan = new Div(
                    new Tanda("Tidak sebanding", Tanda.Jenis.PERHATIAN),
                    Tabel.teks(Objects.requireNonNullElse(baris.alasan(), ""), "kecil"));
            alasan.addClassName("alasan");
            sel.add(alasan);
        }
        sel.add(sumber(baris, konteks));
        return sel;
    }

    private static Component nilai(Sel sel) {
        var isi = new Div();
        isi.addClassName("susun-sel");
        boolean kosong =
                sel.realisasi() instanceof Nilai.BelumDiisi b && b.teks().isEmpty() && sel.target() == null;
        if (kosong) {
            isi.add(Tabel.teks(FormatId.KOSONG, "redup"));
            return isi;
        }
        isi.add(Tabel.teks(FormatId.nilai(sel.realisasi()), sel.terbawa() ? "utama-terbawa" : "utama"));
        if (sel.target() != null) {
            isi.add(Tabel.teks("target " + FormatId.nilai(sel.target()), "kecil"));
        }
        if (sel.capaian().nilai() != null) {
            isi.add(Tabel.teks("capaian " + FormatId.persen(sel.capaian().nilai()), "kecil"));
        }
        tanda(sel).ifPresent(isi::add);
        return isi;
    }

    private static Optional<Tanda> tanda(Sel sel) {
        if (sel.terbawa()) {
            return Optional.of(new Tanda(
                    sel.tahunData() == null ? "nilai terbawa" : "nilai tahun " + sel.tahunData(), Tanda.Jenis.TERBAWA));
        }
        return switch (sel.status()) {
            case METODE_BERUBAH -> Optional.of(new Tanda("metode berubah", Tanda.Jenis.PERHATIAN));
            case SEMENTARA -> Optional.of(new Tanda("sementara", Tanda.Jenis.NETRAL));
            case SWANILAI -> Optional.of(new Tanda("penilaian sendiri", Tanda.Jenis.NETRAL));
            case FINAL, TERBAWA, BELUM_DIISI, TIDAK_BERLAKU -> Optional.empty();
        };
    }

    private static Component perubahan(Baris baris) {
        Sel terakhir = baris.nilai().getLast();
        var sel = new Div();
        sel.addClassName("susun-sel");
        if (terakhir.selisih() == null) {
            sel.add(Tabel.teks(FormatId.KOSONG, "redup"));
            return sel;
        }
        sel.add(Tabel.teks(FormatId.selisih(terakhir.selisih()), "utama"));
        if (terakhir.perubahanPersen() != null) {
            sel.add(Tabel.teks(FormatId.selisihPersen(terakhir.perubahanPersen()), "kecil"));
        }
        return sel;
    }

    private static Component tren(Baris baris) {
        String uraian = baris.nilai().stream()
                .map(s -> s.tahun() + ": " + FormatId.nilai(s.realisasi())
                        + (s.terbawa() ? " (terbawa dari tahun lain)" : ""))
                .collect(Collectors.joining("; "));
        return new Tren(
                baris.nilai().stream()
                        .map(s -> new Titik(s.realisasi().angka().orElse(null), s.terbawa(), s.tersambung()))
                        .toList(),
                "Tren " + baris.namaIndikator() + ". " + uraian);
    }

    /** How each figure came about and where it stands, folded away. */
    private static Component sumber(Baris baris, Konteks konteks) {
        var daftar = new Div();
        daftar.addClassName("sumber-sel");
        for (Sel sel : baris.nilai()) {
            var nilai = new DaftarNilai();
            if (sel.capaian().uraian() != null) {
                nilai.tambah("Capaian", sel.capaian().uraian());
            } else if (sel.capaian().alasan() != null) {
                nilai.tambah("Capaian", sel.capaian().alasan());
            }
            if (sel.keterangan() != null) {
                nilai.tambah("Catatan", sel.keterangan());
            }
            nilai.tambah("Sumber", FormatId.sitasi(sel.sitasi()));
            var lembar = new Anchor(
                    "realisasi?pd=" + konteks.perangkatDaerah().id() + "&tahun=" + sel.tahun() + "&rincian="
                            + baris.kodeIndikator(),
                    "Riwayat dan pencatatan " + sel.tahun());
            lembar.addClassName("kecil");
            daftar.add(new Div(Tabel.teks(Integer.toString(sel.tahun()), "nama"), nilai, lembar));
        }
        return new NativeDetails("Perhitungan dan sumber", daftar);
    }

    private static Component keterangan() {
        var keterangan = new Div(Tabel.teks(
                "Angka besar adalah realisasi. Titik kosong pada tren menandai nilai yang terbawa dari tahun lain; titik yang"
                        + " tidak tersambung tidak dapat dibandingkan: tahun di antaranya belum diisi, metodenya berganti, atau nilainya"
                        + " terbawa.",
                "kecil"));
        keterangan.addClassName("legenda");
        return keterangan;
    }
}
