/** Accounts: what is stored of a person who may sign in, and the administration of it. */
@NullMarked
package id.lkjip.akses.akun;

import org.jspecify.annotations.NullMarked;
