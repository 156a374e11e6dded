/** Perbandingan biro: what the biro measured beside each other. */
@NullMarked
package id.lkjip.ui.banding;

import org.jspecify.annotations.NullMarked;
