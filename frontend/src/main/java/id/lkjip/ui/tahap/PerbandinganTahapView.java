package id.lkjip.ui.tahap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.ekspor.EksporService;
import id.lkjip.perbandingan.PerbandinganService;
import id.lkjip.perbandingan.PerbandinganTahap;
import id.lkjip.perbandingan.PerbandinganTahap.BarisIndikator;
import id.lkjip.perbandingan.PerbandinganTahap.BarisPagu;
import id.lkjip.perbandingan.PerbandinganTahap.Perubahan;
import id.lkjip.perbandingan.PerubahanPagu.Tingkat;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.chart.BatangPagu;
import id.lkjip.ui.component.AngkaUtama;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.tahap.BagianPerubahan.Pilihan;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PK murni beside PK perubahan: what came, went, stayed and changed, and the money per program and biro. */
@Route("tahap")
@PageTitle("Murni dan perubahan")
@PermitAll
class PerbandinganTahapView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    /** Name of the query parameter that holds which indicators are shown. */
    static final String TAMPIL = "tampil";

    /** Name of the query parameter that holds the level of the largest changes. */
    static final String TINGKAT = "tingkat";

    private final transient PerbandinganService perbandingan;
    private final transient EksporService ekspor;
    private final Select<Tampil> tampil = new Select<>();
    private final Select<Tingkat> tingkat = new Select<>();

    PerbandinganTahapView(PenentuKonteks penentu, PerbandinganService perbandingan, EksporService ekspor) {
        super(penentu);
        this.perbandingan = perbandingan;
        this.ekspor = ekspor;
        tingkat.setAriaLabel("Tingkat rencana kerja");
        tingkat.addClassName("pilih-tingkat");
        tingkat.setItems(Tingkat.values());
        tingkat.setItemLabelGenerator(Tingkat::nama);
        tingkat.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(TINGKAT, parameterOf(e.getValue()));
            }
        });
        tampil.setAriaLabel("Indikator yang ditampilkan");
        tampil.addClassName("pilih-tingkat");
        tampil.setItems(Tampil.values());
        tampil.setItemLabelGenerator(Tampil::label);
        tampil.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(TAMPIL, e.getValue().parameter());
            }
        });
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        Optional<PerbandinganTahap> hasil =
                perbandingan.compareTahap(konteks.perangkatDaerah().id(), konteks.tahun());
        if (hasil.isEmpty()) {
            add(Pesan.kosong(
                    "Perjanjian kinerja belum tersimpan",
                    "Tahun " + konteks.tahun()
                            + " tidak punya PK murni maupun PK perubahan. Impor LKjIP tahun itu, atau"
                            + " pilih tahun lain."));
            return;
        }
        PerbandinganTahap tahap = hasil.get();
        Tampil pilihan = Tampil.ofParameter(parameter.getSingleParameter(TAMPIL).orElse(""));
        tampil.setValue(pilihan);

        add(ringkasan(tahap));
        missingPk(tahap).ifPresent(teks -> add(Pesan.catatan(teks)));
        add(dokumen(tahap));
        add(BagianPerubahan.airTerjun(tahap));
        add(indikator(konteks, tahap, pilihan));
        add(pagu(konteks, "Pagu per program", "Program", tahap.program(), tahap.total()));
        add(pagu(konteks, "Pagu per biro", "Biro", tahap.biro(), null));
        add(terbesar(konteks, level(parameter)));
    }

    private static Tingkat level(QueryParameters parameter) {
        String teks = parameter.getSingleParameter(TINGKAT).orElse("");
        return Arrays.stream(Tingkat.values())
                .filter(t -> parameterOf(t).equals(teks))
                .findFirst()
                .orElse(Tingkat.SUB_KEGIATAN);
    }

    private static String parameterOf(Tingkat tingkat) {
        return tingkat.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component terbesar(Konteks konteks, Tingkat pilihan) {
        tingkat.setValue(pilihan);
        Pilihan baris =
                Pilihan.of(perbandingan.comparePagu(konteks.perangkatDaerah().id(), konteks.tahun()), pilihan);
        var kepala = new Div(new H2("Perubahan pagu terbesar"), tingkat);
        kepala.addClassName("kepala-bagian");
        var bagian = new Section(kepala);
        bagian.addClassName("bagian");
        if (baris.semua().isEmpty()) {
            bagian.add(Tabel.teks("Tidak ada baris rencana kerja yang berubah pada tingkat ini.", "redup"));
            return bagian;
        }
        kepala.add(ekspor(
                ekspor,
                konteks,
                "perubahan pagu terbesar",
                () -> EksporTahap.perubahan("Perubahan pagu terbesar " + konteks.tahun(), baris.semua())
                        .dengan("Tingkat", pilihan.nama())));
        BagianPerubahan.terbesar(baris, pilihan).forEach(bagian::add);
        return bagian;
    }

    private static Component ringkasan(PerbandinganTahap tahap) {
        var pagu = tahap.total().pagu();
        var angka = new AngkaUtama()
                .tambah("Anggaran PK murni", FormatId.ringkas(pagu.murni()), FormatId.rupiah(pagu.murni()))
                .tambah("Anggaran PK perubahan", FormatId.ringkas(pagu.perubahan()), FormatId.rupiah(pagu.perubahan()))
                .tambah(
                        "Selisih",
                        FormatId.ringkas(tahap.total().selisih()),
                        FormatId.selisihPersen(tahap.total().persen()) + " dari murni");
        angka.tambah(
                "Indikator",
                count(tahap, Perubahan.TETAP) + " tetap",
                count(tahap, Perubahan.BARU) + " baru, " + count(tahap, Perubahan.DIHAPUS) + " dihapus, "
                        + count(tahap, Perubahan.BERUBAH) + " berubah target");
        return angka;
    }

    private static String count(PerbandinganTahap tahap, Perubahan perubahan) {
        return FormatId.jumlah(tahap.indikator().stream()
                .filter(b -> b.perubahan() == perubahan)
                .count());
    }

    private static Optional<String> missingPk(PerbandinganTahap tahap) {
        if (tahap.murni() == null) {
            return Optional.of("PK murni tahun " + tahap.tahun() + " belum tersimpan; yang tampil hanya PK perubahan.");
        }
        return tahap.perubahan() == null
                ? Optional.of("PK perubahan tahun " + tahap.tahun() + " belum tersimpan; yang tampil hanya PK murni.")
                : Optional.empty();
    }

    private static Component dokumen(PerbandinganTahap tahap) {
        var berdampingan = new Div();
        berdampingan.addClassName("berdampingan");
        berdampingan.add(dokumen("PK murni", tahap.murni()), dokumen("PK perubahan", tahap.perubahan()));
        return berdampingan;
    }

    private static Component dokumen(String judul, @Nullable PerjanjianKinerja pk) {
        var kartu = new Section(new H2(judul));
        kartu.addClassNames("kartu", "kartu-isi");
        if (pk == null) {
            kartu.add(Tabel.teks("Belum tersimpan.", "redup"));
            return kartu;
        }
        var daftar = new DaftarNilai();
        daftar.tambah(
                "Tanggal",
                pk.tanggal() == null ? "tidak tercantum" : pk.tanggal().teks());
        daftar.tambah(
                "Penandatangan",
                pk.penandatangan().isEmpty()
                        ? "tidak tercantum"
                        : pk.penandatangan().stream()
                                .map(p -> p.nama() + ", " + p.jabatan())
                                .collect(Collectors.joining("; ")));
        daftar.tambah("Sasaran", FormatId.jumlah(pk.sasaran().size()));
        daftar.tambah("Total anggaran", FormatId.rupiah(pk.totalAnggaran()));
        kartu.add(daftar);
        return kartu;
    }

    private Component indikator(Konteks konteks, PerbandinganTahap tahap, Tampil pilihan) {
        var kepala = new Div(new H2("Sasaran dan indikator"), tampil);
        kepala.addClassName("kepala-bagian");
        var bagian = new Section(kepala);
        bagian.addClassName("bagian");
        List<BarisIndikator> terpilih = tahap.indikator().stream()
                .filter(b -> pilihan.memuat(b.perubahan()))
                .toList();
        if (terpilih.isEmpty()) {
            bagian.add(Tabel.teks(
                    "Tidak ada indikator "
                            + (pilihan == Tampil.SEMUA
                                    ? "."
                                    : "yang " + pilihan.label().toLowerCase(FormatId.INDONESIA) + "."),
                    "redup"));
            return bagian;
        }
        kepala.add(ekspor(
                ekspor,
                konteks,
                "sasaran dan indikator",
                () -> EksporTahap.indikator(tahap, terpilih).dengan("Yang ditampilkan", pilihan.label())));
        var tabel = new Tabel("Sasaran dan indikator pada kedua PK")
                .kolom("Indikator", Rata.TEKS)
                .kolom("Target murni", Rata.ANGKA)
                .kolom("Target perubahan", Rata.ANGKA)
                .kolom("Keadaan", Rata.TEKS);
        String sasaran = "";
        for (BarisIndikator baris : terpilih) {
            if (!baris.kodeSasaran().equals(sasaran)) {
                sasaran = baris.kodeSasaran();
                tabel.kelompok(new Span(baris.namaSasaran()));
            }
            tabel.baris(
                    Tabel.teks(baris.namaIndikator()),
                    target(tahap.murni(), baris, baris.targetMurni(), baris.satuanMurni()),
                    target(tahap.perubahan(), baris, baris.targetPerubahan(), baris.satuanPerubahan()),
                    keadaan(baris));
        }
        bagian.add(tabel);
        return bagian;
    }

    private static Component target(
            @Nullable PerjanjianKinerja pk, BarisIndikator baris, @Nullable Nilai target, @Nullable String satuan) {
        var sel = new Div();
        sel.addClassName("susun-sel");
        if (target == null) {
            sel.add(Tabel.teks(FormatId.KOSONG, "redup"));
            return sel;
        }
        sel.add(Tabel.teks(FormatId.nilai(target), "utama"));
        if (satuan != null) {
            sel.add(Tabel.teks(satuan, "kecil"));
        }
        String berbeda = PernyataanTarget.yangBerbeda(pk, baris.kodeIndikator());
        if (!berbeda.isEmpty()) {
            sel.add(new Tanda("Pernyataan berbeda", Tanda.Jenis.PERHATIAN), Tabel.teks(berbeda, "kecil"));
        }
        return sel;
    }

    private static Component keadaan(BarisIndikator baris) {
        var tanda = new Tanda(
                Tampil.of(baris.perubahan()).label(),
                switch (baris.perubahan()) {
                    case BARU -> Tanda.Jenis.BARU;
                    case DIHAPUS -> Tanda.Jenis.DIHAPUS;
                    case BERUBAH -> Tanda.Jenis.BERUBAH;
                    case TETAP -> Tanda.Jenis.NETRAL;
                    case TANPA_PEMBANDING -> Tanda.Jenis.PERHATIAN;
                });
        var sel = new Div(tanda);
        sel.addClassName("susun-sel");
        if (baris.alasan() != null) {
            sel.add(Tabel.teks(baris.alasan(), "kecil"));
        }
        return sel;
    }

    private Component pagu(
            Konteks konteks, String judul, String kolom, List<BarisPagu> baris, @Nullable BarisPagu total) {
        var kepala = new Div(new H2(judul));
        kepala.addClassName("kepala-bagian");
        var bagian = new Section(kepala);
        bagian.addClassName("bagian");
        if (baris.isEmpty()) {
            bagian.add(Tabel.teks("Tidak tercantum.", "redup"));
            return bagian;
        }
        kepala.add(ekspor(
                ekspor, konteks, judul, () -> EksporTahap.pagu(judul + " " + konteks.tahun(), kolom, baris, total)));
        var tabel = new Tabel(judul)
                .kolom(kolom, Rata.TEKS)
                .kolom("Pagu murni (Rp)", Rata.ANGKA)
                .kolom("Pagu perubahan (Rp)", Rata.ANGKA)
                .kolom("Selisih (Rp)", Rata.ANGKA)
                .kolom("Selisih (%)", Rata.ANGKA)
                .kolom("Murni dan perubahan", Rata.TEKS);
        tabel.addClassName("tabel-pagu");
        Rupiah terbesar =
                BatangPagu.terbesar(baris.stream().map(BarisPagu::pagu).toList());
        baris.forEach(b -> tabel.baris(
                nama(b),
                angka(b.pagu().murni()),
                angka(b.pagu().perubahan()),
                selisih(b),
                persen(b),
                new BatangPagu(b.pagu(), terbesar)));
        if (total != null) {
            tabel.total(
                    Tabel.teks(total.nama()),
                    angka(total.pagu().murni()),
                    angka(total.pagu().perubahan()),
                    selisih(total),
                    persen(total),
                    Tabel.teks(""));
        }
        bagian.add(tabel);
        return bagian;
    }

    private static Component nama(BarisPagu baris) {
        var sel = new Div(new Span(baris.nama()));
        sel.addClassName("susun-sel");
        if (baris.kode() != null && baris.kode().matches("[\\d.]+")) {
            sel.add(Tabel.teks(baris.kode(), "kecil"));
        }
        return sel;
    }

    private static Component angka(@Nullable Rupiah nilai) {
        return Tabel.teks(FormatId.angkaRupiah(nilai));
    }

    private static Component selisih(BarisPagu baris) {
        return Tabel.teks(FormatId.selisihRupiah(baris.selisih()), FormatId.arah(baris.selisih()));
    }

    private static Component persen(BarisPagu baris) {
        return Tabel.teks(FormatId.selisihPersen(baris.persen()), FormatId.arah(baris.selisih()));
    }
}
