/** Starting and stopping: command line, quiet console, and failures to start as one sentence each. */
@NullMarked
package id.lkjip.peluncur;

import org.jspecify.annotations.NullMarked;
