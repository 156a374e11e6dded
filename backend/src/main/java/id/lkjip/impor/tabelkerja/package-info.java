/** The work-plan table: aligns slid cells, proves rows by their sums, states what is lost. */
@NullMarked
package id.lkjip.impor.tabelkerja;

import org.jspecify.annotations.NullMarked;
