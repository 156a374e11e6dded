/** Who may do what. */
@NullMarked
package id.lkjip.akses;

import org.jspecify.annotations.NullMarked;
