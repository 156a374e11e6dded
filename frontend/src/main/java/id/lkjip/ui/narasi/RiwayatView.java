package id.lkjip.ui.narasi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.PenyuntinganService.LembarKerja;
import id.lkjip.narasi.RevisiNarasi;
import id.lkjip.narasi.RevisiNarasi.Ringkas;
import id.lkjip.narasi.SeksiService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The revisions of a section: any two compared, and an earlier one restored as a new one. */
@Route(RiwayatView.ALAMAT)
@PageTitle("Riwayat narasi")
@PermitAll
class RiwayatView extends HalamanTahun {

    static final String ALAMAT = "narasi/riwayat";

    private static final long serialVersionUID = 1L;
    /** Named as in other views, so that the frame leaves them behind with the year they belong to. */
    private static final String DARI = "banding";

    private static final String KE = "nomor";
    private static final String CARA = "cara";

    private final transient PenyuntinganService penyuntingan;

    /** How two revisions are shown. */
    private enum Cara {
        SEBARIS("Sebaris"),
        BERDAMPINGAN("Berdampingan");

        private final String label;

        Cara(String label) {
            this.label = label;
        }
    }

    RiwayatView(PenentuKonteks penentu, PenyuntinganService penyuntingan) {
        super(penentu);
        this.penyuntingan = penyuntingan;
    }

    /** The address of a section's history. */
    static String alamat(Konteks konteks, String kode) {
        return AlamatSeksi.alamat(ALAMAT, konteks, kode);
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        String kode = AlamatSeksi.kode(parameter);
        try {
            AlamatSeksi.periksa(konteks, kode);
            LembarKerja lembar = penyuntingan.buka(kode);
            tampilkan(konteks, parameter, lembar, penyuntingan.riwayat(kode));
        } catch (PermintaanDitolak ditolak) {
            removeAll();
            add(Pesan.kosong(
                    "Belum ada riwayat",
                    String.valueOf(ditolak.getMessage()),
                    new Anchor(NarasiView.ALAMAT + "?" + konteks.parameter().getQueryString(), "Semua bagian")));
        }
    }

    private void tampilkan(Konteks konteks, QueryParameters parameter, LembarKerja lembar, List<Ringkas> semua) {
        String kode = lembar.seksi().kode();
        int terbaru = semua.getFirst().nomor();
        int ke = nomor(parameter, KE, terbaru);
        int dari = nomor(parameter, DARI, Math.max(1, ke - 1));
        Cara cara = parameter.getSingleParameter(CARA).orElse("").equals(Cara.BERDAMPINGAN.name())
                ? Cara.BERDAMPINGAN
                : Cara.SEBARIS;
        var kembali = new Anchor(SuntingView.alamat(konteks, kode), "Kembali ke bagian ini");
        kembali.addClassName("kembali");
        var kepala = new Div(
                kembali,
                new H2(lembar.seksi().judul()),
                Tabel.teks(
                        lembar.seksi().namaIndikator() == null
                                ? "Bagian umum"
                                : lembar.seksi().namaIndikator(),
                        "redup"));
        kepala.addClassName("judul-narasi");
        add(kepala, daftar(konteks, lembar, semua), perbandingan(kode, semua, dari, ke, cara));
    }

    private static int nomor(QueryParameters parameter, String nama, int bila) {
        String teks = parameter.getSingleParameter(nama).orElse("");
        return teks.matches("\\d{1,6}") ? Integer.parseInt(teks) : bila;
    }

    private Component daftar(Konteks konteks, LembarKerja lembar, List<Ringkas> semua) {
        Narasi narasi = Objects.requireNonNull(lembar.narasi());
        boolean boleh = !konteks.kunci().tertutup()
                && lembar.seksi().status().dapatDisunting()
                && SeksiService.boleh(Pelaku.saatIni().orElseThrow(), Operasi.SUNTING_NARASI, lembar.seksi());
        var tabel = new Tabel("Revisi bagian ini")
                .kolom("Revisi", Rata.TEKS)
                .kolom("Oleh", Rata.TEKS)
                .kolom("Pada", Rata.TEKS)
                .kolom("Alasan", Rata.TEKS)
                .kolom("Tindakan", Rata.TEKS);
        for (Ringkas r : semua) {
            boolean berlaku = r.nomor() == narasi.revisi();
            var tindakan = new Div(new Button("Bandingkan", e -> ubah(KE, Integer.toString(r.nomor()))));
            tindakan.addClassName("tindakan-baris");
            if (boleh && !berlaku) {
                var pulihkan = new Button("Pulihkan", e -> pulihkan(narasi, r.nomor()));
                // A draft of hers would be dropped with the text it goes on from.
                pulihkan.setEnabled(lembar.draf() == null);
                pulihkan.setTooltipText(
                        lembar.draf() == null
                                ? "Menjadi revisi baru dengan teks ini"
                                : "Simpan atau buang draf Anda lebih dahulu");
                tindakan.add(pulihkan);
            }
            tabel.baris(
                    Tabel.teks(r.nomor() + (berlaku ? " (berlaku)" : "")),
                    Tabel.teks(r.nama()),
                    Tabel.teks(r.pada() == null ? FormatId.KOSONG : FormatId.saat(r.pada()) + " WIB"),
                    Tabel.teks(r.alasan() == null ? FormatId.KOSONG : r.alasan()),
                    tindakan);
        }
        return tabel;
    }

    private void pulihkan(Narasi narasi, int nomor) {
        if (Kabar.coba(() -> penyuntingan.pulihkan(narasi.id(), Objects.requireNonNull(narasi.versi()), nomor))) {
            Kabar.berhasil("Revisi " + nomor + " dipulihkan sebagai revisi baru.");
            ubah(Map.of(DARI, "", KE, ""));
        }
    }

    private Component perbandingan(String kode, List<Ringkas> semua, int dari, int ke, Cara cara) {
        RevisiNarasi lama = penyuntingan.revisi(kode, dari);
        RevisiNarasi baru = penyuntingan.revisi(kode, ke);
        var pilihCara = new Select<Cara>();
        pilihCara.setAriaLabel("Cara membandingkan");
        pilihCara.setItems(Cara.values());
        pilihCara.setItemLabelGenerator(c -> c.label);
        pilihCara.setValue(cara);
        pilihCara.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(CARA, e.getValue() == Cara.SEBARIS ? null : e.getValue().name());
            }
        });
        var alat = new Div(pilih("Dari revisi", DARI, semua, dari), pilih("Ke revisi", KE, semua, ke), pilihCara);
        alat.addClassName("alat");
        var hasil = new Section(
                new H2("Perbandingan"),
                alat,
                cara == Cara.SEBARIS
                        ? PetikanTampil.sebaris(lama.teks(), baru.teks())
                        : PetikanTampil.berdampingan("Revisi " + dari, lama.teks(), "Revisi " + ke, baru.teks()));
        hasil.addClassNames("kartu", "kartu-isi");
        return hasil;
    }

    private Select<Integer> pilih(String label, String parameter, List<Ringkas> semua, int nomor) {
        var hasil = new Select<Integer>();
        hasil.setLabel(label);
        hasil.setItems(semua.stream().map(Ringkas::nomor).toList());
        hasil.setValue(nomor);
        hasil.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ubah(parameter, Integer.toString(e.getValue()));
            }
        });
        return hasil;
    }
}
