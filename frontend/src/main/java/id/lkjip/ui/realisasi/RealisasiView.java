package id.lkjip.ui.realisasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import id.lkjip.pencatatan.LembarRealisasi;
import id.lkjip.pencatatan.RealisasiService;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.realisasi.Pencatatan;
import id.lkjip.realisasi.PernyataanRealisasi;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.PermintaanDitolak;
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
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The year's indicators with what they reached; one of them opened shows where its value comes from and its form. */
@Route(RealisasiView.ALAMAT)
@PageTitle("Realisasi")
@PermitAll
class RealisasiView extends HalamanTahun {

    static final String ALAMAT = "realisasi";

    private static final long serialVersionUID = 1L;
    private static final String RINCIAN = "rincian";
    private static final String BIRO = "biro";
    private static final String SARINGAN = "saringan";

    private final transient RealisasiService realisasi;
    private final transient EksporService ekspor;
    private final PilihBiro biro = new PilihBiro();
    private final Select<Saringan> saringan = new Select<>();
    private final Div tempatEkspor = new Div();
    private final Div alat = new Div(biro, saringan, tempatEkspor);
    private final Div isi = new Div();

    /** Which indicators are listed. */
    private enum Saringan {
        SEMUA("Semua indikator"),
        BELUM_DIISI("Belum diisi"),
        DICATAT("Dicatat di aplikasi"),
        BOLEH("Yang boleh saya catat");

        private final String label;

        Saringan(String label) {
            this.label = label;
        }

        static Saringan of(String nama) {
            for (Saringan s : values()) {
                if (s.name().equals(nama)) {
                    return s;
                }
            }
            return SEMUA;
        }

        boolean cocok(LembarRealisasi l) {
            return switch (this) {
                case SEMUA -> true;
                case BELUM_DIISI -> l.realisasi() instanceof Nilai.BelumDiisi;
                case DICATAT -> l.koreksi() != null;
                case BOLEH -> l.bolehCatat();
            };
        }
    }

    RealisasiView(PenentuKonteks penentu, RealisasiService realisasi, EksporService ekspor) {
        super(penentu);
        this.realisasi = realisasi;
        this.ekspor = ekspor;
        alat.addClassName("alat");
        isi.addClassName("isi");
        biro.saatDipilih(kode -> ubah(BIRO, kode));
        saringan.setAriaLabel("Saringan");
        saringan.setItems(Saringan.values());
        saringan.setItemLabelGenerator(s -> s.label);
        saringan.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(
                        SARINGAN,
                        e.getValue() == Saringan.SEMUA ? null : e.getValue().name());
            }
        });
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        isi.removeAll();
        String kode = parameter.getSingleParameter(RINCIAN).orElse("");
        if (kode.isEmpty()) {
            add(alat, isi);
            daftar(konteks, parameter);
            return;
        }
        add(isi);
        try {
            rincian(konteks, realisasi.find(konteks.perangkatDaerah().id(), konteks.tahun(), kode));
        } catch (PermintaanDitolak ditolak) {
            isi.add(kembali(), Pesan.kosong("Indikator tidak ditemukan", String.valueOf(ditolak.getMessage())));
        }
    }

    private void daftar(Konteks konteks, QueryParameters parameter) {
        String kodeBiro = parameter.getSingleParameter(BIRO).orElse("");
        biro.isi(
                konteks.perangkatDaerah().biro().stream()
                        .map(b -> new BiroRef(b.kode(), b.nama()))
                        .toList(),
                kodeBiro);
        Saringan pilihan = Saringan.of(parameter.getSingleParameter(SARINGAN).orElse(""));
        saringan.setValue(pilihan);
        List<LembarRealisasi> semua = realisasi.daftar(konteks.perangkatDaerah().id(), konteks.tahun()).stream()
                .filter(l -> kodeBiro.isEmpty()
                        || l.biro().stream().anyMatch(b -> b.kode().equals(kodeBiro)))
                .filter(pilihan::cocok)
                .toList();
        String namaBiro = biro.namaPilihan();
        tempatEkspor.removeAll();
        tempatEkspor.add(ekspor(
                ekspor,
                konteks,
                "realisasi",
                () -> EksporRealisasi.of(konteks.tahun(), semua)
                        .dengan("Saringan", pilihan.label)
                        .dengan("Biro", namaBiro)));
        if (semua.isEmpty()) {
            isi.add(Pesan.kosong(
                    "Tidak ada indikator", "Tidak ada indikator yang cocok dengan biro dan saringan yang dipilih."));
            return;
        }
        var tabel = new Tabel("Realisasi indikator tahun " + konteks.tahun())
                .kolom("Indikator", Rata.TEKS)
                .kolom("Target", Rata.ANGKA)
                .kolom("Realisasi", Rata.ANGKA)
                .kolom("Capaian", Rata.ANGKA)
                .kolom("Asal nilai", Rata.TEKS)
                .kolom("Tindakan", Rata.TEKS);
        for (LembarRealisasi l : semua) {
            tabel.baris(
                    nama(l),
                    Tabel.teks(FormatId.nilai(l.target())),
                    nilai(l),
                    Tabel.teks(FormatId.persen(l.capaian().nilai())),
                    asal(l),
                    buka(konteks, l));
        }
        isi.add(tabel);
    }

    private static Component nama(LembarRealisasi l) {
        String satuan = l.satuan() == null ? "satuan tidak tercantum" : l.satuan();
        var sel = new Div(Tabel.teks(l.nama(), "nama"), Tabel.teks(satuan + " · " + pemilik(l), "kecil"));
        sel.addClassName("susun-sel");
        return sel;
    }

    private static String pemilik(LembarRealisasi l) {
        return l.biro().isEmpty()
                ? "perangkat daerah"
                : l.biro().stream().map(BiroRef::nama).collect(Collectors.joining(", "));
    }

    private static Component nilai(LembarRealisasi l) {
        var sel = new Div(Tabel.teks(FormatId.nilai(l.realisasi()), "utama"));
        sel.addClassName("susun-sel");
        if (l.tahunData() != null && l.tahunData() != l.tahun()) {
            sel.add(new Tanda("nilai tahun " + l.tahunData(), Tanda.Jenis.TERBAWA));
        }
        return sel;
    }

    private static Component asal(LembarRealisasi l) {
        var sel = new Div();
        sel.addClassName("susun-sel");
        PernyataanRealisasi koreksi = l.koreksi();
        if (koreksi != null && koreksi.pencatatan() != null) {
            sel.add(
                    new Tanda("dicatat di aplikasi", Tanda.Jenis.BERUBAH),
                    Tabel.teks(
                            koreksi.pencatatan().nama() + ", "
                                    + FormatId.saat(koreksi.pencatatan().pada()),
                            "kecil"));
            if (l.tertulis() != null) {
                sel.add(Tabel.teks("laporan: " + FormatId.nilai(l.tertulis().realisasi()), "kecil"));
            }
        } else if (l.tertulis() != null) {
            sel.add(Tabel.teks(FormatId.sitasi(l.tertulis().sitasi()), "kecil"));
        } else {
            sel.add(Tabel.teks("tidak dinyatakan", "kecil"));
        }
        return sel;
    }

    private static Component buka(Konteks konteks, LembarRealisasi l) {
        boolean catat = l.bolehCatat() && !konteks.kunci().tertutup();
        var tautan = new Anchor(
                ALAMAT + "?"
                        + konteks.parameter().merging(RINCIAN, l.indikator()).getQueryString(),
                catat ? "Catat" : "Lihat");
        tautan.getElement().setAttribute("aria-label", (catat ? "Catat realisasi " : "Lihat realisasi ") + l.nama());
        return tautan;
    }

    private Component kembali() {
        var tombol = new Button("Semua indikator", e -> ubah(RINCIAN, null));
        tombol.addThemeVariants(ButtonVariant.TERTIARY);
        tombol.addClassName("kembali");
        return tombol;
    }

    private void rincian(Konteks konteks, LembarRealisasi lembar) {
        var kepala =
                new Div(new H2(lembar.nama()), Tabel.teks(pemilik(lembar) + " · tahun " + lembar.tahun(), "redup"));
        kepala.addClassName("susun-sel");
        var berdampingan = new Div(berlaku(lembar));
        berdampingan.addClassName("berdampingan");
        if (konteks.kunci().tertutup()) {
            berdampingan.add(kartu(
                    "Catat realisasi",
                    Tabel.teks("Tahun ini tidak terbuka, sehingga realisasinya tidak" + " dapat dicatat.", "redup")));
        } else if (lembar.bolehCatat()) {
            berdampingan.add(new FormulirRealisasi(realisasi, lembar, () -> ubah(RINCIAN, lembar.indikator())));
        } else {
            berdampingan.add(kartu("Catat realisasi", Tabel.teks(siapa(lembar), "redup")));
        }
        isi.add(kembali(), kepala, berdampingan, pernyataan(lembar));
    }

    private static String siapa(LembarRealisasi lembar) {
        return lembar.biro().isEmpty()
                ? "Indikator ini milik perangkat daerah secara keseluruhan; peran Perencana yang mencatatnya."
                : "Realisasi indikator ini dicatat oleh akun " + pemilik(lembar) + ".";
    }

    private static Section berlaku(LembarRealisasi lembar) {
        var daftar = new DaftarNilai();
        daftar.tambah("Target", denganSatuan(FormatId.nilai(lembar.target()), lembar));
        daftar.tambah("Realisasi", denganSatuan(FormatId.nilai(lembar.realisasi()), lembar));
        daftar.tambah(
                "Macam",
                FormatId.status(lembar.status())
                        + (lembar.tahunData() == null ? "" : " (nilai tahun " + lembar.tahunData() + ")"));
        daftar.tambah("Capaian", FormatId.persen(lembar.capaian().nilai()));
        String cara = lembar.capaian().uraian() != null
                ? lembar.capaian().uraian()
                : lembar.capaian().alasan();
        if (cara != null) {
            daftar.tambah("Perhitungan", cara);
        }
        PernyataanRealisasi berlaku = lembar.berlaku();
        if (berlaku != null) {
            daftar.tambah("Sumber", FormatId.sitasi(berlaku.sitasi()));
        }
        PernyataanRealisasi koreksi = lembar.koreksi();
        if (koreksi != null && koreksi.pencatatan() != null) {
            daftar.tambah("Dicatat", oleh(koreksi.pencatatan()));
            daftar.tambah("Alasan", koreksi.pencatatan().alasan());
            PernyataanRealisasi tertulis = lembar.tertulis();
            daftar.tambah(
                    "Tertulis di laporan",
                    tertulis == null
                            ? "tidak dinyatakan"
                            : tertulis.realisasi().teks() + " · " + FormatId.sitasi(tertulis.sitasi()));
        }
        return kartu("Yang berlaku", daftar);
    }

    private static String denganSatuan(String nilai, LembarRealisasi lembar) {
        return lembar.satuan() == null || nilai.equals(FormatId.KOSONG) ? nilai : nilai + " " + lembar.satuan();
    }

    private static Component pernyataan(LembarRealisasi lembar) {
        var bagian = new Section(new H3("Semua yang menyatakan nilai ini, yang dicatat terbaru dahulu"));
        bagian.addClassName("bagian");
        if (lembar.pernyataan().isEmpty()) {
            bagian.add(Tabel.teks("Belum ada.", "redup"));
            return bagian;
        }
        var tabel = new Tabel("Riwayat realisasi " + lembar.nama())
                .kolom("Asal", Rata.TEKS)
                .kolom("Nilai", Rata.ANGKA)
                .kolom("Macam", Rata.TEKS)
                .kolom("Sumber", Rata.TEKS)
                .kolom("Keterangan", Rata.TEKS);
        lembar.riwayat().forEach(p -> baris(tabel, p));
        lembar.pernyataan().stream().filter(p -> p.pencatatan() == null).forEach(p -> baris(tabel, p));
        bagian.add(tabel);
        return bagian;
    }

    private static void baris(Tabel tabel, PernyataanRealisasi p) {
        Pencatatan c = p.pencatatan();
        boolean dicabut = c != null && c.dicabut();
        tabel.baris(
                Tabel.teks(c == null ? "Laporan tahun " + p.tahunLaporan() : oleh(c)),
                Tabel.teks(
                        dicabut || p.realisasi().teks().isEmpty()
                                ? FormatId.KOSONG
                                : p.realisasi().teks(),
                        "utama"),
                Tabel.teks(
                        dicabut
                                ? "koreksi dicabut, laporan berlaku lagi"
                                : FormatId.status(p.status())
                                        + (p.tahunData() == null ? "" : ", nilai tahun " + p.tahunData())),
                Tabel.teks(dicabut ? FormatId.KOSONG : FormatId.sitasi(p.sitasi()), "kecil"),
                Tabel.teks(keterangan(p, c), "kecil"));
    }

    private static String keterangan(PernyataanRealisasi p, @Nullable Pencatatan c) {
        String lain = String.join("; ", p.keterangan());
        if (c == null) {
            return lain.isEmpty() ? FormatId.KOSONG : lain;
        }
        return "Alasan: " + c.alasan() + (lain.isEmpty() ? "" : "; " + lain);
    }

    private static String oleh(Pencatatan c) {
        return c.nama() + ", " + FormatId.saat(c.pada()) + " WIB";
    }

    private static Section kartu(String judul, Component isi) {
        var kartu = new Section(new H2(judul), isi);
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }
}
