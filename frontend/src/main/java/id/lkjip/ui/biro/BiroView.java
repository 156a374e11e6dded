package id.lkjip.ui.biro;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.capaian.Serapan;
import id.lkjip.ekspor.EksporService;
import id.lkjip.narasi.Narasi;
import id.lkjip.organisasi.Biro;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.perencanaan.Program;
import id.lkjip.ringkasan.AnalisisIndikator;
import id.lkjip.ringkasan.RincianBiro;
import id.lkjip.ringkasan.RincianBiro.NarasiIndikator;
import id.lkjip.ringkasan.Ringkasan.Hitungan;
import id.lkjip.ringkasan.Ringkasan.SerapanPendukung;
import id.lkjip.ringkasan.RingkasanService;
import id.lkjip.rujukan.RujukanService;
import id.lkjip.rujukan.RujukanService.Terisi;
import id.lkjip.shared.Rupiah;
import id.lkjip.ui.chart.BatangPagu;
import id.lkjip.ui.component.AngkaUtama;
import id.lkjip.ui.component.CaraHitung;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.component.TeksNarasi;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import id.lkjip.ui.ringkasan.DaftarPerhatian;
import id.lkjip.ui.ringkasan.EksporIndikator;
import id.lkjip.ui.ringkasan.TabelIndikator;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One biro: what it answers for, its money, what to ask it, and the state of its narratives. */
@Route(Tautan.BIRO + ":kode")
@PageTitle("Biro")
@PermitAll
class BiroView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    private final transient RingkasanService ringkasan;
    private final transient RujukanService rujukan;
    private final transient EksporService ekspor;

    BiroView(PenentuKonteks penentu, RingkasanService ringkasan, RujukanService rujukan, EksporService ekspor) {
        super(penentu);
        this.ringkasan = ringkasan;
        this.rujukan = rujukan;
        this.ekspor = ekspor;
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        Optional<RincianBiro> hasil =
                ringkasan.findBiro(konteks.perangkatDaerah().id(), konteks.tahun(), dariJalur("kode"));
        if (hasil.isEmpty()) {
            add(Pesan.kosong(
                    "Biro tidak ada pada tahun " + konteks.tahun(),
                    "Tidak ada biro dengan kode \"" + dariJalur("kode") + "\" pada dokumen tahun ini.",
                    Tautan.ke("", konteks, Map.of(), "Ke ringkasan")));
            return;
        }
        RincianBiro r = hasil.get();
        add(kepala(konteks, r), angka(r), cara(r.pendukung()));
        var perhatian = new Section(new H2("Perlu perhatian"), new DaftarPerhatian(konteks, r.perhatian()));
        perhatian.addClassNames("kartu", "kartu-isi");
        add(perhatian, indikator(konteks, r), program(konteks, r), narasi(konteks, r));
    }

    private static Component kepala(Konteks konteks, RincianBiro r) {
        var remah = new Nav(Tautan.ke("", konteks, Map.of(), "Ringkasan"));
        remah.addClassNames("remah", "kecil");
        remah.getElement().setAttribute("aria-label", "Letak");
        var tindakan = new Div(
                Tautan.ke(
                        Tautan.POHON, konteks, Map.of("biro", r.biro().kode(), "tingkat", "kegiatan"), "Pohon kinerja"),
                Tautan.ke("realisasi", konteks, Map.of("biro", r.biro().kode()), "Realisasi"),
                Tautan.ke("tahun", konteks, Map.of("biro", r.biro().kode()), "Perbandingan tahun"),
                Tautan.ke("temuan", konteks, Map.of("biro", r.biro().kode()), "Temuan"));
        tindakan.addClassNames("tindakan", "kecil");
        var kepala = new Div(remah, new H2(r.biro().nama()));
        kepala.addClassName("kepala-halaman");
        Biro susunan = konteks.perangkatDaerah().biroByKode(r.biro().kode());
        if (susunan != null && !susunan.bagian().isEmpty()) {
            kepala.add(Tabel.teks(
                    susunan.bagian().stream().map(b -> b.nama()).collect(Collectors.joining(" · ")), "kecil"));
        }
        kepala.add(tindakan);
        return kepala;
    }

    private static Component angka(RincianBiro r) {
        Pagu pagu = r.pagu();
        Hitungan h = r.hitungan();
        Serapan serapan = r.pendukung().serapan();
        return new AngkaUtama()
                .tambah(
                        "Indikator tercapai",
                        h.semua() == 0 ? FormatId.KOSONG : h.tercapai() + " dari " + h.semua(),
                        h.semua() == 0
                                ? "tidak menjadi penanggung jawab"
                                : h.belumTercapai() + " belum tercapai, " + h.tanpaAngka() + " tanpa angka")
                .tambah("Pagu murni", FormatId.ringkas(pagu.murni()), FormatId.rupiah(pagu.murni()))
                .tambah("Pagu perubahan", FormatId.ringkas(pagu.perubahan()), FormatId.rupiah(pagu.perubahan()))
                .tambah(
                        "Selisih",
                        FormatId.ringkas(pagu.selisih()),
                        pagu.persenSelisih() == null
                                ? "tidak dapat dibandingkan"
                                : FormatId.selisihPersen(pagu.persenSelisih()) + " dari murni")
                .tambah(
                        "Serapan pendukung sasaran",
                        FormatId.persen(serapan.persen()),
                        serapan.persen() == null
                                ? "tidak dinyatakan laporan"
                                : "dari " + FormatId.ringkas(r.pendukung().alokasi()));
    }

    private static Component cara(SerapanPendukung pendukung) {
        var daftar = new DaftarNilai()
                .tambah(
                        "Indikator",
                        "Yang dihitung indikator dengan biro ini sebagai penanggung jawab pertama; yang didukungnya ada di"
                                + " tabel di bawah.")
                .tambah(
                        "Serapan pendukung sasaran",
                        pendukung.tabel() == 0
                                ? "Tabel efisiensi sasarannya tidak menyatakan alokasi dan realisasi."
                                : "Jumlah dari " + pendukung.tabel()
                                        + " tabel efisiensi: "
                                        + pendukung.serapan().uraian()
                                        + ". Ini bukan serapan seluruh pagu biro, yang tidak dinyatakan laporan.");
        return new CaraHitung(daftar);
    }

    private Section indikator(Konteks konteks, RincianBiro r) {
        var kepala = new Div(new H2("Indikator"));
        kepala.addClassName("kepala-bagian");
        if (!r.indikator().isEmpty()) {
            kepala.add(ekspor(
                    ekspor,
                    konteks,
                    "indikator",
                    () -> EksporIndikator.of(
                            "Indikator " + r.biro().nama() + " " + konteks.tahun(), konteks.tahun(), r.indikator())));
        }
        var bagian = new Section(kepala);
        bagian.addClassName("bagian");
        bagian.add(
                r.indikator().isEmpty()
                        ? Tabel.teks("Biro ini tidak memiliki indikator sasaran pada tahun ini.", "redup")
                        : TabelIndikator.of(konteks, r.indikator()));
        return bagian;
    }

    private Section program(Konteks konteks, RincianBiro r) {
        var kepala = new Div(new H2("Program"));
        kepala.addClassName("kepala-bagian");
        var bagian = new Section(kepala);
        bagian.addClassName("bagian");
        if (r.program().isEmpty()) {
            bagian.add(Tabel.teks("Program biro ini tidak tercantum pada rencana kerja.", "redup"));
            return bagian;
        }
        Rupiah terbesar =
                BatangPagu.terbesar(r.program().stream().map(Program::pagu).toList());
        kepala.add(ekspor(ekspor, konteks, "program", () -> EksporBiro.program(r, konteks.tahun())));
        var tabel = new Tabel("Program " + r.biro().nama())
                .kolom("Program", Rata.TEKS)
                .kolom("Pagu murni (Rp)", Rata.ANGKA)
                .kolom("Pagu perubahan (Rp)", Rata.ANGKA)
                .kolom("Selisih (Rp)", Rata.ANGKA)
                .kolom("Selisih (%)", Rata.ANGKA)
                .kolom("Murni dan perubahan", Rata.TEKS);
        tabel.addClassName("tabel-pagu");
        for (Program p : r.program()) {
            tabel.baris(
                    nama(konteks, r, p),
                    Tabel.teks(FormatId.angkaRupiah(p.pagu().murni())),
                    Tabel.teks(FormatId.angkaRupiah(p.pagu().perubahan())),
                    Tabel.teks(
                            FormatId.selisihRupiah(p.pagu().selisih()),
                            FormatId.arah(p.pagu().selisih())),
                    Tabel.teks(
                            FormatId.selisihPersen(p.pagu().persenSelisih()),
                            FormatId.arah(p.pagu().selisih())),
                    new BatangPagu(p.pagu(), terbesar));
        }
        tabel.total(
                Tabel.teks("Pagu biro"),
                Tabel.teks(FormatId.angkaRupiah(r.pagu().murni())),
                Tabel.teks(FormatId.angkaRupiah(r.pagu().perubahan())),
                Tabel.teks(FormatId.selisihRupiah(r.pagu().selisih())),
                Tabel.teks(FormatId.selisihPersen(r.pagu().persenSelisih())),
                Tabel.teks(""));
        bagian.add(tabel);
        return bagian;
    }

    private static Component nama(Konteks konteks, RincianBiro r, Program p) {
        var sel = new Div(
                p.namaTercantum()
                        ? Tautan.ke(
                                Tautan.POHON, konteks, Map.of("biro", r.biro().kode(), "cari", p.nama()), p.nama())
                        : Tabel.teks(p.nama(), "redup"));
        sel.addClassName("susun-sel");
        if (p.kode() != null) {
            sel.add(Tabel.teks(p.kode(), "kecil"));
        }
        return sel;
    }

    private Section narasi(Konteks konteks, RincianBiro r) {
        var bagian = new Section(new H2("Narasi"));
        bagian.addClassName("bagian");
        if (r.narasi().isEmpty()) {
            bagian.add(Tabel.teks("Biro ini tidak memiliki indikator yang memerlukan narasi.", "redup"));
        } else {
            var tabel = new Tabel("Narasi " + r.biro().nama())
                    .kolom("Indikator", Rata.TEKS)
                    .kolom("Ada", Rata.ANGKA)
                    .kolom("Belum ada", Rata.TEKS)
                    .kolom("Keadaan teks", Rata.TEKS);
            r.narasi()
                    .forEach(n -> tabel.baris(
                            Tautan.indikator(
                                    konteks, n.indikator().kode(), n.indikator().nama()),
                            Tabel.teks(n.ada() + " dari " + n.wajib()),
                            kurang(n.kurang()),
                            Tabel.teks(keadaan(n), "kecil")));
            bagian.add(tabel);
        }
        if (!r.narasiLain().isEmpty()) {
            bagian.add(Tabel.teks("Bagian lain milik biro ini", "nama"));
            Map<String, Terisi> terisi = rujukan.isi(
                    konteks.perangkatDaerah().id(),
                    r.narasiLain().stream().collect(Collectors.toMap(Narasi::id, Narasi::teks)));
            r.narasiLain().forEach(n -> bagian.add(lain(n, Objects.requireNonNull(terisi.get(n.id())))));
        }
        return bagian;
    }

    private static Component kurang(List<AnalisisIndikator> kurang) {
        if (kurang.isEmpty()) {
            return new Tanda("✓ Lengkap", Tanda.Jenis.BARU);
        }
        return Tabel.teks(kurang.stream().map(AnalisisIndikator::nama).collect(Collectors.joining("; ")), "kecil");
    }

    private static String keadaan(NarasiIndikator n) {
        return n.teks().isEmpty()
                ? "belum ada teks"
                : n.teks().stream()
                        .collect(Collectors.groupingBy(
                                satu -> satu.status().nama(), LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> e.getValue() + " " + e.getKey().toLowerCase(FormatId.INDONESIA))
                        .collect(Collectors.joining(", "));
    }

    private static Component lain(Narasi n, Terisi terisi) {
        var kartu = new Div(new Span(n.judul()), new TeksNarasi(n, terisi));
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }
}
