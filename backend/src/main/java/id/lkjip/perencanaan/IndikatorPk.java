package id.lkjip.perencanaan;

import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a PK.
 *
 * @param pernyataan every place that states the target; they may disagree
 */
public record IndikatorPk(
        String kode, String nama, @Nullable String satuan, List<PernyataanTarget> pernyataan) {

    /** One place that states the target. */
    public record PernyataanTarget(Nilai target, AsalPernyataan asal, Sitasi sitasi) {}

    /** The target that prevails: the signed lampiran before the chapter, the chapter before a summary. */
    public Nilai target() {
        return pernyataan.stream()
                .filter(p -> p.asal() == AsalPernyataan.LAMPIRAN)
                .findFirst()
                .or(() -> pernyataan.stream().findFirst())
                .map(PernyataanTarget::target)
                .orElse(new Nilai.BelumDiisi(""));
    }
}
