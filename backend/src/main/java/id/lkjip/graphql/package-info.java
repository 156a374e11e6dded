/** The GraphQL edge: scalars, limits, errors. */
@NullMarked
package id.lkjip.graphql;

import org.jspecify.annotations.NullMarked;
