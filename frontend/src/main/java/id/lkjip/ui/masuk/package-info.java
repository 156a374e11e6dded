/** Sign-in of people: the page and its security chain. */
@NullMarked
package id.lkjip.ui.masuk;

import org.jspecify.annotations.NullMarked;
