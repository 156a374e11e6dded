package id.lkjip.ui.narasi;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import id.lkjip.narasi.komentar.Petikan;
import id.lkjip.narasi.komentar.Petikan.Letak;
import id.lkjip.ui.component.TeksAman;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text that is only read, in which passages are selected ({@code editor-narasi/petikan.js}). */
final class TeksTerbaca extends Div implements TeksBerpetikan {

    private static final long serialVersionUID = 1L;

    private final TeksAman isi = new TeksAman();
    private String terisi = "";

    TeksTerbaca() {
        add(isi);
    }

    /** Where the text is laid out. */
    TeksAman isi() {
        return isi;
    }

    /** Says what the text is with its figures filled in. */
    void terisi(String teks) {
        terisi = teks;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("editor-narasi/petikan.js");
        getElement().executeJs("window.lkjipPetikan.pasang(this)");
    }

    @Override
    public String teksPetikan() {
        return terisi;
    }

    @Override
    public void pilihan(Consumer<@Nullable Petikan> penerima) {
        getElement()
                .executeJs("return window.lkjipPetikan.ambil(this)")
                .then(JsonNode.class, hasil -> penerima.accept(petikan(hasil)));
    }

    @Override
    public void tunjuk(Letak letak) {
        getElement().executeJs("window.lkjipPetikan.tunjuk(this, $0)", terisi.substring(letak.awal(), letak.akhir()));
    }

    /** What a script in the browser tells of a selection. */
    static @Nullable Petikan petikan(@Nullable JsonNode hasil) {
        return hasil == null
                        || hasil.isNull()
                        || hasil.path("kutipan").asString("").isBlank()
                ? null
                : new Petikan(
                        hasil.path("kutipan").asString(""),
                        hasil.path("sebelum").asString(""),
                        hasil.path("sesudah").asString(""));
    }
}
