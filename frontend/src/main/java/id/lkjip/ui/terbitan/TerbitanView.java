package id.lkjip.ui.terbitan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.Terbitan;
import id.lkjip.narasi.Terbitan.BagianTerbit;
import id.lkjip.narasi.Terbitan.Ringkas;
import id.lkjip.narasi.TerbitanService;
import id.lkjip.narasi.TerbitanService.AngkaKini;
import id.lkjip.ui.component.DaftarNilai;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.TeksAman;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was published of a year: the list, and one publication as it was, with the figures that are others now. */
@Route("terbitan")
@PageTitle("Terbitan")
@PermitAll
class TerbitanView extends HalamanTahun {

    private static final long serialVersionUID = 1L;
    private static final String NOMOR = "nomor";

    private final transient TerbitanService terbitan;

    TerbitanView(PenentuKonteks penentu, TerbitanService terbitan) {
        super(penentu);
        this.terbitan = terbitan;
        addClassName("halaman-sedang");
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        String pd = konteks.perangkatDaerah().id();
        List<Ringkas> semua = terbitan.daftar(pd, konteks.tahun());
        if (Pelaku.saatIni().filter(p -> p.boleh(Operasi.TERBITKAN_NARASI)).isPresent()
                && !konteks.kunci().tertutup()) {
            add(formulir(konteks));
        }
        if (semua.isEmpty()) {
            add(Pesan.kosong(
                    "Belum ada terbitan",
                    "Narasi tahun " + konteks.tahun()
                            + " terbit setelah semua bagian yang tertulis disetujui Perencana."));
            return;
        }
        add(daftar(semua));
        int dipilih = parameter
                .getSingleParameter(NOMOR)
                .filter(n -> n.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(semua.getFirst().nomor());
        Optional<Terbitan> satu = terbitan.find(pd, konteks.tahun(), dipilih);
        add(satu.map(this::isi)
                .orElseGet(() -> Pesan.kosong(
                        "Terbitan tidak ada", "Terbitan nomor " + dipilih + " tidak ada pada tahun ini.")));
    }

    private Component formulir(Konteks konteks) {
        var nama = new TextField("Nama terbitan");
        nama.setMaxLength(120);
        nama.setValue("LKjIP " + konteks.tahun());
        nama.setWidthFull();
        var tombol = new Button("Terbitkan narasi");
        tombol.addThemeVariants(ButtonVariant.PRIMARY);
        tombol.setDisableOnClick(true);
        tombol.addClickListener(klik -> {
            boolean terbit = Kabar.coba(() -> {
                Terbitan baru = terbitan.terbitkan(konteks.perangkatDaerah().id(), konteks.tahun(), nama.getValue());
                Kabar.berhasil(
                        "Terbitan " + baru.nomor() + " memuat " + baru.bagian().size() + " bagian.");
            });
            tombol.setEnabled(true);
            if (terbit) {
                ubah(NOMOR, null);
            }
        });
        var keterangan = new Paragraph("Semua bagian yang tertulis ikut terbit dengan angkanya hari ini. Setiap bagian"
                + " harus sudah disetujui, dan tidak ada yang perlu dibaca ulang.");
        keterangan.addClassName("redup");
        return kartu(new H2("Terbitkan"), keterangan, nama, tombol);
    }

    private Component daftar(List<Ringkas> semua) {
        var tabel = new Tabel("Daftar terbitan")
                .kolom("Nomor", Tabel.Rata.ANGKA)
                .kolom("Nama", Tabel.Rata.TEKS)
                .kolom("Diterbitkan", Tabel.Rata.TEKS);
        for (Ringkas satu : semua) {
            var buka = new Button(satu.nama(), klik -> ubah(NOMOR, String.valueOf(satu.nomor())));
            buka.addThemeVariants(ButtonVariant.TERTIARY);
            tabel.baris(
                    Tabel.teks(FormatId.jumlah(satu.nomor())),
                    buka,
                    Tabel.teks(satu.namaOrang() + ", " + FormatId.saat(satu.pada()) + " WIB"));
        }
        return tabel;
    }

    private Component isi(Terbitan satu) {
        var hasil = kartu(
                new H2(satu.nama()),
                new DaftarNilai()
                        .tambah("Nomor", FormatId.jumlah(satu.nomor()))
                        .tambah("Diterbitkan", satu.namaOrang() + ", " + FormatId.saat(satu.pada()) + " WIB")
                        .tambah("Bagian", FormatId.jumlah(satu.bagian().size())));
        if (!satu.kosong().isEmpty()) {
            var belum = new UnorderedList();
            satu.kosong().forEach(k -> belum.add(new ListItem(k)));
            hasil.add(new Details(FormatId.jumlah(satu.kosong().size()) + " bagian belum ditulis saat terbit", belum));
        }
        Map<String, List<AngkaKini>> angka = terbitan.angkaKini(satu);
        satu.bagian().forEach(b -> hasil.add(bagian(b, angka.getOrDefault(b.kode(), List.of()))));
        return hasil;
    }

    private static Component bagian(BagianTerbit satu, List<AngkaKini> angka) {
        var hasil = new Div(new H3(satu.judul()), new TeksAman(satu.tampil()));
        List<AngkaKini> berubah = angka.stream().filter(AngkaKini::berubah).toList();
        if (!berubah.isEmpty()) {
            var tabel = new Tabel("Angka yang kini lain pada " + satu.judul())
                    .kolom("Angka yang kini lain", Tabel.Rata.TEKS)
                    .kolom("Saat terbit", Tabel.Rata.ANGKA)
                    .kolom("Sekarang", Tabel.Rata.ANGKA);
            berubah.forEach(a -> tabel.baris(
                    Tabel.teks(a.angka().uraian()),
                    Tabel.teks(a.angka().teks()),
                    Tabel.teks(a.kini() == null ? "tidak ada lagi" : a.kini())));
            hasil.add(tabel);
        }
        return hasil;
    }

    private static Section kartu(Component... isi) {
        var kartu = new Section(isi);
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }
}
