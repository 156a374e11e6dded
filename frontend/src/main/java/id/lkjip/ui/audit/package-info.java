/** The audit trail, for administrators and the inspectorate. */
@NullMarked
package id.lkjip.ui.audit;

import org.jspecify.annotations.NullMarked;
