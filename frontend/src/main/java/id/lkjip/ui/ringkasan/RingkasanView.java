package id.lkjip.ui.ringkasan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.ekspor.EksporService;
import id.lkjip.perencanaan.Pagu;
import id.lkjip.ringkasan.Ringkasan;
import id.lkjip.ringkasan.Ringkasan.Anggaran;
import id.lkjip.ringkasan.Ringkasan.Hitungan;
import id.lkjip.ringkasan.Ringkasan.KartuBiro;
import id.lkjip.ringkasan.RingkasanService;
import id.lkjip.ui.component.AngkaUtama;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The start page: what was reached, where the money went, what to ask whom. */
@Route("")
@PageTitle("Ringkasan")
@PermitAll
class RingkasanView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    private final transient RingkasanService ringkasan;
    private final transient EksporService ekspor;

    RingkasanView(PenentuKonteks penentu, RingkasanService ringkasan, EksporService ekspor) {
        super(penentu);
        this.ringkasan = ringkasan;
        this.ekspor = ekspor;
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        Optional<Ringkasan> hasil = ringkasan.find(konteks.perangkatDaerah().id(), konteks.tahun());
        if (hasil.isEmpty()) {
            add(Pesan.kosong("Belum ada ringkasan", "Tidak ada dokumen tahun " + konteks.tahun() + "."));
            return;
        }
        Ringkasan r = hasil.get();
        add(kinerja(r), keuangan(r.anggaran()), cara(r));
        var dua = new Div(perhatian(konteks, r), anggaran(r));
        dua.addClassName("dua-pertiga");
        add(dua, indikator(konteks, r), biro(konteks, r));
    }

    private static Component kinerja(Ringkasan r) {
        return new AngkaUtama()
                .tambah("Sasaran tercapai", dari(r.sasaran()), sisanya(r.sasaran()))
                .tambah(
                        "Indikator tercapai",
                        dari(r.indikator()),
                        sisanya(r.indikator())
                                + (r.terbawa() == 0 ? "" : "; " + r.terbawa() + " memakai nilai tahun lain"))
                .tambah(
                        "Rata-rata capaian",
                        FormatId.persen(r.rataCapaian().nilai()),
                        "dari " + r.rataCapaian().jumlah() + " di antara "
                                + r.rataCapaian().dari() + " indikator");
    }

    private static Component keuangan(Anggaran a) {
        return new AngkaUtama()
                .tambah("Pagu", FormatId.ringkas(a.pagu()), FormatId.rupiah(a.pagu()))
                .tambah(
                        "Realisasi",
                        FormatId.ringkas(a.realisasi()),
                        a.realisasi() == null ? "belum dinyatakan" : FormatId.rupiah(a.realisasi()))
                .tambah(
                        "Sisa",
                        FormatId.ringkas(a.serapan().sisa()),
                        a.serapan().sisa() == null
                                ? "belum dapat dihitung"
                                : FormatId.rupiah(a.serapan().sisa()))
                .tambah(
                        "Serapan",
                        FormatId.persen(a.serapan().persen()),
                        a.serapan().persen() == null ? "belum dapat dihitung" : "dari pagu");
    }

    private static String dari(Hitungan h) {
        return h.semua() == 0 ? FormatId.KOSONG : h.tercapai() + " dari " + h.semua();
    }

    private static String sisanya(Hitungan h) {
        return h.semua() == 0
                ? "tidak ada yang dihitung"
                : h.belumTercapai() + " belum tercapai, " + h.tanpaAngka() + " tanpa angka";
    }

    private static Component cara(Ringkasan r) {
        Anggaran a = r.anggaran();
        var daftar = new DaftarNilai()
                .tambah("Yang dihitung", r.lingkup() + ".")
                .tambah("Tercapai", "Capaian 100% atau lebih. Sasaran tercapai bila semua indikatornya tercapai.")
                .tambah(
                        "Rata-rata capaian",
                        r.rataCapaian().uraian() == null
                                ? "Belum ada capaian yang dapat dihitung."
                                : r.rataCapaian().uraian()
                                        + "; yang tanpa angka tidak ikut, capaian tidak dibatasi pada 100%.")
                .tambah("Anggaran", a.lingkup());
        if (a.serapan().uraian() != null) {
            daftar.tambah("Serapan", a.serapan().uraian());
        } else if (a.serapan().alasan() != null) {
            daftar.tambah("Serapan", a.serapan().alasan());
        }
        if (a.sumberPagu() != null) {
            daftar.tambah("Sumber pagu", FormatId.sitasi(a.sumberPagu()));
        }
        if (a.sumberRealisasi() != null) {
            daftar.tambah("Sumber realisasi", FormatId.sitasi(a.sumberRealisasi()));
        }
        return new NativeDetails("Bagaimana dihitung?", daftar);
    }

    private static Section perhatian(Konteks konteks, Ringkasan r) {
        var kepala = new Div(new H2("Perlu perhatian"), Tabel.teks(DaftarPerhatian.hitungan(r.perhatian()), "redup"));
        kepala.addClassName("kepala-bagian");
        var bagian = new Section(kepala, new DaftarPerhatian(konteks, r.perhatian()));
        bagian.addClassNames("kartu", "kartu-isi");
        return bagian;
    }

    private static Section anggaran(Ringkasan r) {
        var bagian = new Section(
                GambarAnggaran.of(r.anggaran(), r.tahun()),
                Tabel.teks(r.anggaran().lingkup(), "kecil"));
        if (!r.anggaran().rincian().isEmpty()) {
            bagian.add(RincianBelanja.of(r.anggaran().rincian(), r.tahun()));
        }
        bagian.getElement().setAttribute("aria-label", "Realisasi anggaran");
        bagian.addClassNames("kartu", "kartu-isi");
        return bagian;
    }

    private Section indikator(Konteks konteks, Ringkasan r) {
        var kepala = new Div(new H2("Indikator"));
        kepala.addClassName("kepala-bagian");
        if (!r.baris().isEmpty()) {
            kepala.add(ekspor(
                    ekspor,
                    konteks,
                    "indikator",
                    () -> EksporIndikator.of("Indikator " + r.tahun(), r.tahun(), r.baris())
                            .dengan("Yang dihitung", r.lingkup())));
        }
        var bagian = new Section(kepala);
        bagian.addClassName("bagian");
        bagian.add(
                r.baris().isEmpty()
                        ? Tabel.teks("Tidak ada indikator yang tersimpan untuk tahun ini.", "redup")
                        : TabelIndikator.of(konteks, r.baris()));
        return bagian;
    }

    private static Section biro(Konteks konteks, Ringkasan r) {
        var kartu = new Div();
        kartu.addClassName("kartu-biro");
        r.biro().forEach(b -> kartu.add(biro(konteks, b)));
        var bagian = new Section(new H2("Biro"), kartu);
        bagian.addClassName("bagian");
        return bagian;
    }

    private static Component biro(Konteks konteks, KartuBiro b) {
        var tautan = Tautan.biro(konteks, b.biro().kode(), b.biro().nama());
        var judul = new H3(tautan);
        Pagu pagu = b.pagu();
        var daftar = new DaftarNilai();
        daftar.tambah(
                "Indikator tercapai",
                b.indikator().semua() == 0 ? "tidak ada indikator" : dari(b.indikator()) + rincian(b.indikator()));
        daftar.tambah("Pagu murni", FormatId.ringkas(pagu.murni()));
        daftar.tambah(
                "Pagu perubahan",
                FormatId.ringkas(pagu.perubahan())
                        + (pagu.persenSelisih() == null
                                ? ""
                                : " (" + FormatId.selisihPersen(pagu.persenSelisih()) + ")"));
        daftar.tambah(
                "Serapan pendukung sasaran",
                b.pendukung().serapan().persen() == null
                        ? "tidak dinyatakan"
                        : FormatId.persen(b.pendukung().serapan().persen()) + " dari "
                                + FormatId.ringkas(b.pendukung().alokasi()));
        var kartu = new Div(judul, daftar);
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }

    private static String rincian(Hitungan h) {
        return h.tanpaAngka() == 0 ? "" : ", " + h.tanpaAngka() + " tanpa angka";
    }
}
