/** Signing in: security chains, password and token checks, delays after failures, ends of sessions. */
@NullMarked
package id.lkjip.akses.masuk;

import org.jspecify.annotations.NullMarked;
