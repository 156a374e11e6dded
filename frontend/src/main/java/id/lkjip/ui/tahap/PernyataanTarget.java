package id.lkjip.ui.tahap;

import id.lkjip.perencanaan.IndikatorPk;
import id.lkjip.perencanaan.PerjanjianKinerja;
import id.lkjip.shared.AsalPernyataan;
import id.lkjip.shared.Nilai;
import id.lkjip.shared.Sitasi;
import id.lkjip.ui.format.FormatId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places of one PK that state a target, when they disagree. */
final class PernyataanTarget {

    private PernyataanTarget() {}

    /** "bab 99,14; lampiran 99,41" when the places state different targets; else empty. */
    static String yangBerbeda(@Nullable PerjanjianKinerja pk, String kodeIndikator) {
        if (pk == null) {
            return "";
        }
        Map<AsalPernyataan, String> perAsal = new LinkedHashMap<>();
        pk.sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .filter(i -> i.kode().equals(kodeIndikator))
                .map(IndikatorPk::pernyataan)
                .forEach(daftar -> daftar.forEach(p -> perAsal.putIfAbsent(p.asal(), FormatId.nilai(p.target()))));
        if (perAsal.values().stream().distinct().count() < 2) {
            return "";
        }
        return perAsal.entrySet().stream()
                .map(e -> nama(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Where a PK states this target; {@code null} when it does not. */
    static @Nullable Sitasi sumber(@Nullable PerjanjianKinerja pk, String kodeIndikator, @Nullable Nilai target) {
        if (pk == null || target == null) {
            return null;
        }
        return pk.sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .filter(i -> i.kode().equals(kodeIndikator))
                .flatMap(i -> i.pernyataan().stream())
                .filter(p -> p.target().bermaknaSama(target))
                .map(IndikatorPk.PernyataanTarget::sitasi)
                .findFirst()
                .orElse(null);
    }

    private static String nama(AsalPernyataan asal) {
        return switch (asal) {
            case BAB -> "bab";
            case LAMPIRAN -> "lampiran";
            case RINGKASAN -> "ringkasan";
            case APLIKASI -> "aplikasi";
        };
    }
}
