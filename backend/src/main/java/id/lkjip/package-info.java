/** LKjIP: performance and budget data of an organisation, from the report to nested queries. */
@NullMarked
package id.lkjip;

import org.jspecify.annotations.NullMarked;
