/** Realisasi per indicator of a year: what holds, what reports state, what people recorded. */
@NullMarked
package id.lkjip.ui.realisasi;

import org.jspecify.annotations.NullMarked;
