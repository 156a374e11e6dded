/** The console: a page for writing queries, and the endpoint it sends them to. */
@NullMarked
package id.lkjip.graphql.konsol;

import org.jspecify.annotations.NullMarked;
