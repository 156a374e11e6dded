package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.PenyuntinganService.LembarKerja;
import id.lkjip.narasi.Peralihan;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.komentar.KomentarService;
import id.lkjip.pencatatan.RealisasiService;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.perencanaan.TahunAnggaranService.TahunTersedia;
import id.lkjip.rujukan.AngkaKetikan;
import id.lkjip.rujukan.AngkaRujukan;
import id.lkjip.rujukan.RujukanService;
import id.lkjip.rujukan.RujukanService.Sebutan;
import id.lkjip.rujukan.RujukanService.Terisi;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.TeksAman;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

    static final String ALAMAT = Tautan.SEKSI;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SuntingView.class);

    private final transient PenyuntinganService penyuntingan;
    private final transient RealisasiService realisasi;
    private final transient TahunAnggaranService tahunAnggaran;
    private final transient RujukanService rujukan;
    private final transient KomentarService komentar;
    private final transient Kehadiran kehadiran;

    private final Div kepala = new Div();
    private final TeksAman pratinjau = new TeksAman();
    private final Div langkah = new Div();
    private final TextField alasan = new TextField();
    private final Div tempatUsulan = new Div();
    private final PanelAngka panelAngka = new PanelAngka(new PengubahAngka());
    private final NativeButton petunjukAngka = new NativeButton();

    private transient @Nullable LembarKerja lembar;
    private transient @Nullable Konteks konteks;
    private transient List<AngkaRujukan> dikenal = List.of();
    private @Nullable Naskah naskah;
    private @Nullable RuangNarasi ruang;
    private @Nullable UsulanImpor usulan;
    private String kode = "";

    SuntingView(
            PenentuKonteks penentu,
            PenyuntinganService penyuntingan,
            RealisasiService realisasi,
            TahunAnggaranService tahunAnggaran,
            RujukanService rujukan,
            KomentarService komentar,
            Kehadiran kehadiran) {
        super(penentu);
        this.penyuntingan = penyuntingan;
        this.realisasi = realisasi;
        this.tahunAnggaran = tahunAnggaran;
        this.rujukan = rujukan;
        this.komentar = komentar;
        this.kehadiran = kehadiran;
        kepala.addClassName("kepala-narasi");
        // Following a figure to its source must not leave what she writes.
        pratinjau
                .getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + " const a = e.target.closest('a'); if (a) { a.target = '_blank'; } }, true)");
        petunjukAngka.addClassName("petunjuk-angka");
        petunjukAngka.addClickListener(e -> Objects.requireNonNull(ruang).tampilkan("Angka"));
        alasan.setPlaceholder("Alasan (boleh kosong)");
        alasan.setAriaLabel("Alasan perubahan, boleh kosong");
        alasan.setMaxLength(500);
        alasan.addClassName("alasan-revisi");
    }

    /** The address of a section. */
    static String alamat(Konteks konteks, String kode) {
        return AlamatSeksi.alamat(ALAMAT, konteks, kode);
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        this.konteks = konteks;
        kode = AlamatSeksi.kode(parameter);
        try {
            AlamatSeksi.periksa(konteks, kode);
            tampilkan(konteks, penyuntingan.buka(kode));
        } catch (PermintaanDitolak ditolak) {
            add(semuaBagian(konteks), Pesan.kosong("Bagian tidak ditemukan", String.valueOf(ditolak.getMessage())));
        }
    }

    private void tampilkan(Konteks konteks, LembarKerja baru) {
        lembar = baru;
        alasan.clear();
        boolean sunting = bolehSunting(konteks, baru.seksi());
        add(kepala);
        var tulis = new Div();
        tulis.addClassNames("kartu", "panel-tulis");
        var panel = new LinkedHashMap<String, Component>();
        TeksBerpetikan teksKomentar;
        panel.put(sunting ? "Tulis" : "Teks", tulis);
        if (sunting) {
            Pelaku pelaku = Pelaku.saatIni().orElseThrow();
            var satu = new Naskah(penyuntingan, pelaku.akun(), baru, new Penyegar());
            naskah = satu;
            teksKomentar = satu.editor();
            tulis.add(satu);
            add(new DaftarHadir(kehadiran, penyuntingan, kode, () -> Objects.requireNonNullElse(satu.dasar(), -1L)));
            add(tempatUsulan);
            add(satu.gabungan());
            panel.put("Pratinjau", pratinjau);
            panel.put("Angka", panelAngka);
            satu.editor().saatAngkaDiminta(this::sisipkanAngka);
            tulis.add(petunjukAngka);
            dikenal = dikenal(baru.seksi());
            segarkanTeks(baru.teks());
        } else {
            naskah = null;
            Narasi tersimpan = baru.narasi();
            var teks = new TeksTerbaca();
            isi(teks.isi(), tersimpan == null ? "" : tersimpan.teks(), teks::terisi);
            tulis.add(teks);
            teksKomentar = teks;
            tulis.addClassName("kartu-isi");
            add(tempatUsulan);
        }
        panel.put("Bahan", new BahanNarasi(baru.seksi(), baru.tahunLalu(), realisasi, tahunAnggaran));
        panel.put("Komentar", komentar(konteks, baru.seksi(), teksKomentar));
        panel.put("Langkah", langkah);
        segarkanKepala();
        segarkanUsulan();
        var baris = new RuangNarasi(panel);
        ruang = baris;
        add(baris);
    }

    /** Shows a text with the figures that it names, or why they cannot be shown; gives them. */
    private List<Sebutan> isi(TeksAman tampilan, String teks, Consumer<String> terisi) {
        String pd = Objects.requireNonNull(konteks).perangkatDaerah().id();
        try {
            Terisi hasil = rujukan.isi(pd, teks);
            tampilan.tampilkan(teks, hasil, angka -> Tautan.angka(pd, angka));
            terisi.accept(hasil.teks());
            return hasil.sebutan();
        } catch (PermintaanDitolak ditolak) {
            tampilan.tampilkanTanpaAngka(teks, String.valueOf(ditolak.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The figures of {} could not be shown", kode, e);
            tampilan.tampilkanTanpaAngka(teks, "Angka di teks ini belum dapat ditampilkan.");
        }
        return List.of();
    }

    /** The figures that typed ones are held against while this page is open. */
    private List<AngkaRujukan> dikenal(Seksi seksi) {
        try {
            return rujukan.tersedia(seksi.perangkatDaerah(), seksi.tahun(), seksi.indikator());
        } catch (RuntimeException e) {
            LOG.error("The figures for {} could not be read", kode, e);
            return List.of();
        }
    }

    private PanelKomentar komentar(Konteks tahun, Seksi seksi, TeksBerpetikan teks) {
        boolean boleh = !tahun.kunci().tertutup()
                && SeksiService.boleh(Pelaku.saatIni().orElseThrow(), Operasi.KOMENTARI_NARASI, seksi);
        return new PanelKomentar(komentar, kode, teks, boleh);
    }

    /** Draws what shows the text that is being written. */
    private void segarkanTeks(String teks) {
        List<Sebutan> sebutan = isi(pratinjau, teks, hasil -> {});
        List<AngkaKetikan> ketikan = AngkaKetikan.dalam(teks, dikenal);
        panelAngka.tampilkan(teks, sebutan, ketikan);
        petunjukAngka.setText(FormatId.jumlah(ketikan.size()) + " angka yang diketik tangan ada di data. Lihat");
        petunjukAngka.setVisible(!ketikan.isEmpty());
    }

    private void sisipkanAngka() {
        new PilihAngkaDialog(
                        rujukan,
                        Objects.requireNonNull(lembar).seksi(),
                        Objects.requireNonNull(konteks).tahunTersedia().stream()
                                .map(TahunTersedia::tahun)
                                .toList(),
                        angka -> Objects.requireNonNull(naskah).editor().sisip(angka.teks()))
                .open();
    }

    /** What the panel of figures does to the text. */
    private final class PengubahAngka implements PanelAngka.Pengubah {

        @Override
        public void ganti(int awal, String semula, String menjadi) {
            Objects.requireNonNull(naskah).editor().gantiBagian(awal, semula, menjadi);
        }

        @Override
        public void sisipkan() {
            sisipkanAngka();
        }
    }

    /** Draws what depends on the text anew. */
    private final class Penyegar implements Naskah.Pendengar {

        @Override
        public void ditulis(String teks) {
            segarkanTeks(teks);
            if (usulan != null) {
                usulan.adaDraf(Objects.requireNonNull(naskah).adaDraf());
            }
        }

        @Override
        public void disimpan(Narasi baru) {
            alasan.clear();
            umumkan(baru);
            kembali();
        }

        @Override
        public void kembali() {
            lembar = penyuntingan.buka(kode);
            segarkanKepala();
            segarkanUsulan();
        }
    }

    /** Lets the other windows at this section know of a revision. */
    private void umumkan(Narasi baru) {
        kehadiran.disimpan(
                kode,
                Objects.requireNonNull(baru.versi()),
                Pelaku.saatIni().orElseThrow().nama());
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
        Naskah tulisan = naskah;
        boolean sunting = tulisan != null;
        var judul = new Div(
                semuaBagian(tahun),
                new H2(seksi.judul()),
                Tabel.teks(keterangan(seksi), "redup"),
                TandaSeksi.semua(seksi, FormatId.hariIni()));
        judul.addClassName("judul-narasi");
        var tindakan = new Div();
        tindakan.addClassName("tindakan");
        if (tulisan != null) {
            var simpan = new Button("Simpan revisi", e -> tulisan.simpan(alasan.getValue()));
            simpan.addThemeVariants(ButtonVariant.PRIMARY);
            tindakan.add(alasan, simpan);
        }
        if (!tahun.kunci().tertutup()) {
            LangkahReviu.tombol(seksi, Pelaku.saatIni().orElseThrow(), this::beralih)
                    .forEach(tindakan::add);
        }
        if (tulisan != null) {
            tindakan.add(new Button("Buang draf", e -> tulisan.buang()));
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

    private void segarkanUsulan() {
        tempatUsulan.removeAll();
        usulan = null;
        Narasi narasi = Objects.requireNonNull(lembar).narasi();
        String teks = narasi == null ? null : narasi.usulanImpor();
        if (narasi == null || teks == null) {
            return;
        }
        var kartu = new UsulanImpor(narasi.teks(), teks);
        if (naskah != null) {
            long versi = Objects.requireNonNull(narasi.versi());
            kartu.tawarkan(
                    () -> setelah(() -> umumkan(penyuntingan.ambilUsulan(kode, versi))),
                    () -> setelah(() -> umumkan(penyuntingan.abaikanUsulan(kode, versi))));
            kartu.adaDraf(naskah.adaDraf());
        }
        usulan = kartu;
        tempatUsulan.add(kartu);
    }

    // ------------------------------------------------------------------ what is done

    /** Takes a step of review; what is typed is saved before it is handed in, so that what was seen is judged. */
    private boolean beralih(Peralihan peralihan, @Nullable String catatan) {
        Naskah tulisan = naskah;
        Narasi sebelum = Objects.requireNonNull(lembar).narasi();
        if (tulisan != null) {
            boolean berubah = !tulisan.teks().equals(sebelum == null ? "" : sebelum.teks());
            if (tulisan.harusMemilih() || (berubah && !tulisan.simpan(alasan.getValue()))) {
                return false;
            }
        }
        Narasi narasi = Objects.requireNonNull(lembar).narasi();
        if (narasi == null) {
            Kabar.gagal("Bagian ini masih kosong.");
            return false;
        }
        // While she may write, the version that she has before her; else the one that is shown.
        long versi = tulisan == null ? Objects.requireNonNull(narasi.versi()) : tulisan.versiUntukBeralih();
        return setelah(() -> penyuntingan.beralih(kode, versi, peralihan, catatan));
    }

    /** Does something that changes the section, and draws it anew. */
    private boolean setelah(Runnable tindakan) {
        boolean berhasil = Kabar.coba(tindakan);
        if (berhasil) {
            ubah(Tautan.RINCIAN, kode);
        }
        return berhasil;
    }
}
