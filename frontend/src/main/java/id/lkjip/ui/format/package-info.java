/** Figures as an Indonesian office writes them. */
@NullMarked
package id.lkjip.ui.format;

import org.jspecify.annotations.NullMarked;
