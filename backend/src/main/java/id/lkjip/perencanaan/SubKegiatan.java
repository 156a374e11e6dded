package id.lkjip.perencanaan;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaf of the work plan.
 *
 * @param kode code in the national nomenclature; {@code null} when the report gives none
 * @param nama name; {@link SimpulRencana#TANPA_NAMA} when {@code namaTercantum} is false
 * @param biro code of the owning biro; {@code null} when the source does not tell
 */
public record SubKegiatan(
        @Nullable String kode,
        String nama,
        boolean namaTercantum,
        @Nullable String biro,
        List<IndikatorRencana> indikator,
        Pagu pagu,
        Sitasi sitasi)
        implements SimpulRencana {}
