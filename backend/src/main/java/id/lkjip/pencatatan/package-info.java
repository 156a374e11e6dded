/** What people record by hand beside what the reports state. */
@NullMarked
package id.lkjip.pencatatan;

import org.jspecify.annotations.NullMarked;
