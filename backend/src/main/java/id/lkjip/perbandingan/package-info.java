/** Comparisons: year beside year, murni beside perubahan, biro beside biro. */
@NullMarked
package id.lkjip.perbandingan;

import org.jspecify.annotations.NullMarked;
