package id.lkjip.ui.kerangka;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import id.lkjip.ui.contoh.UjiTampilan;
import org.junit.jupiter.api.Test;

@UjiTampilan
class PresentasiTest extends SpringBrowserlessTest {

    @Test
    void theModeIsInTheAddressAndStaysWhileMovingUntilItIsClosed() {
        UI.getCurrent().navigate("biro-banding", QueryParameters.fromString("pd=setda-contoh&tahun=2025"));
        assertThat(links()).isNotEmpty().noneMatch(h -> h.contains("mode="));

        test(button()).click();
        assertThat(links()).isNotEmpty().allMatch(h -> h.contains("mode=presentasi"));
        assertThat(button().getText()).isEqualTo("Tutup presentasi");

        test(button()).click();
        assertThat(links()).noneMatch(h -> h.contains("mode="));
    }

    private Button button() {
        return find(Button.class).withClassName("tombol-presentasi").single();
    }

    private java.util.List<String> links() {
        return findInView(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(h -> h.startsWith("biro/"))
                .toList();
    }
}
