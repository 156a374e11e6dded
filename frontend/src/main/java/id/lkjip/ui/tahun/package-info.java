/** Perbandingan tahun: indicators by years. */
@NullMarked
package id.lkjip.ui.tahun;

import org.jspecify.annotations.NullMarked;
