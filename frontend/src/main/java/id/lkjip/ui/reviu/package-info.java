/** The inspectorate's review statement of a year. */
@NullMarked
package id.lkjip.ui.reviu;

import org.jspecify.annotations.NullMarked;
