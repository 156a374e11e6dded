package id.lkjip.perencanaan;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kegiatan and its sub kegiatan; see {@link SubKegiatan} for the shared fields. */
public record Kegiatan(
        @Nullable String kode,
        String nama,
        boolean namaTercantum,
        @Nullable String biro,
        List<IndikatorRencana> indikator,
        Pagu pagu,
        List<SubKegiatan> subKegiatan,
        Sitasi sitasi)
        implements SimpulRencana {}
