/** What was reached: realisasi per indicator and realisasi anggaran of one year. */
@NullMarked
package id.lkjip.realisasi;

import org.jspecify.annotations.NullMarked;
