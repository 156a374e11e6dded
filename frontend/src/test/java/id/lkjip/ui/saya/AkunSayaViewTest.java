package id.lkjip.ui.saya;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import id.lkjip.akses.Peran;
import id.lkjip.ui.contoh.Sebagai;
import id.lkjip.ui.contoh.UjiTampilan;
import org.junit.jupiter.api.Test;

@UjiTampilan
class AkunSayaViewTest extends SpringBrowserlessTest {

    @Test
    @Sebagai(value = Peran.ANALIS, akun = "analis-tampilan")
    void anAnalystMakesATokenAndSeesItsTextOnce() {
        navigate(AkunSayaView.class);
        find(TextField.class).withCaption("Nama token").single().setValue("laporan bulanan");
        test(find(Button.class).withText("Buat token").single()).click();

        assertThat(find(TextField.class).withCaption("Salin sekarang").single().getValue())
                .startsWith("lkjip_");
        assertThat(find(Button.class).withText("Cabut").exists()).isTrue();
    }

    @Test
    @Sebagai(Peran.PIMPINAN)
    void whoHoldsNoTokensIsNotOfferedAny() {
        navigate(AkunSayaView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Kata sandi")
                .doesNotContain("Token API");
    }
}
