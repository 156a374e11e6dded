package id.lkjip.shared;

import org.jspecify.annotations.Nullable;

/**
 * Where a stated figure or sentence stands in its source.
 *
 * @param berkas name of the source file, without its directory
 * @param baris line number, counted from 1; {@code null} when the source has no lines
 * @param tempat table or section as a reader finds it ("Tabel 2.1", "3.1.2"); {@code null} when unknown
 */
public record Sitasi(
        String berkas, @Nullable Integer baris, @Nullable String tempat) {}
