/** Findings of a year: what disagrees, what people say about it, what the inspectorate decides. */
@NullMarked
package id.lkjip.ui.temuan;

import org.jspecify.annotations.NullMarked;
