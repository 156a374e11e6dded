/** Accounts, for administrators. */
@NullMarked
package id.lkjip.ui.akun;

import org.jspecify.annotations.NullMarked;
