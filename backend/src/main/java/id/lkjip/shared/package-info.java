/** Value types every feature uses: money, measures, codes and citations. */
@NullMarked
package id.lkjip.shared;

import org.jspecify.annotations.NullMarked;
