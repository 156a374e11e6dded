package id.lkjip.ui.component;

import id.lkjip.ringkasan.Keadaan;

/** The mark of a target that was reached, missed, or cannot be judged; a sign and words, never a colour alone. */
public final class TandaKeadaan {

    private TandaKeadaan() {}

    /** The mark of a state. */
    public static Tanda of(Keadaan keadaan) {
        return switch (keadaan) {
            case TERCAPAI -> new Tanda("✓ " + keadaan.nama(), Tanda.Jenis.BARU);
            case BELUM_TERCAPAI -> new Tanda("▼ " + keadaan.nama(), Tanda.Jenis.DIHAPUS);
            case TANPA_ANGKA -> new Tanda("○ " + keadaan.nama(), Tanda.Jenis.NETRAL);
        };
    }
}
