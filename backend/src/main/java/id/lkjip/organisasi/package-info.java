/** The reporting organisation: asisten, biro, bagian. */
@NullMarked
package id.lkjip.organisasi;

import org.jspecify.annotations.NullMarked;
