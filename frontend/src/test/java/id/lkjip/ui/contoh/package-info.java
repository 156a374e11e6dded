/** An invented, realistic year of data and the application over it, for the tests of the user interface. */
@NullMarked
package id.lkjip.ui.contoh;

import org.jspecify.annotations.NullMarked;
