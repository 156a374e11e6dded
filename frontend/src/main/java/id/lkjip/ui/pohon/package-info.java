/** Pohon kinerja: the tree from sasaran to sub kegiatan. */
@NullMarked
package id.lkjip.ui.pohon;

import org.jspecify.annotations.NullMarked;
