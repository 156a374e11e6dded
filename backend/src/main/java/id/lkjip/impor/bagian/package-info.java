/** One reader per kind of section of the report. */
@NullMarked
package id.lkjip.impor.bagian;

import org.jspecify.annotations.NullMarked;
