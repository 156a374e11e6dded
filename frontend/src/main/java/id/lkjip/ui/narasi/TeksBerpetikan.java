package id.lkjip.ui.narasi;

import id.lkjip.narasi.komentar.Petikan;
import id.lkjip.narasi.komentar.Petikan.Letak;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A text on the page in which passages can be selected and shown. */
interface TeksBerpetikan {

    /** The text in which the places of passages are looked for. */
    String teksPetikan();

    /** Gives what is selected in it; {@code null} when nothing is. */
    void pilihan(Consumer<@Nullable Petikan> penerima);

    /** Brings a place of it into view. */
    void tunjuk(Letak letak);
}
