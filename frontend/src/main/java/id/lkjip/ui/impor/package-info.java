/** Impor: upload, preview, commit. */
@NullMarked
package id.lkjip.ui.impor;

import org.jspecify.annotations.NullMarked;
