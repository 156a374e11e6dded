package id.lkjip.ui.narasi;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.DrafNarasi;
import id.lkjip.narasi.KonflikNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.PenyuntinganService.LembarKerja;
import id.lkjip.narasi.Peralihan;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.pencatatan.RealisasiService;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.rujukan.RujukanService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One section: its editor with what helps to write it beside, or its text for who may not write. What is typed is kept
 * as a draft by itself; a revision is saved on request, and never over a text that she has not seen.
 */
@Route(SuntingView.ALAMAT)
@PageTitle("Narasi")
@PermitAll
class SuntingView extends HalamanTahun {

    static final String ALAMAT = "narasi/sunting";

    static final String RINCIAN = "rincian";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SuntingView.class);
    private static final int SELANG_MS = 10_000;

    private final transient PenyuntinganService penyuntingan;
    private final transient RealisasiService realisasi;
    private final transient TahunAnggaranService tahunAnggaran;
    private final transient RujukanService rujukan;
    private final transient Kehadiran kehadiran;
    private final String jendela = UUID.randomUUID().toString();

    private final Div kepala = new Div();
    private final Div hadir = new Div();
    private final Div gabungan = new Div();
    private final TeksAman pratinjau = new TeksAman();
    private final Div langkah = new Div();
    private final TextField alasan = new TextField();

    private transient @Nullable LembarKerja lembar;
    private transient @Nullable Konteks konteks;
    private @Nullable EditorMarkdown editor;
    private @Nullable Registration tanya;
    private String kode = "";

    /** Version of her draft; {@code null} without one. */
    private @Nullable Long versiDraf;

    /** Version of the section that her text goes on from. */
    private @Nullable Long dasar;

    /** The same as her draft tells it: while she merges it stays behind, so that a reload asks her again. */
    private @Nullable Long dasarDraf;

    /** Whether a choice between two texts is before her; nothing is stored meanwhile. */
    private boolean memilih;

    SuntingView(
            PenentuKonteks penentu,
            PenyuntinganService penyuntingan,
            RealisasiService realisasi,
            TahunAnggaranService tahunAnggaran,
            RujukanService rujukan,
            Kehadiran kehadiran) {
        super(penentu);
        this.penyuntingan = penyuntingan;
        this.realisasi = realisasi;
        this.tahunAnggaran = tahunAnggaran;
        this.rujukan = rujukan;
        this.kehadiran = kehadiran;
        kepala.addClassName("kepala-narasi");
        hadir.addClassName("hadir");
        hadir.getElement().setAttribute("aria-live", "polite");
        gabungan.addClassName("gabungan");
        alasan.setPlaceholder("Alasan (boleh kosong)");
        alasan.setAriaLabel("Alasan perubahan, boleh kosong");
        alasan.setMaxLength(500);
        alasan.addClassName("alasan-revisi");
    }

    /** The address of a section. */
    static String alamat(Konteks konteks, String kode) {
        return ALAMAT + "?" + konteks.parameter().merging(RINCIAN, kode).getQueryString();
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        pergi();
        removeAll();
        this.konteks = konteks;
        kode = parameter.getSingleParameter(RINCIAN).orElse("");
        try {
            if (!kode.startsWith(konteks.perangkatDaerah().id() + "/" + konteks.tahun() + "/")) {
                throw new PermintaanDitolak(
                        PermintaanDitolak.Sebab.TIDAK_DITEMUKAN,
                        "Tidak ada bagian seperti itu pada laporan tahun " + konteks.tahun() + ".");
            }
            tampilkan(konteks, penyuntingan.buka(kode));
        } catch (PermintaanDitolak ditolak) {
            add(semuaBagian(konteks), Pesan.kosong("Bagian tidak ditemukan", String.valueOf(ditolak.getMessage())));
        }
    }

    private void tampilkan(Konteks konteks, LembarKerja baru) {
        lembar = baru;
        DrafNarasi draf = baru.draf();
        Narasi tersimpan = baru.narasi();
        versiDraf = draf == null ? null : draf.versi();
        dasar = draf != null ? draf.dasar() : tersimpan == null ? null : tersimpan.versi();
        dasarDraf = dasar;
        memilih = false;
        gabungan.removeAll();
        alasan.clear();
        boolean sunting = bolehSunting(konteks, baru.seksi());
        add(kepala, hadir);
        usulan(baru, sunting);
        add(gabungan);
        var tulis = new Div();
        tulis.addClassNames("kartu", "panel-tulis");
        pratinjau.tampilkan(terisi(baru.seksi(), baru.teks()));
        if (sunting) {
            Pelaku pelaku = Pelaku.saatIni().orElseThrow();
            var satu = new EditorMarkdown(pelaku.akun(), kode, baru.teks(), jam(baru), this::diterima);
            editor = satu;
            tulis.add(satu);
            hadir();
        } else {
            editor = null;
            tulis.add(new TeksAman(tersimpan == null ? "" : terisi(baru.seksi(), tersimpan.teks())));
            tulis.addClassName("kartu-isi");
        }
        segarkanKepala();
        add(ruang(tulis, baru, sunting));
    }

    /** The text with the figures that it names. */
    private String terisi(Seksi seksi, String teks) {
        return rujukan.isi(seksi.perangkatDaerah(), teks).teks();
    }

    private static @Nullable String jam(LembarKerja lembar) {
        DrafNarasi draf = lembar.draf();
        if (draf != null) {
            return FormatId.saat(draf.disimpan());
        }
        Narasi narasi = lembar.narasi();
        return narasi == null || narasi.alur() == null
                ? null
                : FormatId.saat(narasi.alur().pada());
    }

    private static boolean bolehSunting(Konteks konteks, Seksi seksi) {
        return !konteks.kunci().tertutup()
                && seksi.status().dapatDisunting()
                && SeksiService.boleh(Pelaku.saatIni().orElseThrow(), Operasi.SUNTING_NARASI, seksi);
    }

    // ------------------------------------------------------------------ what is shown

    private Component semuaBagian(Konteks konteks) {
        var tautan = new Anchor(NarasiView.ALAMAT + "?" + konteks.parameter().getQueryString(), "Semua bagian");
        tautan.addClassName("kembali");
        return tautan;
    }

    private void segarkanKepala() {
        LembarKerja kini = Objects.requireNonNull(lembar);
        Konteks tahun = Objects.requireNonNull(konteks);
        Seksi seksi = kini.seksi();
        kepala.removeAll();
        langkah.removeAll();
        boolean sunting = editor != null;
        var judul = new Div(
                semuaBagian(tahun),
                new H2(seksi.judul()),
                Tabel.teks(keterangan(seksi), "redup"),
                TandaSeksi.semua(seksi, FormatId.hariIni()));
        judul.addClassName("judul-narasi");
        var tindakan = new Div();
        tindakan.addClassName("tindakan");
        if (sunting) {
            var simpan = new Button("Simpan revisi", e -> simpan());
            simpan.addThemeVariants(ButtonVariant.PRIMARY);
            tindakan.add(alasan, simpan);
        }
        if (!tahun.kunci().tertutup()) {
            LangkahReviu.tombol(seksi, Pelaku.saatIni().orElseThrow(), this::beralih)
                    .forEach(tindakan::add);
        }
        if (sunting) {
            tindakan.add(new Button("Buang draf", e -> buangDraf()));
        }
        if (kini.narasi() != null) {
            tindakan.add(new Anchor(
                    RiwayatView.alamat(tahun, kode), "Riwayat (" + kini.narasi().revisi() + ")"));
        }
        kepala.add(judul, tindakan);
        if (!sunting) {
            kepala.add(Pesan.catatan(sebabBacaSaja(tahun, seksi)));
        }
        if (!seksi.angkaBerubah().isEmpty()) {
            kepala.add(Pesan.catatan("Perlu dibaca ulang: angka yang disebut teks ini berubah sejak disimpan ("
                    + String.join("; ", seksi.angkaBerubah()) + ")."));
        }
        LangkahReviu.catatanTerakhir(kini.narasi()).ifPresent(kepala::add);
        langkah.add(LangkahReviu.riwayat(kini.narasi()));
    }

    private static String keterangan(Seksi seksi) {
        String pemilik = seksi.pemilik().isEmpty() ? "Perangkat daerah" : pemilik(seksi);
        String awal = seksi.indikator() == null
                ? ""
                : Objects.requireNonNullElse(seksi.namaIndikator(), seksi.indikator()) + " · ";
        return awal + pemilik + " · tahun " + seksi.tahun()
                + (seksi.tenggat() == null ? "" : " · tenggat " + FormatId.tanggal(seksi.tenggat()));
    }

    private static String pemilik(Seksi seksi) {
        return seksi.pemilik().stream().map(BiroRef::nama).collect(Collectors.joining(", "));
    }

    /** Why she reads only, in words. */
    private static String sebabBacaSaja(Konteks konteks, Seksi seksi) {
        if (konteks.kunci().tertutup()) {
            return "Tahun ini tidak terbuka, sehingga narasinya tidak dapat disunting.";
        }
        if (!SeksiService.boleh(Pelaku.saatIni().orElseThrow(), Operasi.SUNTING_NARASI, seksi)) {
            return seksi.pemilik().isEmpty()
                    ? "Bagian ini milik perangkat daerah secara keseluruhan; peran Perencana yang menulisnya."
                    : "Bagian ini ditulis oleh akun " + pemilik(seksi) + ".";
        }
        return switch (seksi.status()) {
            case DIAJUKAN ->
                "Bagian ini sudah diajukan dan menunggu keputusan Perencana. Tarik kembali bila masih perlu disunting.";
            case DISETUJUI ->
                "Bagian ini sudah disetujui. Perencana dapat mengembalikannya bila masih perlu diperbaiki.";
            default -> "Bagian ini tidak dapat disunting.";
        };
    }

    private void usulan(LembarKerja kini, boolean sunting) {
        Narasi narasi = kini.narasi();
        String usulan = narasi == null ? null : narasi.usulanImpor();
        if (narasi == null || usulan == null) {
            return;
        }
        var kartu = new Div(
                new H2("Usulan dari impor"),
                Tabel.teks(
                        "Laporan yang diimpor kemudian memuat teks lain. Yang dicoret hanya ada di teks tersimpan, yang"
                                + " digarisbawahi hanya ada di usulan.",
                        "redup"),
                PetikanTampil.sebaris(narasi.teks(), usulan));
        kartu.addClassNames("kartu", "kartu-isi", "usulan-narasi");
        if (sunting) {
            long versi = Objects.requireNonNull(narasi.versi());
            var ambil = new Button("Ambil usulan", e -> setelah(() -> penyuntingan.ambilUsulan(kode, versi)));
            var abaikan = new Button("Abaikan", e -> setelah(() -> penyuntingan.abaikanUsulan(kode, versi)));
            // A draft of hers would be dropped with the text it goes on from.
            ambil.setEnabled(kini.draf() == null);
            ambil.setTooltipText(
                    kini.draf() == null ? "Menjadi revisi baru" : "Simpan atau buang draf Anda lebih dahulu");
            var tindakan = new Div(ambil, abaikan);
            tindakan.addClassName("tindakan");
            kartu.add(tindakan);
        }
        add(kartu);
    }

    /** The text and what stands beside it; on a narrow window one at a time. */
    private Component ruang(Div tulis, LembarKerja kini, boolean sunting) {
        var panel = new LinkedHashMap<String, Component>();
        panel.put(sunting ? "Tulis" : "Teks", tulis);
        if (sunting) {
            panel.put("Pratinjau", pratinjau);
        }
        panel.put("Bahan", new BahanNarasi(kini.seksi(), kini.tahunLalu(), realisasi, tahunAnggaran));
        panel.put("Langkah", langkah);
        var tab = new Tabs();
        tab.addClassName("tab-narasi");
        var samping = new Div();
        samping.addClassName("panel-samping");
        var ruang = new Div();
        ruang.addClassName("ruang-narasi");
        Map<Tab, Component> isi = new LinkedHashMap<>();
        panel.forEach((nama, satu) -> {
            var butir = new Tab(nama);
            butir.setId("tab-" + nama.toLowerCase(Locale.ROOT));
            satu.setId("panel-" + nama.toLowerCase(Locale.ROOT));
            satu.getElement().setAttribute("role", "tabpanel");
            satu.getElement().setAttribute("aria-labelledby", "tab-" + nama.toLowerCase(Locale.ROOT));
            tab.add(butir);
            isi.put(butir, satu);
            if (!satu.equals(tulis)) {
                satu.addClassNames("kartu", "kartu-isi", "panel");
                satu.getElement().setAttribute("tabindex", "0");
                samping.add(satu);
            }
        });
        isi.keySet().iterator().next().addClassName("tab-tulis");
        tab.addSelectedChangeListener(e -> pilih(ruang, isi, e.getSelectedTab()));
        // Beside the text there is room for the next one; alone on a telephone the text comes first.
        // The scrolling part would be a focusable child of the tab list that is no tab (WCAG 4.1.2).
        tab.getElement()
                .executeJs("this.updateComplete?.then(() => this.$.scroll.removeAttribute('tabindex'));"
                        + " if (matchMedia('(min-width: 1001px)').matches) { this.selected = 1; }");
        pilih(ruang, isi, isi.keySet().iterator().next());
        ruang.add(tab, tulis, samping);
        return ruang;
    }

    private static void pilih(Div ruang, Map<Tab, Component> isi, @Nullable Tab terpilih) {
        isi.forEach(
                (tab, satu) -> satu.getElement().setAttribute("data-terpilih", Boolean.toString(tab.equals(terpilih))));
        boolean pertama = isi.keySet().iterator().next().equals(terpilih);
        ruang.getElement().setAttribute("data-tulis", Boolean.toString(pertama));
    }

    // ------------------------------------------------------------------ what is typed

    private void diterima(int nomor, String teks) {
        EditorMarkdown satu = Objects.requireNonNull(editor);
        pratinjau.tampilkan(terisi(Objects.requireNonNull(lembar).seksi(), teks));
        if (memilih) {
            satu.ditolak(nomor, "menunggu pilihan Anda", false);
            return;
        }
        try {
            simpanDraf(nomor, teks, satu);
        } catch (PermintaanDitolak ditolak) {
            satu.ditolak(nomor, String.valueOf(ditolak.getMessage()), false);
        } catch (RuntimeException e) {
            LOG.error("A draft of {} could not be stored", kode, e);
            satu.ditolak(nomor, "server belum dapat menyimpan, dicoba lagi", true);
        }
    }

    private void simpanDraf(int nomor, String teks, EditorMarkdown satu) {
        try {
            DrafNarasi draf = penyuntingan.simpanDraf(kode, versiDraf, dasarDraf, teks);
            versiDraf = draf.versi();
            satu.tersimpan(nomor, FormatId.jam(draf.disimpan()));
        } catch (KonflikNarasi konflik) {
            boolean sudahSama =
                    konflik.versiTersimpan() != null && konflik.teksTersimpan().equals(teks);
            if (konflik.versiTersimpan() == null && versiDraf != null) {
                // Her draft was saved as a revision or dropped in another window; this text begins a new one.
                versiDraf = null;
                simpanDraf(nomor, teks, satu);
            } else if (sudahSama) {
                versiDraf = konflik.versiTersimpan();
                satu.tersimpan(nomor, FormatId.jam(Instant.now()));
            } else {
                satu.ditolak(nomor, "menunggu pilihan Anda", false);
                pilihDraf(konflik);
            }
        }
    }

    private void pilihDraf(KonflikNarasi konflik) {
        memilih = true;
        new KonflikDialog(
                        konflik,
                        "Draf yang tidak dipakai tidak tersimpan di tempat lain.",
                        new KonflikDialog.Pilihan() {
                            @Override
                            public void milikSaya() {
                                lanjutkanDraf(konflik);
                            }

                            @Override
                            public void milikLain() {
                                memilih = false;
                                versiDraf = konflik.versiTersimpan();
                                gantiTeks(konflik.teksTersimpan());
                            }

                            @Override
                            public void gabungkan() {
                                tampilkanGabungan("Draf dari jendela lain", konflik.teksTersimpan());
                                lanjutkanDraf(konflik);
                            }
                        })
                .open();
    }

    private void lanjutkanDraf(KonflikNarasi konflik) {
        memilih = false;
        versiDraf = konflik.versiTersimpan();
        Kabar.coba(() -> {
            EditorMarkdown satu = Objects.requireNonNull(editor);
            DrafNarasi draf = penyuntingan.simpanDraf(kode, versiDraf, dasarDraf, satu.teks());
            versiDraf = draf.versi();
            satu.tersimpan(satu.teks(), FormatId.jam(draf.disimpan()));
        });
    }

    private void gantiTeks(String teks) {
        pratinjau.tampilkan(terisi(Objects.requireNonNull(lembar).seksi(), teks));
        Objects.requireNonNull(editor).ganti(teks, FormatId.jam(Instant.now()));
    }

    /** Shows another text above the editor, to be merged by hand. */
    private void tampilkanGabungan(String nama, String teks) {
        gabungan.removeAll();
        var mentah = new Div();
        mentah.setText(teks);
        mentah.addClassName("teks-mentah");
        mentah.getElement().setAttribute("tabindex", "0");
        mentah.getElement().setAttribute("role", "region");
        mentah.getElement().setAttribute("aria-label", nama);
        var selesai = new Button("Tutup", e -> gabungan.removeAll());
        var kepalaKartu = new Div(new H2(nama), selesai);
        kepalaKartu.addClassName("kepala-bagian");
        var kartu = new Div(
                kepalaKartu,
                Tabel.teks("Salin yang perlu dari teks ini ke teks Anda di bawah, lalu simpan revisi.", "redup"),
                mentah);
        kartu.addClassNames("kartu", "kartu-isi");
        gabungan.add(kartu);
    }

    // ------------------------------------------------------------------ what is saved

    /** Saves a revision; tells whether it is saved. */
    private boolean simpan() {
        EditorMarkdown satu = Objects.requireNonNull(editor);
        try {
            Narasi baru = penyuntingan.simpan(kode, dasar, satu.teks(), alasan.getValue());
            disimpan(baru, satu);
            Kabar.berhasil("Revisi " + baru.revisi() + " tersimpan.");
            return true;
        } catch (KonflikNarasi konflik) {
            pilihRevisi(konflik);
        } catch (PermintaanDitolak ditolak) {
            Kabar.coba(() -> {
                throw ditolak;
            });
        }
        return false;
    }

    private void disimpan(Narasi baru, EditorMarkdown satu) {
        versiDraf = null;
        dasar = baru.versi();
        dasarDraf = dasar;
        alasan.clear();
        gabungan.removeAll();
        satu.tersimpan(baru.teks(), FormatId.jam(Instant.now()));
        kehadiran.disimpan(
                kode,
                Objects.requireNonNull(baru.versi()),
                Pelaku.saatIni().orElseThrow().nama());
        lembar = penyuntingan.buka(kode);
        segarkanKepala();
    }

    private void pilihRevisi(KonflikNarasi konflik) {
        memilih = true;
        new KonflikDialog(
                        konflik,
                        "Kedua teks tetap ada: yang tersimpan selalu dapat dibaca di riwayat.",
                        new KonflikDialog.Pilihan() {
                            @Override
                            public void milikSaya() {
                                memilih = false;
                                dasar = konflik.versiTersimpan();
                                simpan();
                            }

                            @Override
                            public void milikLain() {
                                memilih = false;
                                Kabar.coba(() -> penyuntingan.buangDraf(kode));
                                versiDraf = null;
                                dasar = konflik.versiTersimpan();
                                dasarDraf = dasar;
                                gantiTeks(konflik.teksTersimpan());
                                Kabar.berhasil("Teks yang tersimpan dipakai; Ctrl+Z mengembalikan teks Anda.");
                                lembar = penyuntingan.buka(kode);
                                segarkanKepala();
                            }

                            @Override
                            public void gabungkan() {
                                memilih = false;
                                dasar = konflik.versiTersimpan();
                                tampilkanGabungan("Teks yang tersimpan", konflik.teksTersimpan());
                            }
                        })
                .open();
    }

    private void buangDraf() {
        var tanyaDahulu = new ConfirmDialog(
                "Buang draf",
                "Yang belum disimpan sebagai revisi hilang, dan teks kembali ke revisi terakhir.",
                "Buang",
                e -> {
                    if (Kabar.coba(() -> penyuntingan.buangDraf(kode))) {
                        LembarKerja kini = penyuntingan.buka(kode);
                        lembar = kini;
                        versiDraf = null;
                        dasar = kini.narasi() == null ? null : kini.narasi().versi();
                        dasarDraf = dasar;
                        gantiTeks(kini.teks());
                        segarkanKepala();
                    }
                });
        tanyaDahulu.setCancelable(true);
        tanyaDahulu.setCancelText("Batal");
        tanyaDahulu.open();
    }

    /** Takes a step of review; what is typed is saved before it is handed in, so that what was seen is judged. */
    private boolean beralih(Peralihan peralihan, @Nullable String catatan) {
        EditorMarkdown satu = editor;
        LembarKerja kini = Objects.requireNonNull(lembar);
        boolean berubah = satu != null
                && !satu.teks()
                        .equals(kini.narasi() == null ? "" : kini.narasi().teks());
        if (berubah && !simpan()) {
            return false;
        }
        Narasi narasi = Objects.requireNonNull(lembar).narasi();
        if (narasi == null) {
            return Kabar.coba(() -> {
                throw new PermintaanDitolak(PermintaanDitolak.Sebab.MASUKAN_TIDAK_SAH, "Bagian ini masih kosong.");
            });
        }
        // While she may write, the version that she has before her; else the one that is shown.
        Long versi = satu == null ? narasi.versi() : dasar;
        return setelah(() -> penyuntingan.beralih(kode, Objects.requireNonNullElse(versi, -1L), peralihan, catatan));
    }

    /** Does something that changes the section, and draws it anew. */
    private boolean setelah(Runnable tindakan) {
        boolean berhasil = Kabar.coba(tindakan);
        if (berhasil) {
            ubah(RINCIAN, kode);
        }
        return berhasil;
    }

    // ------------------------------------------------------------------ who else is here

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(SELANG_MS);
        tanya = ui.addPollListener(e -> hadir());
        hadir();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (tanya != null) {
            tanya.remove();
        }
        pergi();
    }

    private void pergi() {
        if (!kode.isEmpty()) {
            kehadiran.pergi(kode, jendela);
        }
    }

    private void hadir() {
        if (editor == null || !isAttached()) {
            hadir.removeAll();
            return;
        }
        Pelaku pelaku = Pelaku.saatIni().orElse(null);
        if (pelaku == null) {
            return;
        }
        kehadiran.hadir(kode, jendela, pelaku.akun(), pelaku.nama());
        List<Kehadiran.Hadir> lain = kehadiran.lain(kode, jendela);
        hadir.removeAll();
        if (!lain.isEmpty()) {
            hadir.add(new Span("Juga membuka bagian ini: "
                    + lain.stream()
                            .map(h -> h.akun().equals(pelaku.akun()) ? "Anda sendiri, di jendela lain" : h.nama())
                            .collect(Collectors.joining(", "))
                    + "."));
        }
        kehadiran
                .simpananSelain(kode, dasar == null ? -1 : dasar)
                .ifPresent(s -> hadir.add(new Span(s.nama() + " menyimpan revisi pukul " + FormatId.jam(s.pada())
                        + ". Bila Anda menyimpan, kedua teks ditampilkan untuk dipilih.")));
    }
}
