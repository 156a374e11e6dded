package id.lkjip.akses.jejak;

import java.time.Instant;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is {@code null} or empty does not narrow.
 *
 * @param objek id of what it was done to, or of what that lies below
 * @param sejak first moment, included
 * @param sebelum first moment no longer included
 * @param sebelumNomor only entries with a smaller number, for the next page
 */
public record SaringanJejak(
        @Nullable String akun,
        Set<Tindakan> tindakan,
        @Nullable String objek,
        @Nullable Instant sejak,
        @Nullable Instant sebelum,
        @Nullable Long sebelumNomor) {

    public SaringanJejak {
        tindakan = Set.copyOf(tindakan);
    }

    /** Every entry. */
    public static SaringanJejak semua() {
        return new SaringanJejak(null, Set.of(), null, null, null, null);
    }

    /** The narrowing in words, for whoever reads later what was exported. */
    String uraian() {
        var kata = new StringJoiner("; ");
        kata.setEmptyValue("semua entri");
        if (akun != null) {
            kata.add("akun " + akun);
        }
        if (!tindakan.isEmpty()) {
            kata.add("tindakan "
                    + String.join(
                            ", ", tindakan.stream().map(Enum::name).sorted().toList()));
        }
        if (objek != null) {
            kata.add("objek " + objek);
        }
        if (sejak != null) {
            kata.add("sejak " + sejak);
        }
        if (sebelum != null) {
            kata.add("sebelum " + sebelum);
        }
        return kata.toString();
    }
}
