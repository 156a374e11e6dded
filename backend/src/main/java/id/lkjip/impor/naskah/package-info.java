/** The source file as lines, headings and tables, before anyone knows what they mean. */
@NullMarked
package id.lkjip.impor.naskah;

import org.jspecify.annotations.NullMarked;
