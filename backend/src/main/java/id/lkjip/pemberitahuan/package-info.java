/** What people are told without asking: what is due, came back, was commented, or must be read again. */
@NullMarked
package id.lkjip.pemberitahuan;

import org.jspecify.annotations.NullMarked;
