package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.ekspor.EksporService;
import id.lkjip.narasi.Seksi;
import id.lkjip.narasi.SeksiService;
import id.lkjip.narasi.komentar.KomentarService;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sections of the year's report: first those that whoever looks has to write, with what is missing in each. */
@Route(NarasiView.ALAMAT)
@PageTitle("Narasi")
@PermitAll
class NarasiView extends HalamanTahun {

    static final String ALAMAT = "narasi";

    private static final long serialVersionUID = 1L;
    private static final String LINGKUP = "lingkup";
    private static final String BIRO = "biro";
    private static final String KEADAAN = "keadaan";
    private static final String INDIKATOR = "indikator";
    private static final String SEMUA = "";
    private static final String UMUM = "-";

    private final transient SeksiService seksi;
    private final transient KomentarService komentar;
    private final transient EksporService ekspor;
    private final Select<Lingkup> lingkup = new Select<>();
    private final PilihBiro biro = new PilihBiro();
    private final Select<SaringanSeksi> keadaan = new Select<>();
    private final Select<String> indikator = new Select<>();
    private final Div tempatEkspor = new Div();
    private final Div alat = new Div(lingkup, biro, keadaan, indikator, tempatEkspor);
    private final Div isi = new Div();
    private transient Map<String, String> namaIndikator = Map.of();

    /** Whose sections are listed. */
    private enum Lingkup {
        SAYA("Tugas saya"),
        SEMUA("Semua bagian");

        private final String label;

        Lingkup(String label) {
            this.label = label;
        }
    }

    NarasiView(PenentuKonteks penentu, SeksiService seksi, KomentarService komentar, EksporService ekspor) {
        super(penentu);
        this.seksi = seksi;
        this.ekspor = ekspor;
        this.komentar = komentar;
        alat.addClassName("alat");
        isi.addClassName("isi");
        lingkup.setAriaLabel("Lingkup");
        lingkup.setItems(Lingkup.values());
        lingkup.setItemLabelGenerator(l -> l.label);
        lingkup.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(LINGKUP, e.getValue().name());
            }
        });
        biro.saatDipilih(kode -> ubah(BIRO, kode));
        keadaan.setAriaLabel("Keadaan");
        keadaan.setItems(SaringanSeksi.values());
        keadaan.setItemLabelGenerator(SaringanSeksi::label);
        keadaan.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(
                        KEADAAN,
                        e.getValue() == SaringanSeksi.SEMUA
                                ? null
                                : e.getValue().name());
            }
        });
        indikator.setAriaLabel("Indikator");
        indikator.addClassName("pilih-biro");
        indikator.setItemLabelGenerator(k -> Objects.requireNonNullElse(namaIndikator.get(k), k));
        indikator.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(INDIKATOR, e.getValue());
            }
        });
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        isi.removeAll();
        add(alat, isi);
        String pd = konteks.perangkatDaerah().id();
        Pelaku pelaku = Pelaku.saatIni().orElseThrow();
        List<BiroRef> semuaBiro = konteks.perangkatDaerah().biro().stream()
                .map(b -> new BiroRef(b.kode(), b.nama()))
                .toList();
        List<Seksi> semua = seksi.daftar(pd, konteks.tahun());
        List<Seksi> saya = semua.stream()
                .filter(s -> SeksiService.boleh(pelaku, Operasi.SUNTING_NARASI, s))
                .toList();
        boolean punyaTugas = !saya.isEmpty();
        lingkup.setVisible(punyaTugas);
        Lingkup pilihan =
                punyaTugas && !parameter.getSingleParameter(LINGKUP).orElse("").equals(Lingkup.SEMUA.name())
                        ? Lingkup.SAYA
                        : Lingkup.SEMUA;
        lingkup.setValue(pilihan);
        LocalDate hariIni = FormatId.hariIni();
        if (pelaku.peran().contains(Peran.PERENCANA) || pelaku.peran().contains(Peran.PIMPINAN)) {
            isi.add(ringkasan(semua), kemajuan(konteks, Kemajuan.of(semuaBiro, semua, hariIni)));
        }
        TemplatView.pintu(konteks).ifPresent(isi::add);
        List<Seksi> lingkupan = pilihan == Lingkup.SAYA ? saya : semua;
        String kodeBiro = parameter.getSingleParameter(BIRO).orElse("");
        biro.isi(semuaBiro, kodeBiro);
        SaringanSeksi saringan =
                SaringanSeksi.of(parameter.getSingleParameter(KEADAAN).orElse(""));
        keadaan.setValue(saringan);
        String kodeIndikator =
                isiIndikator(lingkupan, parameter.getSingleParameter(INDIKATOR).orElse(SEMUA));
        List<Seksi> cocok = lingkupan.stream()
                .filter(s -> kodeBiro.isEmpty() || Kemajuan.milik(s, kodeBiro))
                .filter(s -> saringan.cocok(s, hariIni))
                .filter(s -> kodeIndikator.isEmpty()
                        || kodeIndikator.equals(Objects.requireNonNullElse(s.indikator(), UMUM)))
                .toList();
        Map<String, Long> terbuka = komentar.terbuka(pd, konteks.tahun());
        String namaBiro = biro.namaPilihan();
        String dipilih = Objects.requireNonNullElse(namaIndikator.get(kodeIndikator), kodeIndikator);
        tempatEkspor.removeAll();
        tempatEkspor.add(ekspor(
                ekspor,
                konteks,
                "bagian laporan",
                () -> EksporNarasi.of(konteks.tahun(), cocok, terbuka)
                        .dengan("Lingkup", pilihan.label)
                        .dengan("Biro", namaBiro)
                        .dengan("Keadaan", saringan.label())
                        .dengan("Indikator", dipilih)));
        isi.add(
                cocok.isEmpty()
                        ? Pesan.kosong(
                                "Tidak ada bagian",
                                semua.isEmpty()
                                        ? "Tahun " + konteks.tahun() + " belum punya bagian laporan."
                                        : "Tidak ada bagian laporan yang cocok dengan saringan ini.")
                        : tabel(konteks, cocok, terbuka, pelaku, hariIni));
    }

    /** Offers the indicators of these sections; tells which is chosen. */
    private String isiIndikator(List<Seksi> daftar, String kode) {
        var nama = new LinkedHashMap<String, String>();
        nama.put(SEMUA, "Semua indikator");
        if (daftar.stream().anyMatch(s -> s.indikator() == null)) {
            nama.put(UMUM, "Bagian umum");
        }
        for (Seksi s : daftar) {
            if (s.indikator() != null) {
                nama.putIfAbsent(s.indikator(), Objects.requireNonNullElse(s.namaIndikator(), s.indikator()));
            }
        }
        namaIndikator = nama;
        indikator.setItems(List.copyOf(nama.keySet()));
        String pilihan = nama.containsKey(kode) ? kode : SEMUA;
        indikator.setValue(pilihan);
        return pilihan;
    }

    private static Component ringkasan(List<Seksi> semua) {
        Kemajuan jumlah = Kemajuan.semua(semua, FormatId.hariIni());
        String dari = "dari " + FormatId.jumlah(jumlah.semua()) + " bagian";
        return new AngkaUtama()
                .tambah("Sudah ditulis", FormatId.jumlah(jumlah.ditulis()), dari)
                .tambah("Diajukan", FormatId.jumlah(jumlah.diajukan()), dari)
                .tambah("Disetujui", FormatId.jumlah(jumlah.disetujui()), dari)
                .tambah("Lewat tenggat", FormatId.jumlah(jumlah.terlambat()), dari);
    }

    private static Component kemajuan(Konteks konteks, List<Kemajuan> semua) {
        var tabel = new Tabel("Kemajuan per biro tahun " + konteks.tahun())
                .kolom("Biro", Rata.TEKS)
                .kolom("Ditulis", Rata.ANGKA)
                .kolom("Diajukan", Rata.ANGKA)
                .kolom("Disetujui", Rata.ANGKA)
                .kolom("Lewat tenggat", Rata.ANGKA)
                .kolom("Bagian", Rata.ANGKA);
        for (Kemajuan k : semua) {
            var saring = new Anchor(
                    ALAMAT + "?"
                            + konteks.parameter()
                                    .merging(BIRO, k.pemilik().kode())
                                    .merging(LINGKUP, Lingkup.SEMUA.name())
                                    .getQueryString(),
                    k.pemilik().nama());
            tabel.baris(
                    k.pemilik().kode().equals(Kemajuan.BERSAMA)
                            ? Tabel.teks(k.pemilik().nama())
                            : saring,
                    Tabel.teks(FormatId.jumlah(k.ditulis())),
                    Tabel.teks(FormatId.jumlah(k.diajukan())),
                    Tabel.teks(FormatId.jumlah(k.disetujui())),
                    Tabel.teks(FormatId.jumlah(k.terlambat()), k.terlambat() > 0 ? "turun" : "redup"),
                    Tabel.teks(FormatId.jumlah(k.semua())));
        }
        var lipat = new NativeDetails("Kemajuan per biro", tabel);
        lipat.addClassNames("kartu", "lipat");
        return lipat;
    }

    private static Component tabel(
            Konteks konteks, List<Seksi> daftar, Map<String, Long> komentar, Pelaku pelaku, LocalDate hariIni) {
        var tabel = new Tabel("Bagian laporan tahun " + konteks.tahun())
                .kolom("Bagian", Rata.TEKS)
                .kolom("Keadaan", Rata.TEKS)
                .kolom("Tenggat", Rata.TEKS)
                .kolom("Kata", Rata.ANGKA)
                .kolom("Terakhir disimpan", Rata.TEKS)
                .kolom("Tindakan", Rata.TEKS);
        tabel.addClassName("tabel-narasi");
        String sebelum = null;
        for (Seksi s : daftar) {
            String kelompok = kelompok(s);
            if (!kelompok.equals(sebelum)) {
                tabel.kelompok(Tabel.teks(kelompok));
                sebelum = kelompok;
            }
            tabel.baris(
                    Tabel.teks(s.judul(), "nama"),
                    tanda(s, komentar.getOrDefault(s.kode(), 0L), hariIni),
                    Tabel.teks(s.tenggat() == null ? FormatId.KOSONG : FormatId.tanggal(s.tenggat())),
                    Tabel.teks(FormatId.jumlah(s.kata())),
                    disimpan(s),
                    buka(konteks, s, pelaku));
        }
        return tabel;
    }

    private static Component tanda(Seksi s, long komentar, LocalDate hariIni) {
        Div hasil = TandaSeksi.semua(s, hariIni);
        if (komentar > 0) {
            hasil.add(new Tanda(FormatId.jumlah(komentar) + " komentar", Tanda.Jenis.PERHATIAN));
        }
        return hasil;
    }

    private static String kelompok(Seksi s) {
        String pemilik = s.pemilik().isEmpty()
                ? "perangkat daerah"
                : s.pemilik().stream().map(BiroRef::nama).collect(Collectors.joining(", "));
        return s.indikator() == null
                ? "Bagian umum · " + pemilik
                : Objects.requireNonNullElse(s.namaIndikator(), s.indikator()) + " · " + pemilik;
    }

    private static Component disimpan(Seksi s) {
        if (s.diubah() == null) {
            return Tabel.teks(s.versi() == null ? FormatId.KOSONG : "dari impor", "kecil");
        }
        return Tabel.teks(FormatId.saat(s.diubah()) + ", " + s.diubahOleh(), "kecil");
    }

    private static Component buka(Konteks konteks, Seksi s, Pelaku pelaku) {
        boolean sunting = SeksiService.boleh(pelaku, Operasi.SUNTING_NARASI, s)
                && s.status().dapatDisunting()
                && !konteks.kunci().tertutup();
        String kata = !sunting ? "Baca" : s.kata() == 0 && s.draf() == null ? "Tulis" : "Sunting";
        var tautan = new Anchor(SuntingView.alamat(konteks, s.kode()), kata);
        tautan.getElement().setAttribute("aria-label", kata + " " + s.judul() + ", " + kelompok(s));
        return tautan;
    }
}
