/** Pure formulas: capaian, serapan, efisiensi, predikat. Nothing here reads or writes. */
@NullMarked
package id.lkjip.capaian;

import org.jspecify.annotations.NullMarked;
