/** What leadership looks at first: what was reached, where the money went, what to ask whom. Pure over a year's read model. */
@NullMarked
package id.lkjip.ringkasan;

import org.jspecify.annotations.NullMarked;
