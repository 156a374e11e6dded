/** The planner's work on definitions: indicators, and the biro of the organisation. */
@NullMarked
package id.lkjip.definisi;

import org.jspecify.annotations.NullMarked;
