/** Locks of fiscal years: open, locked or published, with who, when and why. */
@NullMarked
package id.lkjip.kunci;

import org.jspecify.annotations.NullMarked;
