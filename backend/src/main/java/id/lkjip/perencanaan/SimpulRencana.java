package id.lkjip.perencanaan;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What program, kegiatan and sub kegiatan have in common. */
public sealed interface SimpulRencana permits Program, Kegiatan, SubKegiatan {

    /** Shown in place of a name that the source has lost; nothing is invented. */
    String TANPA_NAMA = "(nama tidak tercantum)";

    @Nullable
    String kode();

    String nama();

    boolean namaTercantum();

    @Nullable
    String biro();

    List<IndikatorRencana> indikator();

    Pagu pagu();

    Sitasi sitasi();
}
