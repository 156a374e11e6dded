package id.lkjip.perencanaan;

import id.lkjip.shared.Kode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the definition of an indicator by its code, else by one of its aliases, so that years and documents that name
 * it differently meet. A code always wins over an alias of another indicator.
 */
public final class IndikatorIndex {

    private final Map<String, Indikator> byKode = new HashMap<>();
    private final Map<String, Indikator> byAlias = new HashMap<>();

    public IndikatorIndex(Collection<Indikator> indikator) {
        for (Indikator satu : indikator) {
            byKode.put(satu.kode(), satu);
            byAlias.putIfAbsent(Kode.dari(satu.nama()), satu);
            satu.alias().forEach(alias -> byAlias.putIfAbsent(Kode.dari(alias), satu));
        }
    }

    /** The definition, or {@code null} when the code is not known. */
    public @Nullable Indikator find(String kode) {
        Indikator exact = byKode.get(kode);
        return exact != null ? exact : byAlias.get(kode);
    }

    /** The stable code behind a code or alias; a code that is not known stands for itself. */
    public String kodeBaku(String kode) {
        Indikator found = find(kode);
        return found == null ? kode : found.kode();
    }
}
