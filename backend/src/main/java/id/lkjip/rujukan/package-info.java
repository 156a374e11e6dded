/** Figures within a text: named there, filled in where the text is shown, so that they follow the data. */
@NullMarked
package id.lkjip.rujukan;

import org.jspecify.annotations.NullMarked;
