package id.lkjip.ui.temuan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.ekspor.EksporService;
import id.lkjip.pemeriksaan.KeadaanTemuan;
import id.lkjip.pemeriksaan.TanggapanTemuan.Tanggapan;
import id.lkjip.pemeriksaan.Temuan.Tingkat;
import id.lkjip.pemeriksaan.TemuanService;
import id.lkjip.pemeriksaan.TemuanTercatat;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.ui.component.AngkaUtama;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The year's findings, narrowed by kind, state and biro; one of them opened shows its places, its thread and its form. */
@Route(TemuanView.ALAMAT)
@PageTitle("Temuan")
@PermitAll
class TemuanView extends HalamanTahun {

    static final String ALAMAT = "temuan";

    private static final long serialVersionUID = 1L;
    private static final String RINCIAN = "rincian";
    private static final String BIRO = "biro";
    private static final String ATURAN = "aturan";
    private static final String TINGKAT = "tingkat";
    private static final String KEADAAN = "keadaan";
    private static final String SEMUA = "";

    private final transient TemuanService temuan;
    private final transient EksporService ekspor;
    private final Select<String> aturan = new Select<>();
    private final Select<String> tingkat = new Select<>();
    private final Select<String> keadaan = new Select<>();
    private final PilihBiro biro = new PilihBiro();
    private final Div tempatEkspor = new Div();
    private final Div alat = new Div(aturan, tingkat, keadaan, biro, tempatEkspor);
    private final Div isi = new Div();

    TemuanView(PenentuKonteks penentu, TemuanService temuan, EksporService ekspor) {
        super(penentu);
        this.temuan = temuan;
        this.ekspor = ekspor;
        alat.addClassName("alat");
        isi.addClassName("isi");
        pilihan(aturan, ATURAN, "Jenis temuan");
        pilihan(tingkat, TINGKAT, "Tingkat");
        pilihan(keadaan, KEADAAN, "Keadaan");
        aturan.setItemLabelGenerator(a -> a.equals(SEMUA) ? "Semua jenis" : jenis(a));
        tingkat.setItems(semua(Tingkat.values()));
        tingkat.setItemLabelGenerator(t -> t.equals(SEMUA) ? "Semua tingkat" : nama(Tingkat.valueOf(t)));
        keadaan.setItems(semua(KeadaanTemuan.values()));
        keadaan.setItemLabelGenerator(k ->
                k.equals(SEMUA) ? "Semua keadaan" : KeadaanTemuan.valueOf(k).nama());
        aturan.addClassName("pilih-biro");
        biro.saatDipilih(kode -> ubah(BIRO, kode));
    }

    private void pilihan(Select<String> pilihan, String parameter, String label) {
        pilihan.setAriaLabel(label);
        pilihan.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(parameter, e.getValue());
            }
        });
    }

    private static List<String> semua(Enum<?>[] nilai) {
        return Stream.concat(Stream.of(SEMUA), Stream.of(nilai).map(Enum::name)).toList();
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        isi.removeAll();
        List<TemuanTercatat> semua = temuan.find(konteks.perangkatDaerah().id(), konteks.tahun());
        String kode = parameter.getSingleParameter(RINCIAN).orElse("");
        if (!kode.isEmpty()) {
            add(isi);
            Optional<TemuanTercatat> satu =
                    semua.stream().filter(t -> t.kode().equals(kode)).findFirst();
            isi.add(kembali());
            satu.ifPresentOrElse(
                    t -> rincian(konteks, t),
                    () -> isi.add(Pesan.kosong(
                            "Temuan tidak ditemukan",
                            "Temuan ini tidak ada lagi pada tahun " + konteks.tahun()
                                    + "; boleh jadi berkas yang diperbaiki sudah diimpor.")));
            return;
        }
        add(alat, isi);
        daftar(konteks, parameter, semua);
    }

    private void daftar(Konteks konteks, QueryParameters parameter, List<TemuanTercatat> semua) {
        if (semua.isEmpty()) {
            alat.setVisible(false);
            isi.add(Pesan.kosong(
                    "Tidak ada temuan",
                    "Pemeriksaan laporan tahun " + konteks.tahun() + " tidak menemukan angka yang tidak sejalan."));
            return;
        }
        alat.setVisible(true);
        aturan.setItems(Stream.concat(
                        Stream.of(SEMUA),
                        semua.stream().map(TemuanTercatat::aturan).distinct().sorted())
                .toList());
        String pilihAturan = pilih(aturan, parameter, ATURAN);
        String pilihTingkat = pilih(tingkat, parameter, TINGKAT);
        String pilihKeadaan = pilih(keadaan, parameter, KEADAAN);
        String pilihBiro = parameter.getSingleParameter(BIRO).orElse("");
        biro.isi(
                konteks.perangkatDaerah().biro().stream()
                        .map(b -> new BiroRef(b.kode(), b.nama()))
                        .toList(),
                pilihBiro);
        isi.add(ringkasan(semua));
        List<TemuanTercatat> cocok = semua.stream()
                .filter(t -> pilihAturan.isEmpty() || t.aturan().equals(pilihAturan))
                .filter(t -> pilihTingkat.isEmpty() || t.tingkat().name().equals(pilihTingkat))
                .filter(t -> pilihKeadaan.isEmpty() || t.keadaan().name().equals(pilihKeadaan))
                .filter(t -> pilihBiro.isEmpty()
                        || t.biro().stream().anyMatch(b -> b.kode().equals(pilihBiro)))
                .toList();
        String namaAturan = aturan.getItemLabelGenerator().apply(pilihAturan);
        String namaTingkat = tingkat.getItemLabelGenerator().apply(pilihTingkat);
        String namaKeadaan = keadaan.getItemLabelGenerator().apply(pilihKeadaan);
        String namaBiro = biro.namaPilihan();
        tempatEkspor.removeAll();
        tempatEkspor.add(ekspor(
                ekspor,
                konteks,
                "temuan",
                () -> EksporTemuan.of(konteks.tahun(), cocok)
                        .dengan("Jenis", namaAturan)
                        .dengan("Tingkat", namaTingkat)
                        .dengan("Keadaan", namaKeadaan)
                        .dengan("Biro", namaBiro)));
        isi.add(
                cocok.isEmpty()
                        ? Pesan.kosong("Tidak ada yang cocok", "Tidak ada temuan yang cocok dengan saringan ini.")
                        : tabel(konteks, cocok));
    }

    /** Selects what the address says; what it does not know means all. */
    private static String pilih(Select<String> pilihan, QueryParameters parameter, String nama) {
        String nilai = parameter.getSingleParameter(nama).orElse(SEMUA);
        boolean dikenal = pilihan.getListDataView().getItems().anyMatch(i -> i.equals(nilai));
        pilihan.setValue(dikenal ? nilai : SEMUA);
        return dikenal ? nilai : SEMUA;
    }

    private static Component ringkasan(List<TemuanTercatat> semua) {
        var angka = new AngkaUtama();
        for (KeadaanTemuan k : KeadaanTemuan.values()) {
            long banyak = semua.stream().filter(t -> t.keadaan() == k).count();
            long kembali = semua.stream().filter(TemuanTercatat::dibukaKembali).count();
            angka.tambah(
                    k.nama(),
                    FormatId.jumlah(banyak),
                    k == KeadaanTemuan.TERBUKA && kembali > 0
                            ? FormatId.jumlah(kembali) + " terbuka kembali karena angkanya berubah"
                            : "dari " + FormatId.jumlah(semua.size()) + " temuan");
        }
        return angka;
    }

    private static Component tabel(Konteks konteks, List<TemuanTercatat> daftar) {
        var tabel = new Tabel("Temuan tahun " + konteks.tahun())
                .kolom("Temuan", Rata.TEKS)
                .kolom("Tingkat", Rata.TEKS)
                .kolom("Keadaan", Rata.TEKS)
                .kolom("Biro", Rata.TEKS)
                .kolom("Tempat", Rata.TEKS)
                .kolom("Tanggapan", Rata.TEKS);
        tabel.addClassName("tabel-temuan");
        for (TemuanTercatat t : daftar) {
            var tautan = new Anchor(
                    ALAMAT + "?"
                            + konteks.parameter().merging(RINCIAN, t.kode()).getQueryString(),
                    t.utas().isEmpty() ? "Buka" : FormatId.jumlah(t.utas().size()) + " tanggapan");
            tautan.getElement().setAttribute("aria-label", "Buka temuan: " + t.pesan());
            tabel.baris(
                    susun(Tabel.teks(t.pesan(), "nama"), Tabel.teks(jenis(t.aturan()), "kecil")),
                    tanda(t.tingkat()),
                    keadaan(t),
                    Tabel.teks(biro(t), "kecil"),
                    tempat(t),
                    tautan);
        }
        return tabel;
    }

    private static Div susun(Component... isi) {
        var sel = new Div(isi);
        sel.addClassName("susun-sel");
        return sel;
    }

    private static String biro(TemuanTercatat t) {
        return t.biro().isEmpty()
                ? FormatId.KOSONG
                : t.biro().stream().map(BiroRef::nama).collect(Collectors.joining(", "));
    }

    private static Component tempat(TemuanTercatat t) {
        var sel = new Div();
        sel.addClassName("susun-sel");
        t.bukti().forEach(s -> sel.add(Tabel.teks(FormatId.sitasi(s), "kecil")));
        return sel;
    }

    static Tanda tanda(Tingkat tingkat) {
        return new Tanda(
                nama(tingkat),
                switch (tingkat) {
                    case KESALAHAN -> Tanda.Jenis.DIHAPUS;
                    case PERINGATAN -> Tanda.Jenis.PERHATIAN;
                    case CATATAN -> Tanda.Jenis.NETRAL;
                });
    }

    static String nama(Tingkat tingkat) {
        return switch (tingkat) {
            case KESALAHAN -> "Kesalahan";
            case PERINGATAN -> "Peringatan";
            case CATATAN -> "Catatan";
        };
    }

    private static Component keadaan(TemuanTercatat t) {
        var tanda = new Tanda(
                t.keadaan().nama(),
                switch (t.keadaan()) {
                    case TERBUKA -> Tanda.Jenis.NETRAL;
                    case DITERIMA -> Tanda.Jenis.BARU;
                    case DIKEMBALIKAN -> Tanda.Jenis.DIHAPUS;
                });
        return t.dibukaKembali() ? susun(tanda, Tabel.teks("angkanya berubah sejak diputuskan", "kecil")) : tanda;
    }

    /** A rule's code as words: {@code CAPAIAN_SALAH_HITUNG} is "Capaian salah hitung". */
    static String jenis(String aturan) {
        String kata = aturan.replace('_', ' ').toLowerCase(FormatId.INDONESIA);
        return kata.substring(0, 1).toUpperCase(FormatId.INDONESIA) + kata.substring(1);
    }

    private Component kembali() {
        var tombol = new Button("Semua temuan", e -> ubah(RINCIAN, null));
        tombol.addThemeVariants(ButtonVariant.TERTIARY);
        tombol.addClassName("kembali");
        return tombol;
    }

    private void rincian(Konteks konteks, TemuanTercatat t) {
        var tanda = new Div(tanda(t.tingkat()), keadaan(t), Tabel.teks(jenis(t.aturan()) + " · " + biro(t), "redup"));
        tanda.addClassName("tindakan");
        var tempat = new UnorderedList();
        tempat.addClassName("riwayat");
        t.bukti().forEach(s -> tempat.add(new ListItem(FormatId.sitasi(s))));
        var temuanIni =
                new Section(new H2(t.pesan()), tanda, Tabel.teks("Tempat yang tidak sejalan:", "redup"), tempat);
        temuanIni.addClassNames("kartu", "kartu-isi");
        isi.add(
                temuanIni,
                utas(t),
                new FormulirTanggapan(temuan, t, konteks.kunci().tertutup(), () -> ubah(RINCIAN, t.kode())));
    }

    private static Component utas(TemuanTercatat t) {
        var bagian = new Section(new H2("Tanggapan"));
        bagian.addClassNames("kartu", "kartu-isi");
        if (t.utas().isEmpty()) {
            bagian.add(Tabel.teks("Belum ada tanggapan.", "redup"));
        }
        for (Tanggapan satu : t.utas()) {
            var kepala = new Div(
                    Tabel.teks(satu.nama(), "nama"),
                    Tabel.teks(satu.jenis().nama() + ", " + FormatId.saat(satu.pada()) + " WIB", "kecil"));
            kepala.addClassName("tindakan");
            var butir = new Div(kepala, new Paragraph(satu.teks()));
            if (!satu.pesan().equals(t.pesan())) {
                butir.add(Tabel.teks("Ditulis ketika temuannya berbunyi: " + satu.pesan(), "kecil"));
            }
            butir.addClassName("rincian-indikator");
            bagian.add(butir);
        }
        return bagian;
    }
}
