/** Reads an LKjIP in Markdown into documents; parsers know no database. */
@NullMarked
package id.lkjip.impor;

import org.jspecify.annotations.NullMarked;
