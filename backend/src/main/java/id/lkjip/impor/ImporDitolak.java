package id.lkjip.impor;

import org.jspecify.annotations.Nullable;

/** The file cannot be imported; the message says why in plain Indonesian, with the line where it can be had. */
public class ImporDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer baris;

    public ImporDitolak(String pesan) {
        this(pesan, null);
    }

    public ImporDitolak(String pesan, @Nullable Integer baris) {
        super(baris == null ? pesan : "Baris " + baris + ": " + pesan);
        this.baris = baris;
    }

    /** Line number from 1, or {@code null} when the fault is of the whole file. */
    public @Nullable Integer baris() {
        return baris;
    }
}
