/** Findings of the consistency checks. */
@NullMarked
package id.lkjip.pemeriksaan;

import org.jspecify.annotations.NullMarked;
