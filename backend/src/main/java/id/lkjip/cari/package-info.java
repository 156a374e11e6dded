/** Finds things of a fiscal year by their words. Pure over the year's few documents. */
@NullMarked
package id.lkjip.cari;

import org.jspecify.annotations.NullMarked;
