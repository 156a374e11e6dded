/** Stories in a real browser. */
@NullMarked
package id.lkjip.ui.peramban;

import org.jspecify.annotations.NullMarked;
