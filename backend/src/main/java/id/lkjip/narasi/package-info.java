/** Narrative sections of a report, one small document per section and owner. */
@NullMarked
package id.lkjip.narasi;

import org.jspecify.annotations.NullMarked;
