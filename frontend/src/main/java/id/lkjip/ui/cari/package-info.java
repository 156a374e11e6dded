/** Cari: what holds the words asked for, grouped by kind. */
@NullMarked
package id.lkjip.ui.cari;

import org.jspecify.annotations.NullMarked;
