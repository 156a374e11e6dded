package id.lkjip.ui.akun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.lkjip.akses.token.TokenApi;
import id.lkjip.akses.token.TokenService;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.component.Tabel.Rata;
import id.lkjip.ui.format.FormatId;
import java.util.List;

/** The tokens of one account; an administrator revokes them here. Their texts are nowhere to be seen. */
class TokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient TokenService token;
    private final String akun;
    private final Div isi = new Div();

    TokenDialog(TokenService token, String akun) {
        this.token = token;
        this.akun = akun;
        setHeaderTitle("Token API " + akun);
        setWidth("min(860px, 100%)");
        isi.addClassName("isi");
        add(isi);
        getFooter().add(new Button("Tutup", e -> close()));
        tampilkan();
    }

    private void tampilkan() {
        isi.removeAll();
        List<TokenApi> semua = token.milik(akun);
        if (semua.isEmpty()) {
            isi.add(new Paragraph("Akun ini tidak pernah membuat token."));
            return;
        }
        var tabel = new Tabel("Token " + akun)
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
        isi.add(tabel);
    }

    private Component tindakan(TokenApi t) {
        if (t.dicabut() != null) {
            return Tabel.teks("dicabut " + FormatId.saat(t.dicabut()));
        }
        var cabut = new Button("Cabut", e -> {
            if (Kabar.coba(() -> token.cabutOrang(t.id()))) {
                Kabar.berhasil("Token " + t.nama() + " milik " + akun + " dicabut.");
                tampilkan();
            }
        });
        cabut.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        cabut.setAriaLabel("Cabut token " + t.nama());
        return cabut;
    }
}
