/** The MongoDB edge: embedded server, converters, indexes, migrations. */
@NullMarked
package id.lkjip.mongo;

import org.jspecify.annotations.NullMarked;
