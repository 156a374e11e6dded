/** Ringkasan: the start page, one year at a glance. */
@NullMarked
package id.lkjip.ui.ringkasan;

import org.jspecify.annotations.NullMarked;
