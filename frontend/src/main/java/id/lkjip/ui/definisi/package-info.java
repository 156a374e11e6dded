/** Definitions of indicators and the biro of the organisation, for planners. */
@NullMarked
package id.lkjip.ui.definisi;

import org.jspecify.annotations.NullMarked;
