/** What was planned: Renstra, Perjanjian Kinerja, and the work-plan tree from sasaran to sub kegiatan. */
@NullMarked
package id.lkjip.perencanaan;

import org.jspecify.annotations.NullMarked;
