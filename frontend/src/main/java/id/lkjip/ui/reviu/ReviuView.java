package id.lkjip.ui.reviu;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.BagianNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.NarasiService;
import id.lkjip.reviu.PernyataanReviu;
import id.lkjip.reviu.PernyataanReviu.Isi;
import id.lkjip.reviu.ReviuService;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tanda;
import id.lkjip.ui.component.TeksAman;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The review statement of the year, seen by all; the inspectorate records it here. */
@Route("reviu")
@PageTitle("Pernyataan reviu")
@PermitAll
class ReviuView extends HalamanTahun {

    private static final long serialVersionUID = 1L;

    private final transient ReviuService reviu;
    private final transient NarasiService narasi;

    ReviuView(PenentuKonteks penentu, ReviuService reviu, NarasiService narasi) {
        super(penentu);
        this.reviu = reviu;
        this.narasi = narasi;
        addClassName("halaman-sedang");
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        String pd = konteks.perangkatDaerah().id();
        Optional<PernyataanReviu> tersimpan = reviu.find(pd, konteks.tahun());
        add(tersimpan.map(ReviuView::pernyataan).orElseGet(() -> belumAda(konteks)));
        if (Pelaku.saatIni().filter(p -> p.boleh(Operasi.CATAT_REVIU)).isPresent()) {
            add(
                    konteks.kunci().tertutup()
                            ? Tabel.teks(
                                    "Tahun ini tidak terbuka, sehingga pernyataannya tidak dapat dicatat.", "redup")
                            : new FormulirReviu(
                                    reviu, pd, konteks.tahun(), tersimpan.orElse(null), () -> ubah("", null)));
        }
        narasi.find(pd, konteks.tahun()).stream()
                .filter(n -> n.bagian() == BagianNarasi.PERNYATAAN_REVIU)
                .map(ReviuView::diLaporan)
                .forEach(this::add);
    }

    private static Component belumAda(Konteks konteks) {
        return kartu(
                new H2("Belum ada pernyataan reviu"),
                new Paragraph(
                        "Inspektorat belum mencatat pernyataan reviu atas laporan tahun " + konteks.tahun() + "."));
    }

    private static Component pernyataan(PernyataanReviu p) {
        Isi isi = p.berlaku();
        var hasil = new Tanda(
                isi.hasil().nama(),
                switch (isi.hasil()) {
                    case SESUAI -> Tanda.Jenis.BARU;
                    case SESUAI_DENGAN_CATATAN -> Tanda.Jenis.PERHATIAN;
                    case HARUS_DIPERBAIKI -> Tanda.Jenis.DIHAPUS;
                });
        var daftar = new DaftarNilai()
                .tambah("Hasil", hasil)
                .tambah("Nomor", isi.nomor())
                .tambah("Tanggal", FormatId.tanggal(isi.tanggal()))
                .tambah("Pereviu", isi.pereviu())
                .tambah("Dicatat", oleh(isi));
        var teks = new Paragraph(isi.teks());
        teks.addClassName("teks-utuh");
        var kartu = kartu(new H2("Pernyataan telah direviu"), daftar, teks);
        if (p.riwayat().size() > 1) {
            var riwayat = new OrderedList();
            riwayat.addClassName("riwayat");
            p.riwayat().reversed().stream()
                    .skip(1)
                    .map(i -> new ListItem("Nomor " + i.nomor() + " tanggal " + FormatId.tanggal(i.tanggal()) + ", "
                            + i.hasil().nama() + ", dicatat " + oleh(i) + ": " + i.teks()))
                    .forEach(riwayat::add);
            kartu.add(new H3("Pernyataan sebelumnya"), riwayat);
        }
        return kartu;
    }

    private static String oleh(Isi isi) {
        return isi.nama() + ", " + FormatId.saat(isi.pada()) + " WIB";
    }

    private static Component diLaporan(Narasi n) {
        var letak = new Div(Tabel.teks(
                (n.berkas() == null ? "" : n.berkas())
                        + (n.barisAwal() == null ? "" : ", baris " + FormatId.jumlah(n.barisAwal())),
                "redup"));
        return kartu(new H2("Sebagaimana tercetak di laporan"), letak, new TeksAman(n.teks()));
    }

    private static Section kartu(Component... isi) {
        var kartu = new Section(isi);
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }
}
