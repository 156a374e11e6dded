package id.lkjip.perencanaan;

import id.lkjip.shared.Rupiah;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount that the printed sums prove but whose rows the source has lost. It is stated, never spread over rows:
 * leaves read plus losses equal the printed totals.
 *
 * @param biro code of the biro under which it is missing, when known
 * @param jalur names from the top down to the node whose children do not add up
 * @param murni missing amount; {@code null} when this stage is complete
 * @param perubahan missing amount; {@code null} when this stage is complete
 * @param keterangan what is missing and which sum proves it, in Indonesian
 */
public record Kehilangan(
        @Nullable String biro,
        List<String> jalur,
        @Nullable Rupiah murni,
        @Nullable Rupiah perubahan,
        String keterangan,
        Sitasi sitasi) {}
