/** Findings of the consistency checks, and what people say and decide about them. */
@NullMarked
package id.lkjip.pemeriksaan;

import org.jspecify.annotations.NullMarked;
