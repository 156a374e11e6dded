package id.lkjip.perencanaan;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program as one biro carries it out under one sasaran (or under none), and its kegiatan; see {@link SubKegiatan} for
 * the shared fields. The same program code appears once per place in the tree.
 */
public record Program(
        @Nullable String kode,
        String nama,
        boolean namaTercantum,
        @Nullable String biro,
        List<IndikatorRencana> indikator,
        Pagu pagu,
        List<Kegiatan> kegiatan,
        Sitasi sitasi)
        implements SimpulRencana {}
