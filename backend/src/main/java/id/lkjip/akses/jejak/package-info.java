/** The audit trail: an append-only chain of who did what, and its verification. */
@NullMarked
package id.lkjip.akses.jejak;

import org.jspecify.annotations.NullMarked;
