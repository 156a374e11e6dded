package id.lkjip.ui.narasi;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import id.lkjip.narasi.komentar.Petikan;
import id.lkjip.narasi.komentar.Petikan.Letak;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The editor in the browser ({@code editor-narasi/editor.js}). It sends what is typed a second after the last key, and
 * before any click elsewhere on the page is told; it keeps a copy in the browser until it is told that the text is
 * stored.
 */
final class EditorMarkdown extends Div implements TeksBerpetikan {

    private static final long serialVersionUID = 1L;
    private static final String EASYMDE = "webjars/easymde/2.18.0/dist/easymde.min";

    private final String kunci;
    private final transient BiConsumer<Integer, String> penerima;
    private transient Runnable angkaDiminta = () -> {};
    private String teks;
    private @Nullable String jam;

    /**
     * An editor.
     *
     * @param akun whose text it is; another person at the same browser never sees it
     * @param kode what the text is of
     * @param teks the text as the server has it
     * @param jam when it was stored last
     * @param penerima gets each text with its number, and answers by {@link #tersimpan} or {@link #ditolak}
     */
    EditorMarkdown(String akun, String kode, String teks, @Nullable String jam, BiConsumer<Integer, String> penerima) {
        this.kunci = akun + ":" + kode;
        this.teks = teks;
        this.jam = jam;
        this.penerima = penerima;
        addClassName("editor-narasi");
    }

    /** The text as it was received last. */
    String teks() {
        return teks;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.addStyleSheet(EASYMDE + ".css");
        page.addJavaScript(EASYMDE + ".js");
        page.addJavaScript("editor-narasi/editor.js");
        var opsi = JsonNodeFactory.instance.objectNode();
        opsi.put("kunci", kunci);
        opsi.put("teks", teks);
        opsi.put("jam", jam);
        getElement().executeJs("window.lkjipNarasi.pasang(this, $0)", opsi);
    }

    /** Takes what was typed. */
    @ClientCallable
    void terima(int nomor, String tulisan) {
        teks = tulisan;
        penerima.accept(nomor, tulisan);
    }

    @Override
    public String teksPetikan() {
        return teks;
    }

    @Override
    public void pilihan(Consumer<@Nullable Petikan> penerima) {
        getElement()
                .executeJs("return this.editor?.pilihan() ?? null")
                .then(JsonNode.class, hasil -> penerima.accept(TeksTerbaca.petikan(hasil)));
    }

    @Override
    public void tunjuk(Letak letak) {
        getElement().executeJs("this.editor?.tunjuk($0, $1)", letak.awal(), letak.akhir());
    }

    /** What is done when she asks for a figure. */
    void saatAngkaDiminta(Runnable tindakan) {
        angkaDiminta = tindakan;
    }

    /** She asks for a figure to name. */
    @ClientCallable
    void pilihAngka() {
        angkaDiminta.run();
    }

    /** Writes at the cursor, in the place of what is selected. */
    void sisip(String tulisan) {
        getElement().executeJs("this.editor?.sisip($0)", tulisan);
    }

    /** Puts something in the place of a piece of the text; nothing happens when it is gone. */
    void gantiBagian(int awal, String semula, String menjadi) {
        getElement().executeJs("this.editor?.gantiBagian($0, $1, $2)", awal, semula, menjadi);
    }

    /** The text of that number is stored. */
    void tersimpan(int nomor, String pukul) {
        jam = pukul;
        getElement().executeJs("this.editor?.diterima($0, $1)", nomor, pukul);
    }

    /** The text of that number is not stored; {@code ulangi} when trying again may help. */
    void ditolak(int nomor, String pesan, boolean ulangi) {
        getElement().executeJs("this.editor?.ditolak($0, $1, $2)", nomor, pesan, ulangi);
    }

    /** This text is stored, whatever was typed since. */
    void tersimpan(String tulisan, String pukul) {
        jam = pukul;
        getElement().executeJs("this.editor?.akui($0, $1)", tulisan, pukul);
    }

    /** Puts another text, which is stored already, in the place of the present one; undoing brings that back. */
    void ganti(String tulisan, String pukul) {
        teks = tulisan;
        jam = pukul;
        getElement().executeJs("this.editor?.ganti($0, true, $1)", tulisan, pukul);
    }

    /** Keeps a text that she did not choose in her browser, and offers it there. */
    void sisihkan(String tulisan) {
        getElement().executeJs("this.editor?.sisihkan($0)", tulisan);
    }
}
