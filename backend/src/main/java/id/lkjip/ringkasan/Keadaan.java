package id.lkjip.ringkasan;

import id.lkjip.capaian.HasilCapaian;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether a target was reached. Without a figure is a state of its own, neither reached nor missed. */
public enum Keadaan {
    TERCAPAI("Tercapai"),
    BELUM_TERCAPAI("Belum tercapai"),
    TANPA_ANGKA("Tanpa angka");

    /** A capaian from here on has reached its target. */
    public static final BigDecimal AMBANG_TERCAPAI = BigDecimal.valueOf(100);

    private final String nama;

    Keadaan(String nama) {
        this.nama = nama;
    }

    /** The state in words. */
    public String nama() {
        return nama;
    }

    /** The state of one capaian. */
    public static Keadaan of(HasilCapaian capaian) {
        @Nullable BigDecimal nilai = capaian.nilai();
        if (nilai == null) {
            return TANPA_ANGKA;
        }
        return nilai.compareTo(AMBANG_TERCAPAI) >= 0 ? TERCAPAI : BELUM_TERCAPAI;
    }

    /**
     * The state of what several indicators measure: missed when one of them is, reached when all of them are, and
     * without a figure as long as one that could decide it is.
     */
    static Keadaan dari(Collection<Keadaan> bagian) {
        if (bagian.contains(BELUM_TERCAPAI)) {
            return BELUM_TERCAPAI;
        }
        return bagian.isEmpty() || bagian.contains(TANPA_ANGKA) ? TANPA_ANGKA : TERCAPAI;
    }
}
