/** Biro: one page per biro with its indicators, money and narratives. */
@NullMarked
package id.lkjip.ui.biro;

import org.jspecify.annotations.NullMarked;
