package id.lkjip.narasi;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is another one now than when the text that names it was saved.
 *
 * @param uraian what it is, for people
 * @param kini how it is written now; {@code null} when there is none any more
 */
public record AngkaBerubah(String uraian, @Nullable String kini) {}
