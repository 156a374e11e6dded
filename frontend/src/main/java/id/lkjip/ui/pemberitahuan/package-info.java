/** A person's notices. */
@NullMarked
package id.lkjip.ui.pemberitahuan;

import org.jspecify.annotations.NullMarked;
