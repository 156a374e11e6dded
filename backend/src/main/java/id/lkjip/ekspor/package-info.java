/** Files of exactly what a view shows: its rows in their order, figures as figures, what is missing as nothing. */
@NullMarked
package id.lkjip.ekspor;

import org.jspecify.annotations.NullMarked;
