/** Small building blocks the views share. */
@NullMarked
package id.lkjip.ui.component;

import org.jspecify.annotations.NullMarked;
