/** The inspectorate's review statement of a year's report. */
@NullMarked
package id.lkjip.reviu;

import org.jspecify.annotations.NullMarked;
