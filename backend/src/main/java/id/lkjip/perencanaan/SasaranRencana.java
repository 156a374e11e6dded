package id.lkjip.perencanaan;

import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sasaran strategis in the work plan, with the programs that fund it.
 *
 * @param kode stable code made from the name, shared with the PK
 * @param biro code of the responsible biro
 */
public record SasaranRencana(
        String kode,
        String nama,
        @Nullable String biro,
        List<IndikatorRencana> indikator,
        Pagu pagu,
        List<Program> program,
        Sitasi sitasi) {}
