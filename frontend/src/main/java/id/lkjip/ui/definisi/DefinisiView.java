package id.lkjip.ui.definisi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.lkjip.capaian.RumusCapaian;
import id.lkjip.definisi.DefinisiService;
import id.lkjip.organisasi.Biro;
import id.lkjip.perencanaan.Indikator;
import id.lkjip.shared.Pengubahan;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import id.lkjip.ui.kerangka.HalamanTahun;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.PenentuKonteks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The defined indicators and the biro of the organisation; one indicator opened shows its form. */
@Route(DefinisiView.ALAMAT)
@PageTitle("Indikator dan biro")
@RolesAllowed("UBAH_INDIKATOR")
class DefinisiView extends HalamanTahun {

    static final String ALAMAT = "indikator";

    private static final long serialVersionUID = 1L;
    private static final String RINCIAN = "rincian";

    private final transient DefinisiService definisi;

    DefinisiView(PenentuKonteks penentu, DefinisiService definisi) {
        super(penentu);
        this.definisi = definisi;
        addClassName("halaman-sedang");
    }

    @Override
    protected void tampilkan(Konteks konteks, QueryParameters parameter) {
        removeAll();
        String kode = parameter.getSingleParameter(RINCIAN).orElse("");
        if (kode.isEmpty()) {
            add(daftar(konteks), new FormulirBiro(definisi, konteks.perangkatDaerah(), () -> ubah(RINCIAN, null)));
            return;
        }
        var kembali = new Button("Semua indikator", e -> ubah(RINCIAN, null));
        kembali.addThemeVariants(ButtonVariant.TERTIARY);
        kembali.addClassName("kembali");
        add(kembali);
        try {
            Indikator satu = definisi.find(konteks.perangkatDaerah().id(), kode);
            add(new FormulirIndikator(definisi, satu, konteks.perangkatDaerah().biro(), () -> ubah(RINCIAN, kode)));
        } catch (PermintaanDitolak ditolak) {
            add(Pesan.kosong("Indikator tidak ditemukan", String.valueOf(ditolak.getMessage())));
        }
    }

    private Component daftar(Konteks konteks) {
        var tabel = new Tabel("Definisi indikator")
                .kolom("Indikator", Rata.TEKS)
                .kolom("Satuan", Rata.TEKS)
                .kolom("Rumus", Rata.TEKS)
                .kolom("Biro", Rata.TEKS)
                .kolom("Diubah", Rata.TEKS)
                .kolom("Tindakan", Rata.TEKS);
        List<Biro> biro = konteks.perangkatDaerah().biro();
        for (Indikator i : definisi.daftar(konteks.perangkatDaerah().id())) {
            var buka = new Anchor(
                    ALAMAT + "?"
                            + konteks.parameter().merging(RINCIAN, i.kode()).getQueryString(),
                    "Ubah");
            buka.getElement().setAttribute("aria-label", "Ubah " + i.nama());
            var nama = new Div(Tabel.teks(i.nama(), "nama"));
            nama.addClassName("susun-sel");
            if (!i.alias().isEmpty()) {
                nama.add(Tabel.teks("juga: " + String.join("; ", i.alias()), "kecil"));
            }
            tabel.baris(
                    nama,
                    Tabel.teks(i.satuan() == null ? FormatId.KOSONG : i.satuan()),
                    Tabel.teks(rumus(i.rumus())),
                    Tabel.teks(
                            i.biro().isEmpty()
                                    ? "perangkat daerah"
                                    : i.biro().stream().map(k -> nama(biro, k)).collect(Collectors.joining(", ")),
                            "kecil"),
                    Tabel.teks(diubah(i.diubah()), "kecil"),
                    buka);
        }
        var pengantar = new Paragraph("Definisi berlaku untuk semua tahun; capaian mengikutinya. Yang diubah di sini"
                + " tidak ditimpa impor.");
        pengantar.addClassName("redup");
        var bagian = new Section(new H2("Indikator"), pengantar, tabel);
        bagian.addClassName("bagian");
        return bagian;
    }

    static String diubah(@Nullable Pengubahan p) {
        return p == null ? FormatId.KOSONG : p.nama() + ", " + FormatId.saat(p.pada()) + " WIB: " + p.alasan();
    }

    private static String nama(List<Biro> biro, String kode) {
        return biro.stream()
                .filter(b -> b.kode().equals(kode))
                .map(b -> b.singkatan() == null ? b.nama() : b.singkatan())
                .findFirst()
                .orElse(kode);
    }

    static String rumus(RumusCapaian rumus) {
        return switch (rumus) {
            case POSITIF -> "R / T x 100";
            case NEGATIF_A -> "(2T \u2212 R) / T x 100";
            case NEGATIF_B -> "T / R x 100";
        };
    }
}
