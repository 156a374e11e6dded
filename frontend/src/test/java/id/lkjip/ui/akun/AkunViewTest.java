package id.lkjip.ui.akun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.akun.AkunService;
import id.lkjip.akses.akun.DirektoriAkun;
import id.lkjip.akses.token.TokenService;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiTampilan
class AkunViewTest extends SpringBrowserlessTest {

    @Autowired
    DirektoriAkun direktori;

    @Autowired
    AkunService akun;

    @Autowired
    TokenService token;

    @Test
    @Sebagai(Peran.ADMIN)
    void anAdministratorMakesAnAccountAndSeesItsFirstPasswordOnce() {
        navigate(AkunView.class);
        test(find(Button.class).withText("Buat akun").single()).click();
        find(TextField.class).withCaption("Nama akun").single().setValue("siti.tampilan");
        find(TextField.class).withCaption("Nama orang").single().setValue("Siti");
        peran().setValue(Set.of(Peran.ANALIS));
        test(find(Button.class).withText("Simpan").single()).click();

        assertThat(find(TextField.class).withCaption("Salin sekarang").single().getValue())
                .hasSize(20);
        assertThat(direktori.find("siti.tampilan"))
                .hasValueSatisfying(a -> assertThat(a.wajibGantiSandi()).isTrue());
    }

    @Test
    @Sebagai(Peran.ADMIN)
    void aRefusalIsToldAndTheFormStaysOpen() {
        navigate(AkunView.class);
        test(find(Button.class).withText("Buat akun").single()).click();
        find(TextField.class).withCaption("Nama akun").single().setValue("!");
        find(TextField.class).withCaption("Nama orang").single().setValue("Siti");
        peran().setValue(Set.of(Peran.ANALIS));
        test(find(Button.class).withText("Simpan").single()).click();

        assertThat(find(TextField.class).withCaption("Nama akun").exists()).isTrue();
        assertThat(direktori.find("!")).isEmpty();
    }

    @Test
    @Sebagai(Peran.ADMIN)
    void anAdministratorRevokesATokenOfSomebodyElse() {
        String nama = akun.buat("pemilik.token", "Pemilik Token", Set.of(Peran.ANALIS), List.of())
                .akun()
                .id();
        var pemilik =
                new Pelaku(nama, "Pemilik", Set.of(Peran.ANALIS), Set.of(), Adaptor.UI, null, null, false, false, 1);
        pemilik.melakukan(() -> token.buat("laporan bulanan", Instant.now().plusSeconds(3600), true));
        navigate(AkunView.class);
        Button tombol = find(Button.class).withText("Token").all().stream()
                .filter(t -> t.getAriaLabel().orElse("").endsWith(nama))
                .findFirst()
                .orElseThrow();
        test(tombol).click();
        test(find(Button.class).withText("Cabut").single()).click();

        assertThat(token.milik(nama))
                .singleElement()
                .satisfies(t -> assertThat(t.dicabut()).isNotNull());
    }

    @Test
    @Sebagai(Peran.PIMPINAN)
    void othersNeitherSeeThePageInTheMenuNorOpenItByItsAddress() {
        UI.getCurrent().navigate("akun");

        assertThat(find(AkunView.class).exists()).isFalse();
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Pohon kinerja")
                .doesNotContain("Akun", "Jejak audit", "Impor");
        assertThat(find(Main.class).exists()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Peran> peran() {
        return find(CheckboxGroup.class).withCaption("Peran").single();
    }
}
