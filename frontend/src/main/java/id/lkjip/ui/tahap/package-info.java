/** Murni dan perubahan: the two PK side by side. */
@NullMarked
package id.lkjip.ui.tahap;

import org.jspecify.annotations.NullMarked;
