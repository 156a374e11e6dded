/** A corpus of invented LKjIP with known truth: model, generator, writer, faults, and the tests that read them. */
@NullMarked
package id.lkjip.impor.laporanuji;

import org.jspecify.annotations.NullMarked;
