/** Panduan: the users' help. */
@NullMarked
package id.lkjip.ui.panduan;

import org.jspecify.annotations.NullMarked;
