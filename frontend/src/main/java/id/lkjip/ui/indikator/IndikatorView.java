package id.lkjip.ui.indikator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.ekspor.EksporService;
import id.lkjip.narasi.Narasi;
import id.lkjip.perbandingan.PerbandinganTahun.Sel;
import id.lkjip.perencanaan.TahunAnggaran.BiroRef;
import id.lkjip.perencanaan.TahunAnggaran.IndikatorTahun;
import id.lkjip.perencanaan.TahunAnggaran.SasaranTahun;
import id.lkjip.ringkasan.AnalisisIndikator;
import id.lkjip.ringkasan.RincianIndikator;
import id.lkjip.ringkasan.RincianIndikator.Bagian;
import id.lkjip.ringkasan.RingkasanService;
import id.lkjip.rujukan.RujukanService;
import id.lkjip.ui.component.AngkaUtama;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.component.TandaKeadaan;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import id.lkjip.ui.kerangka.Tautan;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything about one indicator: the analyses of the regulation in their order, and what is still missing. */
@Route(Tautan.INDIKATOR + ":kode")
@PageTitle("Indikator")
@PermitAll
class IndikatorView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    private final transient RingkasanService ringkasan;
    private final transient RujukanService rujukan;
    private final transient EksporService ekspor;

    IndikatorView(PenentuKonteks penentu, RingkasanService ringkasan, RujukanService rujukan, EksporService ekspor) {
        super(penentu);
        this.ringkasan = ringkasan;
        this.rujukan = rujukan;
        this.ekspor = ekspor;
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        addClassName("halaman-sedang");
        Optional<RincianIndikator> hasil =
                ringkasan.findIndikator(konteks.perangkatDaerah().id(), konteks.tahun(), dariJalur("kode"));
        if (hasil.isEmpty()) {
            add(Pesan.kosong(
                    "Indikator tidak ada pada tahun " + konteks.tahun(),
                    "Tidak ada dokumen tahun ini yang menyebut indikator \"" + dariJalur("kode")
                            + "\". Pilih tahun lain, atau cari indikatornya di Ringkasan.",
                    Tautan.ke("", konteks, Map.of(), "Ke ringkasan")));
            return;
        }
        RincianIndikator r = hasil.get();
        add(remah(konteks, r), kepala(konteks, r), angka(r));
        kurang(r).ifPresent(this::add);
        var isi = new IsiAnalisis(
                konteks,
                r,
                rujukan.isi(
                        konteks.perangkatDaerah().id(),
                        r.analisis().stream()
                                .flatMap(b -> b.narasi().stream())
                                .collect(Collectors.toMap(Narasi::id, Narasi::teks))));
        for (Bagian bagian : r.analisis()) {
            add(isi.bagian(bagian));
        }
    }

    private static Component remah(Konteks konteks, RincianIndikator r) {
        var remah = new Nav(Tautan.ke("", konteks, Map.of(), "Ringkasan"));
        SasaranTahun sasaran = r.sasaran();
        if (sasaran != null) {
            remah.add(
                    new Span(" › "), Tautan.ke(Tautan.POHON, konteks, Map.of("cari", sasaran.nama()), sasaran.nama()));
        }
        remah.addClassNames("remah", "kecil");
        remah.getElement().setAttribute("aria-label", "Letak");
        return remah;
    }

    private Component kepala(Konteks konteks, RincianIndikator r) {
        IndikatorTahun i = r.indikator();
        var tanda = new Div(TandaKeadaan.of(r.keadaan()));
        tanda.addClassName("deret-tanda");
        if (r.terbawa()) {
            tanda.add(new Tanda(
                    i.tahunData() == null ? "nilai terbawa dari tahun lain" : "memakai nilai tahun " + i.tahunData(),
                    Tanda.Jenis.TERBAWA));
        }
        if (i.predikat() != null) {
            tanda.add(new Tanda("Predikat " + i.predikat(), Tanda.Jenis.NETRAL));
        }
        var pemilik = new Div(new Span("Penanggung jawab: "));
        pemilik.addClassName("redup");
        List<BiroRef> biro = i.biro();
        if (biro.isEmpty()) {
            pemilik.add(new Span("perangkat daerah secara keseluruhan"));
        }
        for (int n = 0; n < biro.size(); n++) {
            if (n > 0) {
                pemilik.add(new Span(", didukung "));
            }
            pemilik.add(Tautan.biro(konteks, biro.get(n).kode(), biro.get(n).nama()));
        }
        var kepala = new Div(new H2(i.nama()), pemilik, tanda, tindakan(konteks, r));
        kepala.addClassName("kepala-halaman");
        return kepala;
    }

    private Component tindakan(Konteks konteks, RincianIndikator r) {
        IndikatorTahun i = r.indikator();
        var riwayat = Tautan.ke("realisasi", konteks, Map.of("rincian", i.kode()), "Riwayat dan pencatatan realisasi");
        var banding = Tautan.ke("tahun", konteks, Map.of(), "Perbandingan semua indikator");
        var tindakan = new Div(riwayat, banding);
        if (r.banding() != null) {
            tindakan.add(ekspor(ekspor, konteks, "nilai dari tahun ke tahun", () -> EksporTren.of(r)));
        }
        tindakan.addClassNames("tindakan", "kecil");
        return tindakan;
    }

    private static Component angka(RincianIndikator r) {
        IndikatorTahun i = r.indikator();
        String satuan = i.satuan() == null ? "satuan tidak tercantum" : i.satuan();
        var angka = new AngkaUtama()
                .tambah("Target " + r.tahun(), FormatId.nilai(i.target()), satuan)
                .tambah(
                        "Realisasi " + r.tahun(),
                        FormatId.nilai(i.realisasi()),
                        satuan + ", " + FormatId.status(i.status()).toLowerCase(FormatId.INDONESIA))
                .tambah(
                        "Capaian",
                        FormatId.persen(i.capaian().nilai()),
                        i.capaian().nilai() == null
                                ? "belum dapat dihitung"
                                : r.keadaan().nama().toLowerCase(FormatId.INDONESIA));
        Sel kini = r.kini();
        angka.tambah(
                "Dari tahun lalu",
                FormatId.selisih(kini == null ? null : kini.selisih()),
                kini == null || kini.selisih() == null
                        ? "tidak dapat dibandingkan"
                        : FormatId.selisihPersen(kini.perubahanPersen()));
        if (r.akhir() != null) {
            angka.tambah(
                    "Terhadap Renstra " + r.akhir().tahunAkhir(),
                    FormatId.persen(r.akhir().gap().persen()),
                    r.akhir().sasaran().targetAkhir() == null
                            ? "target akhir tidak tercantum"
                            : "target akhir "
                                    + FormatId.nilai(r.akhir().sasaran().targetAkhir()));
        }
        return angka;
    }

    /** What the report still owes about this indicator, each a jump to its place. */
    private static Optional<Component> kurang(RincianIndikator r) {
        List<AnalisisIndikator> kurang = r.analisis().stream()
                .filter(Bagian::kurang)
                .map(Bagian::analisis)
                .toList();
        if (kurang.isEmpty()) {
            return Optional.empty();
        }
        var kalimat = new Paragraph(new Span("Narasi yang belum ada: "));
        for (int n = 0; n < kurang.size(); n++) {
            if (n > 0) {
                kalimat.add(new Span(", "));
            }
            var tautan = new Anchor(
                    "#" + IsiAnalisis.id(kurang.get(n)), kurang.get(n).nama().toLowerCase(FormatId.INDONESIA));
            tautan.setRouterIgnore(true);
            kalimat.add(tautan);
        }
        kalimat.add(new Span("."));
        var catatan = new Div(kalimat);
        catatan.addClassName("catatan");
        catatan.getElement().setAttribute("role", "note");
        return Optional.of(catatan);
    }

    static Component kosong(String teks) {
        return Tabel.teks(teks, "redup");
    }
}
