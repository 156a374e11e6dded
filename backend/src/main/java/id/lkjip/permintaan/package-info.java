/** Requests of programs over HTTP: the number each one carries, and the form in which one is refused. */
@NullMarked
package id.lkjip.permintaan;

import org.jspecify.annotations.NullMarked;
