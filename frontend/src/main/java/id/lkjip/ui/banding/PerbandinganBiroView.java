package id.lkjip.ui.banding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.ekspor.EksporService;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import id.lkjip.ringkasan.Keadaan;
import id.lkjip.ringkasan.PerbandinganBiro;
import id.lkjip.ringkasan.PerbandinganBiro.Baris;
import id.lkjip.ringkasan.PerbandinganBiro.Seluruh;
import id.lkjip.ringkasan.PerbandinganBiro.Ukuran;
import id.lkjip.ringkasan.RingkasanService;
import id.lkjip.ui.chart.Batang;
import id.lkjip.ui.chart.Batang.Corak;
import id.lkjip.ui.chart.Batang.Isi;
import id.lkjip.ui.chart.Gambar;
import id.lkjip.ui.component.CaraHitung;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.TandaKeadaan;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Biro beside biro: what each reached, its money and its texts; ranked, over the years, and a few in detail. */
@Route(PerbandinganBiroView.ALAMAT)
@PageTitle("Perbandingan biro")
@PermitAll
class PerbandinganBiroView extends HalamanTahun {

    static final String ALAMAT = "biro-banding";

    private static final long serialVersionUID = 1L;

    /** From here on a capaian is close to its target. */
    private static final BigDecimal HAMPIR = BigDecimal.valueOf(90);

    private final transient RingkasanService ringkasan;
    private final transient EksporService ekspor;
    private final CheckboxGroup<BiroRef> pilih = new CheckboxGroup<>("Dua sampai empat biro");
    private final CheckboxGroup<Integer> tahun = new CheckboxGroup<>("Tahun");
    private final Select<UkuranBanding> urutan = new Select<>();

    PerbandinganBiroView(PenentuKonteks penentu, RingkasanService ringkasan, EksporService ekspor) {
        super(penentu);
        this.ringkasan = ringkasan;
        this.ekspor = ekspor;
        pilih.setItemLabelGenerator(BiroRef::nama);
        pilih.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        pilih.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(StatusBiro.PILIH, chosen(e.getValue()));
            }
        });
        urutan.setLabel("Urutkan menurut");
        urutan.addClassName("urut-sempit");
        urutan.setItems(UkuranBanding.values());
        urutan.setItemLabelGenerator(UkuranBanding::nama);
        urutan.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(StatusBiro.URUT, e.getValue().parameter());
            }
        });
        tahun.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        tahun.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(
                        StatusBiro.BANDING,
                        e.getValue().stream().sorted().map(Object::toString).collect(Collectors.joining(",")));
            }
        });
    }

    private static String chosen(Collection<BiroRef> biro) {
        return biro.stream()
                .limit(StatusBiro.PILIH_TERBANYAK)
                .map(BiroRef::kode)
                .collect(Collectors.joining(","));
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        StatusBiro status = StatusBiro.of(
                parameter,
                konteks.tahun(),
                konteks.tahunTersedia().stream().map(TahunTersedia::tahun).toList());
        PerbandinganBiro hasil = ringkasan.compareBiro(
                konteks.perangkatDaerah().id(),
                Stream.concat(Stream.of(konteks.tahun()), status.banding().stream())
                        .distinct()
                        .toList());
        if (hasil.biro().isEmpty()) {
            add(Pesan.kosong(
                    "Tidak ada biro", "Susunan biro tahun " + konteks.tahun() + " belum tersimpan. Pilih tahun lain."));
            return;
        }
        List<Baris> urut = status.sorted(hasil.biro(), konteks.tahun(), status.urut());
        add(
                ukuran(konteks, hasil, urut, status),
                peringkat(konteks, hasil, status),
                peta(konteks, urut, status),
                rinci(konteks, hasil, status));
    }

    // --- measures ----------------------------------------------------------------------------------------------

    private Section ukuran(Konteks konteks, PerbandinganBiro hasil, List<Baris> urut, StatusBiro status) {
        var kepala = new Div(new H2("Ukuran per biro, " + konteks.tahun()));
        kepala.addClassName("kepala-bagian");
        kepala.add(ekspor(
                ekspor,
                konteks,
                "perbandingan biro",
                () -> EksporBanding.ukuran(urut, konteks.tahun())
                        .dengan("Urutan", status.urut() == null ? "susunan organisasi" : urutan(status))));
        urutan.setValue(status.urut());
        var tabel = new Tabel("Ukuran per biro tahun " + konteks.tahun());
        tabel.addClassName("tabel-banding");
        tabel.kolom("Biro", Rata.TEKS);
        for (UkuranBanding satu : UkuranBanding.values()) {
            boolean aktif = status.urut() == satu;
            tabel.kolomUrut(satu.judul(), pengurut(konteks, status, satu, aktif), aktif ? status.menaik() : null);
        }
        for (Baris baris : urut) {
            List<Component> sel = new ArrayList<>();
            sel.add(Tautan.biro(konteks, baris.biro().kode(), baris.biro().nama()));
            for (UkuranBanding satu : UkuranBanding.values()) {
                sel.add(sel(baris.pada(konteks.tahun()), satu));
            }
            tabel.baris(sel.toArray(Component[]::new));
        }
        Optional<Seluruh> seluruh = hasil.seluruh().stream()
                .filter(s -> s.tahun() == konteks.tahun())
                .findFirst();
        seluruh.ifPresent(s -> total(tabel, s));
        var bagian = new Section(kepala, urutan, tabel);
        seluruh.ifPresent(s -> bagian.add(Tabel.teks(
                "Realisasi seluruh perangkat daerah "
                        + FormatId.rupiah(s.anggaran().realisasi())
                        + (s.anggaran().serapan().persen() == null
                                ? ""
                                : ", serapan "
                                        + FormatId.persen(s.anggaran().serapan().persen())
                                        + " dari "
                                        + FormatId.rupiah(s.anggaran().pagu()))
                        + ". Per biro, laporan hanya menyatakan alokasi dan realisasi yang mendukung sasaran.",
                "kecil")));
        bagian.add(cara());
        bagian.addClassName("bagian");
        return bagian;
    }

    private static String urutan(StatusBiro status) {
        UkuranBanding urut = status.urut();
        return urut == null ? "" : urut.nama() + (status.menaik() ? ", terkecil dahulu" : ", terbesar dahulu");
    }

    /** The head of a column leads to the same view ordered by it, and, when it already is, the other way round. */
    private Anchor pengurut(Konteks konteks, StatusBiro status, UkuranBanding satu, boolean aktif) {
        Map<String, String> lain = new HashMap<>();
        lain.put(StatusBiro.URUT, satu.parameter());
        if (aktif && !status.menaik()) {
            lain.put(StatusBiro.ARAH, StatusBiro.NAIK);
        }
        if (!status.pilih().isEmpty()) {
            lain.put(StatusBiro.PILIH, String.join(",", status.pilih()));
        }
        lain.put(
                StatusBiro.BANDING,
                status.banding().stream().map(Object::toString).collect(Collectors.joining(",")));
        var tautan = Tautan.ke(ALAMAT, konteks, lain, satu.judul());
        if (aktif) {
            tautan.add(Tabel.teks(status.menaik() ? " ▲" : " ▼"));
        }
        return tautan;
    }

    private static Component sel(Optional<Ukuran> ukuran, UkuranBanding satu) {
        var sel = new Div();
        sel.addClassName("susun-sel");
        sel.add(Tabel.teks(ukuran.map(satu::teks).orElse(FormatId.KOSONG), "utama"));
        String kecil = ukuran.map(satu::kecil).orElse("");
        if (!kecil.isEmpty()) {
            sel.add(Tabel.teks(kecil, "kecil"));
        }
        return sel;
    }

    private static void total(Tabel tabel, Seluruh s) {
        var rata = new Div(
                Tabel.teks(FormatId.persen(s.rataCapaian().nilai()), "utama"),
                Tabel.teks(s.rataCapaian().jumlah() + " dari " + s.rataCapaian().dari() + " indikator", "kecil"));
        rata.addClassName("susun-sel");
        var perubahan = new Div(Tabel.teks(FormatId.angkaRupiah(s.pagu().perubahan()), "utama"));
        perubahan.addClassName("susun-sel");
        if (s.pagu().persenSelisih() != null) {
            perubahan.add(Tabel.teks(FormatId.selisihPersen(s.pagu().persenSelisih()) + " dari murni", "kecil"));
        }
        tabel.total(
                Tabel.teks("Seluruh perangkat daerah"),
                rata,
                Tabel.teks(FormatId.angkaRupiah(s.pagu().murni())),
                perubahan,
                Tabel.teks(""),
                Tabel.teks(""),
                Tabel.teks(""),
                Tabel.teks(""));
    }

    private static CaraHitung cara() {
        return new CaraHitung(new DaftarNilai()
                .tambah(
                        "Rata-rata capaian",
                        "Rata-rata capaian indikator dengan biro ini sebagai penanggung jawab pertama. Yang tanpa angka tidak"
                                + " ikut dan bukan nol; capaian di atas 100% tidak dipotong.")
                .tambah("Pagu", "Pagu biro pada rencana kerja; jumlah semua biro sama dengan pagu perangkat daerah.")
                .tambah(
                        "Realisasi dan serapan pendukung",
                        "Jumlah RARO dan RARO / AARO x 100 pada tabel efisiensi sasarannya. Ini bukan serapan seluruh pagu"
                                + " biro, yang tidak dinyatakan laporan.")
                .tambah(
                        "Efisiensi",
                        "(jumlah AARO x CRO - jumlah RARO) / jumlah AARO x 100, PMK 22/PMK.02/2021, dengan CRO yang tercetak."
                                + " Lingkupnya tabel yang lengkap; satu tabel yang dipakai dua indikator dihitung sekali.")
                .tambah("Narasi", "Bagian analisis wajib yang sudah ada teksnya, dari semua yang wajib."));
    }

    // --- ranking -----------------------------------------------------------------------------------------------

    private static Section peringkat(Konteks konteks, PerbandinganBiro hasil, StatusBiro status) {
        UkuranBanding menurut = status.urut() == null ? UkuranBanding.CAPAIAN : status.urut();
        List<Baris> urut = status.sorted(hasil.biro(), konteks.tahun(), menurut);
        var tabel = new Tabel("Peringkat menurut " + menurut.nama())
                .kolom("Biro", Rata.TEKS)
                .kolom(menurut.judul(), Rata.ANGKA);
        List<Isi> batang = new ArrayList<>();
        for (Baris satu : urut) {
            Optional<Ukuran> ukuran = satu.pada(konteks.tahun());
            BigDecimal nilai = ukuran.map(menurut::nilai).orElse(null);
            String teks = ukuran.map(menurut::teks).orElse(FormatId.KOSONG);
            batang.add(new Isi(satu.biro().nama(), nilai, nilai == null ? "tanpa angka" : teks, Corak.UTAMA));
            tabel.baris(Tabel.teks(satu.biro().nama()), Tabel.teks(teks));
        }
        var bagian = new Section(new Gambar(
                "Peringkat menurut " + menurut.nama().toLowerCase(FormatId.INDONESIA),
                kalimat(urut, konteks.tahun(), menurut),
                new Batang(batang),
                tabel));
        bagian.getElement().setAttribute("aria-label", "Peringkat biro");
        bagian.addClassNames("kartu", "kartu-isi");
        return bagian;
    }

    private static String kalimat(List<Baris> urut, int tahun, UkuranBanding menurut) {
        List<Baris> ada = urut.stream()
                .filter(b -> b.pada(tahun).map(menurut::nilai).isPresent())
                .toList();
        if (ada.isEmpty()) {
            return "Belum ada biro dengan angka ini pada tahun " + tahun + ".";
        }
        return "Dari " + ada.size() + " biro yang ada angkanya: " + satu(ada.getFirst(), tahun, menurut) + " sampai "
                + satu(ada.getLast(), tahun, menurut) + ".";
    }

    private static String satu(Baris baris, int tahun, UkuranBanding menurut) {
        return baris.biro().nama() + " " + baris.pada(tahun).map(menurut::teks).orElse(FormatId.KOSONG);
    }

    // --- heat map ----------------------------------------------------------------------------------------------

    private Section peta(Konteks konteks, List<Baris> urut, StatusBiro status) {
        tahun.setItems(konteks.tahunTersedia().stream()
                .map(TahunTersedia::tahun)
                .sorted()
                .toList());
        tahun.setValue(new LinkedHashSet<>(status.banding()));
        var kepala = new Div(
                new H2("Rata-rata capaian dari tahun ke tahun"),
                ekspor(
                        ekspor,
                        konteks,
                        "rata-rata capaian dari tahun ke tahun",
                        () -> EksporBanding.peta(urut, status.banding())));
        kepala.addClassName("kepala-bagian");
        var tabel = new Tabel("Rata-rata capaian biro dari tahun ke tahun");
        tabel.addClassName("tabel-peta");
        tabel.kolom("Biro", Rata.TEKS);
        status.banding().forEach(t -> tabel.kolom(t + " (%)", Rata.ANGKA));
        for (Baris baris : urut) {
            List<Component> sel = new ArrayList<>();
            sel.add(Tautan.biro(konteks, baris.biro().kode(), baris.biro().nama()));
            status.banding().forEach(t -> sel.add(panas(baris.pada(t))));
            tabel.baris(sel.toArray(Component[]::new));
        }
        var legenda = Tabel.teks(
                "✓ 100% atau lebih · ▽ 90% sampai di bawah 100% · ▼ di bawah 90% · ○ tanpa angka. Tahun yang hanya dikenal dari"
                        + " laporan sesudahnya sering tanpa target, sehingga tanpa capaian.",
                "kecil");
        legenda.addClassName("legenda");
        var bagian = new Section(kepala, tahun, tabel, legenda);
        bagian.addClassName("bagian");
        return bagian;
    }

    private static Component panas(Optional<Ukuran> ukuran) {
        BigDecimal nilai = ukuran.map(u -> u.rataCapaian().nilai()).orElse(null);
        var sel = new Div();
        sel.addClassNames("panas", kelas(nilai));
        if (nilai == null) {
            sel.add(Tabel.teks("○ " + FormatId.KOSONG));
            return sel;
        }
        sel.add(
                Tabel.teks(tanda(nilai) + " " + FormatId.desimal(nilai), "utama"),
                Tabel.teks(
                        ukuran.map(u -> u.rataCapaian().jumlah() + " dari "
                                        + u.rataCapaian().dari())
                                .orElse(""),
                        "kecil"));
        return sel;
    }

    private static String tanda(BigDecimal nilai) {
        if (nilai.compareTo(Keadaan.AMBANG_TERCAPAI) >= 0) {
            return "✓";
        }
        return nilai.compareTo(HAMPIR) >= 0 ? "▽" : "▼";
    }

    private static String kelas(@Nullable BigDecimal nilai) {
        if (nilai == null) {
            return "panas-tanpa";
        }
        if (nilai.compareTo(Keadaan.AMBANG_TERCAPAI) >= 0) {
            return "panas-tercapai";
        }
        return nilai.compareTo(HAMPIR) >= 0 ? "panas-hampir" : "panas-kurang";
    }

    // --- detail ------------------------------------------------------------------------------------------------

    private Section rinci(Konteks konteks, PerbandinganBiro hasil, StatusBiro status) {
        List<BiroRef> semua = hasil.biro().stream().map(Baris::biro).toList();
        List<Baris> dipilih = hasil.biro().stream()
                .filter(b -> status.pilih().contains(b.biro().kode()))
                .toList();
        pilih.setItems(semua);
        pilih.setValue(new LinkedHashSet<>(dipilih.stream().map(Baris::biro).toList()));
        boolean penuh = dipilih.size() >= StatusBiro.PILIH_TERBANYAK;
        pilih.setItemEnabledProvider(b -> !penuh || status.pilih().contains(b.kode()));
        var bagian = new Section(new H2("Berdampingan"), pilih);
        bagian.addClassName("bagian");
        if (dipilih.size() < 2) {
            bagian.add(Tabel.teks("Pilih dua sampai empat biro untuk melihat rinciannya berdampingan.", "redup"));
            return bagian;
        }
        var kartu = new Div();
        kartu.addClassName("kartu-biro");
        dipilih.forEach(b -> kartu.add(kartu(konteks, b, hasil.tahun())));
        bagian.add(kartu);
        return bagian;
    }

    private static Component kartu(Konteks konteks, Baris baris, List<Integer> tahun) {
        var kartu = new Div(
                new H3(Tautan.biro(konteks, baris.biro().kode(), baris.biro().nama())));
        kartu.addClassNames("kartu", "kartu-isi");
        Optional<Ukuran> kini = baris.pada(konteks.tahun());
        if (kini.isEmpty()) {
            kartu.add(Tabel.teks("Tidak ada pada dokumen tahun " + konteks.tahun() + ".", "redup"));
            return kartu;
        }
        var daftar = new DaftarNilai();
        for (UkuranBanding satu : UkuranBanding.values()) {
            String kecil = satu.kecil(kini.get());
            daftar.tambah(satu.judul(), satu.teks(kini.get()) + (kecil.isEmpty() ? "" : " (" + kecil + ")"));
        }
        tahun.stream()
                .filter(t -> t != konteks.tahun())
                .sorted()
                .forEach(t -> daftar.tambah(
                        "Rata-rata capaian " + t,
                        baris.pada(t)
                                .map(u -> FormatId.persen(u.rataCapaian().nilai()))
                                .orElse(FormatId.KOSONG)));
        kartu.add(daftar);
        for (IndikatorTahun i : kini.get().indikator()) {
            var satu = new Div(
                    Tautan.indikator(konteks, i.kode(), i.nama()),
                    Tabel.teks(FormatId.persen(i.capaian().nilai()), "utama"),
                    TandaKeadaan.of(Keadaan.of(i.capaian())));
            satu.addClassName("susun-sel");
            kartu.add(satu);
        }
        kartu.add(new CaraHitung(hitungan(kini.get())));
        return kartu;
    }

    private static DaftarNilai hitungan(Ukuran u) {
        return new DaftarNilai()
                .tambah("Rata-rata capaian", worked(u.rataCapaian().uraian(), "Belum ada capaian yang dapat dihitung."))
                .tambah(
                        "Serapan pendukung",
                        worked(
                                u.pendukung().serapan().uraian(),
                                u.pendukung().serapan().alasan()))
                .tambah(
                        "Efisiensi",
                        worked(
                                u.efisiensi().hasil().uraian(),
                                u.efisiensi().hasil().alasan()))
                .tambah("Lingkup efisiensi", u.efisiensi().lingkup());
    }

    private static String worked(@Nullable String uraian, @Nullable String alasan) {
        return Stream.of(Optional.ofNullable(uraian), Optional.ofNullable(alasan))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(FormatId.KOSONG);
    }
}
