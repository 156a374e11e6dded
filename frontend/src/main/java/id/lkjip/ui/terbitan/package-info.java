/** The narratives of a year as they were published. */
@NullMarked
package id.lkjip.ui.terbitan;

import org.jspecify.annotations.NullMarked;
