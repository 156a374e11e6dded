/** Indikator: one page per indicator with the analyses the regulation asks for. */
@NullMarked
package id.lkjip.ui.indikator;

import org.jspecify.annotations.NullMarked;
