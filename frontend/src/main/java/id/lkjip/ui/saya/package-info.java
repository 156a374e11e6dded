/** Everybody's own account: password and tokens. */
@NullMarked
package id.lkjip.ui.saya;

import org.jspecify.annotations.NullMarked;
