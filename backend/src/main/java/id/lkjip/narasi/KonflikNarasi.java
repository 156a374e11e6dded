package id.lkjip.narasi;

import id.lkjip.shared.PermintaanDitolak;
import org.jspecify.annotations.Nullable;

/** A save on an outdated version: nothing was stored, and both texts are here. */
public class KonflikNarasi extends PermintaanDitolak {

    private static final long serialVersionUID = 1L;

    @Nullable
    private final Long versiTersimpan;

    private final String teksTersimpan;
    private final String teksDikirim;

    KonflikNarasi(String pesan, @Nullable Long versiTersimpan, String teksTersimpan, String teksDikirim) {
        super(Sebab.KONFLIK_VERSI, pesan);
        this.versiTersimpan = versiTersimpan;
        this.teksTersimpan = teksTersimpan;
        this.teksDikirim = teksDikirim;
    }

    /** The version to save on next; {@code null} when the document is gone. */
    public @Nullable Long versiTersimpan() {
        return versiTersimpan;
    }

    /** The text that is stored. */
    public String teksTersimpan() {
        return teksTersimpan;
    }

    /** The text that was to be stored. */
    public String teksDikirim() {
        return teksDikirim;
    }
}
