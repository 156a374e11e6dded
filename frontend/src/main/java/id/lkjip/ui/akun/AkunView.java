package id.lkjip.ui.akun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.Akun;
import id.lkjip.akses.akun.AkunService;
import id.lkjip.akses.token.TokenService;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.RahasiaSekali;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Accounts: who may sign in, with which roles; making, changing, resetting, ending sessions. */
@Route("akun")
@PageTitle("Akun")
@RolesAllowed("KELOLA_AKUN")
class AkunView extends Main {

    private static final long serialVersionUID = 1L;

    private final transient AkunService akun;
    private final transient TokenService token;
    private final transient TahunAnggaranService organisasi;
    private final Div isi = new Div();

    AkunView(AkunService akun, TokenService token, TahunAnggaranService organisasi) {
        this.akun = akun;
        this.token = token;
        this.organisasi = organisasi;
        addClassName("halaman");
        isi.addClassName("isi");
        var pengantar = new Paragraph("Hak seseorang adalah gabungan hak semua perannya. Mengubah peran, biro, atau"
                + " keadaan akun mengakhiri sesinya.");
        pengantar.addClassName("redup");
        var baru = new Button("Buat akun", e -> buat());
        baru.addThemeVariants(ButtonVariant.PRIMARY);
        var kepala = new Div(new Div(new H2("Siapa yang boleh masuk"), pengantar), baru);
        kepala.addClassName("kepala-daftar");
        add(kepala, isi);
        tampilkan();
    }

    private void tampilkan() {
        var tabel = new Tabel("Daftar akun")
                .kolom("Nama akun", Rata.TEKS)
                .kolom("Orang", Rata.TEKS)
                .kolom("Peran", Rata.TEKS)
                .kolom("Biro", Rata.TEKS)
                .kolom("Keadaan", Rata.TEKS)
                .kolom("Terakhir masuk", Rata.TEKS)
                .kolom("Tindakan", Rata.TEKS);
        for (Akun a : akun.daftar()) {
            tabel.baris(
                    Tabel.teks(a.id()),
                    Tabel.teks(a.nama()),
                    Tabel.teks(a.peran().stream().map(Peran::nama).collect(Collectors.joining(", "))),
                    Tabel.teks(a.biro().isEmpty() ? FormatId.KOSONG : String.join(", ", a.biro())),
                    Tabel.teks(keadaan(a)),
                    Tabel.teks(a.terakhirMasuk() == null ? "belum pernah" : FormatId.saat(a.terakhirMasuk())),
                    tindakan(a));
        }
        tabel.addClassName("tabel-akun");
        isi.removeAll();
        isi.add(tabel);
    }

    private static String keadaan(Akun a) {
        String asal = switch (a.asal()) {
            case LOKAL -> a.aktif() && a.wajibGantiSandi() ? ", sandi pertama belum diganti" : "";
            case OIDC -> ", masuk lewat penyedia";
            case DEMO -> ", hanya saat peragaan";
        };
        return (a.aktif() ? "aktif" : "nonaktif") + asal;
    }

    private Div tindakan(Akun a) {
        var ubah = tombol("Ubah", a, () -> ubah(a));
        var sandi = tombol("Atur ulang sandi", a, () -> aturUlang(a));
        sandi.setEnabled(a.asal() == Akun.Asal.LOKAL);
        var sesi = tombol("Akhiri sesi", a, () -> {
            if (Kabar.coba(() -> akun.akhiriSesi(a.id()))) {
                Kabar.berhasil("Semua sesi " + a.id() + " diakhiri.");
                tampilkan();
            }
        });
        var semua = new Div(ubah, sandi, sesi);
        if (Pelaku.saatIni().filter(p -> p.boleh(Operasi.CABUT_TOKEN_ORANG)).isPresent()) {
            semua.add(tombol("Token", a, () -> new TokenDialog(token, a.id()).open()));
        }
        semua.addClassName("tindakan-baris");
        return semua;
    }

    private static Button tombol(String teks, Akun a, Runnable kerja) {
        var tombol = new Button(teks, e -> kerja.run());
        tombol.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tombol.setAriaLabel(teks + ": " + a.id());
        return tombol;
    }

    private void buat() {
        new AkunDialog(organisasi, null, masukan -> {
                    boolean jadi = Kabar.coba(() -> {
                        var baru = akun.buat(masukan.id(), masukan.nama(), masukan.peran(), masukan.biro());
                        tunjukkan(baru);
                    });
                    tampilkan();
                    return jadi;
                })
                .open();
    }

    private void ubah(Akun a) {
        long versi = a.versi() == null ? 0 : a.versi();
        new AkunDialog(organisasi, a, masukan -> {
                    boolean jadi = Kabar.coba(() ->
                            akun.ubah(a.id(), versi, masukan.nama(), masukan.peran(), masukan.biro(), masukan.aktif()));
                    tampilkan();
                    return jadi;
                })
                .open();
    }

    private void aturUlang(Akun a) {
        if (Kabar.coba(() -> tunjukkan(akun.aturUlangSandi(a.id())))) {
            tampilkan();
        }
    }

    private static void tunjukkan(AkunService.DenganSandi baru) {
        new RahasiaSekali(
                        "Kata sandi untuk " + baru.akun().id(),
                        "Ditampilkan sekali ini saja, dan wajib diganti saat pertama kali masuk.",
                        baru.sandi())
                .open();
    }
}
