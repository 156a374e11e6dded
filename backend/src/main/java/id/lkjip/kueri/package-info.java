/** Queries that analysts keep, for themselves or for everybody. */
@NullMarked
package id.lkjip.kueri;

import org.jspecify.annotations.NullMarked;
