/** The frame around every view: navigation, organisation and year, user menu, colour scheme, errors. */
@NullMarked
package id.lkjip.ui.kerangka;

import org.jspecify.annotations.NullMarked;
