package id.lkjip.ui.saya;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.akun.Akun;
import id.lkjip.akses.akun.AkunService;
import id.lkjip.akses.akun.AturanSandi;
import id.lkjip.akses.token.TokenApi;
import id.lkjip.akses.token.TokenService;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Pesan;
import id.lkjip.ui.component.RahasiaSekali;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Her own account: what she may do, her password, her tokens. */
@Route(AkunSayaView.ALAMAT)
@PageTitle("Akun saya")
@PermitAll
class AkunSayaView extends Main {

    private static final long serialVersionUID = 1L;

    static final String ALAMAT = "akun-saya";

    private final transient AkunService akun;
    private final transient TokenService token;
    private final Div daftarToken = new Div();

    AkunSayaView(AkunService akun, TokenService token) {
        this.akun = akun;
        this.token = token;
        addClassNames("halaman", "halaman-sedang");
        Pelaku pelaku = Wewenang.pelaku();
        if (pelaku.wajibGantiSandi()) {
            add(Pesan.catatan("Gantilah kata sandi pertama Anda dahulu; setelah itu halaman lain terbuka."));
        }
        add(identitas(pelaku), gantiSandi());
        if (pelaku.boleh(Operasi.KELOLA_TOKEN_SENDIRI)) {
            add(token());
        }
    }

    private static Section identitas(Pelaku pelaku) {
        var peran = new Paragraph(
                "Peran: " + pelaku.peran().stream().sorted().map(Peran::nama).collect(Collectors.joining(", ")));
        var kartu = new Section(new H2(pelaku.nama()), peran);
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }

    private Section gantiSandi() {
        var lama = new PasswordField("Kata sandi sekarang");
        lama.getElement().setAttribute("autocomplete", "current-password");
        var baru = new PasswordField("Kata sandi baru");
        baru.getElement().setAttribute("autocomplete", "new-password");
        baru.setHelperText("Paling sedikit " + AturanSandi.TERPENDEK
                + " karakter; beberapa kata yang tidak berhubungan mudah diingat dan sukar ditebak.");
        var ganti = new Button("Ganti kata sandi", e -> {
            if (Kabar.coba(() -> teruskanSesi(akun.gantiSandi(lama.getValue(), baru.getValue())))) {
                lama.clear();
                baru.clear();
                Kabar.berhasil("Kata sandi diganti; sesi di peramban lain berakhir.");
                getUI().ifPresent(ui -> ui.navigate(""));
            }
        });
        ganti.addThemeVariants(ButtonVariant.PRIMARY);
        var formulir = new Div(lama, baru, ganti);
        formulir.addClassName("formulir");
        var kartu = new Section(new H2("Kata sandi"), formulir);
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }

    /** This session goes on with the account as it is now; every other one has an older stamp and ends. */
    private static void teruskanSesi(Akun kini) {
        Pelaku dahulu = Wewenang.pelaku();
        SecurityContext konteks = kini.pelaku(dahulu.adaptor(), dahulu.alamat()).konteks();
        SecurityContextHolder.setContext(konteks);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, konteks);
    }

    private Section token() {
        var nama = new TextField("Nama token");
        nama.setPlaceholder("misalnya laporan bulanan");
        var masa = new Select<Integer>();
        masa.setLabel("Berlaku");
        masa.setItems(30, 90, 180, 365);
        masa.setValue(90);
        masa.setItemLabelGenerator(hari -> hari + " hari");
        var bacaSaja = new Checkbox("Hanya untuk membaca", true);
        var buat = new Button("Buat token", e -> {
            if (Kabar.coba(() -> tunjukkan(token.buat(
                    nama.getValue(), Instant.now().plus(Duration.ofDays(masa.getValue())), bacaSaja.getValue())))) {
                nama.clear();
                tampilkanToken();
            }
        });
        buat.addThemeVariants(ButtonVariant.PRIMARY);
        var formulir = new Div(nama, masa, bacaSaja, buat);
        formulir.addClassName("formulir");
        tampilkanToken();
        var pengantar = new Paragraph("Program memakai token pada kepala permintaan Authorization: Bearer. Token"
                + " bertindak atas nama Anda; cabut yang tidak dipakai lagi.");
        pengantar.addClassName("redup");
        var kartu = new Section(new H2("Token API"), pengantar, formulir, daftarToken);
        kartu.addClassNames("kartu", "kartu-isi");
        return kartu;
    }

    private static void tunjukkan(TokenService.DenganTeks baru) {
        new RahasiaSekali("Token " + baru.token().nama(), "Ditampilkan sekali ini saja.", baru.teks()).open();
    }

    private void tampilkanToken() {
        daftarToken.removeAll();
        var semua = token.milikSendiri();
        if (semua.isEmpty()) {
            return;
        }
        var tabel = new Tabel("Token saya")
                .kolom("Nama", Rata.TEKS)
                .kolom("Kode", Rata.TEKS)
                .kolom("Hak", Rata.TEKS)
                .kolom("Berlaku sampai", Rata.TEKS)
                .kolom("Terakhir dipakai", Rata.TEKS)
                .kolom("Tindakan", Rata.TEKS);
        for (TokenApi t : semua) {
            tabel.baris(
                    Tabel.teks(t.nama()),
                    Tabel.teks("lkjip_" + t.id() + "_…"),
                    Tabel.teks(t.bacaSaja() ? "membaca" : "sama dengan pemiliknya"),
                    Tabel.teks(FormatId.saat(t.kedaluwarsa())),
                    Tabel.teks(t.terakhirDipakai() == null ? "belum pernah" : FormatId.saat(t.terakhirDipakai())),
                    tindakan(t));
        }
        daftarToken.add(tabel);
    }

    private com.vaadin.flow.component.Component tindakan(TokenApi t) {
        if (t.dicabut() != null) {
            return Tabel.teks("dicabut " + FormatId.saat(t.dicabut()));
        }
        var cabut = new Button("Cabut", e -> {
            if (Kabar.coba(() -> token.cabut(t.id()))) {
                Kabar.berhasil("Token " + t.nama() + " dicabut.");
                tampilkanToken();
            }
        });
        cabut.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        cabut.setAriaLabel("Cabut token " + t.nama());
        return cabut;
    }
}
