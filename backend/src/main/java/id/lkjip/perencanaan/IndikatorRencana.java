package id.lkjip.perencanaan;

import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a sasaran, program, kegiatan or sub kegiatan in the work plan.
 *
 * @param satuan unit as written; {@code null} when the cell is empty or held a value instead
 */
public record IndikatorRencana(
        String kode, String nama, @Nullable String satuan, Nilai target, Sitasi sitasi) {}
