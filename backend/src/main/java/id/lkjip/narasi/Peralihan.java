package id.lkjip.narasi;

import static id.lkjip.narasi.StatusNarasi.DIAJUKAN;
import static id.lkjip.narasi.StatusNarasi.DISETUJUI;
import static id.lkjip.narasi.StatusNarasi.DRAF;
import static id.lkjip.narasi.StatusNarasi.PERLU_PERBAIKAN;

import id.lkjip.akses.Operasi;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps of review: from where each leads to where, and who may take it. */
public enum Peralihan {
    /** The owner hands her section in. */
    AJUKAN("Ajukan", Operasi.SUNTING_NARASI, false, DIAJUKAN, DRAF, PERLU_PERBAIKAN),
    /** The owner takes it back before it was decided on. */
    TARIK("Tarik kembali", Operasi.SUNTING_NARASI, false, DRAF, DIAJUKAN),
    /** The coordinator accepts it. */
    SETUJUI("Setujui", Operasi.SETUJUI_NARASI, false, DISETUJUI, DIAJUKAN),
    /** The coordinator gives it back, with a remark. */
    KEMBALIKAN("Kembalikan", Operasi.SETUJUI_NARASI, true, PERLU_PERBAIKAN, DIAJUKAN, DISETUJUI);

    private final String nama;
    private final Operasi operasi;
    private final boolean wajibCatatan;
    private final StatusNarasi menjadi;

    @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable, which its type cannot say.
    private final Set<StatusNarasi> dari;

    Peralihan(String nama, Operasi operasi, boolean wajibCatatan, StatusNarasi menjadi, StatusNarasi... dari) {
        this.nama = nama;
        this.operasi = operasi;
        this.wajibCatatan = wajibCatatan;
        this.menjadi = menjadi;
        this.dari = Collections.unmodifiableSet(EnumSet.copyOf(List.of(dari)));
    }

    /** The step as a button says it. */
    public String nama() {
        return nama;
    }

    /** The right it takes. */
    public Operasi operasi() {
        return operasi;
    }

    /** Whether it takes a remark. */
    public boolean wajibCatatan() {
        return wajibCatatan;
    }

    /** Where it leads. */
    public StatusNarasi menjadi() {
        return menjadi;
    }

    /** Whether it can be taken from there. */
    public boolean dapatDari(StatusNarasi status) {
        return dari.contains(status);
    }
}
