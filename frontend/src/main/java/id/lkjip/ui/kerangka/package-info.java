@NullMarked
package id.lkjip.ui.kerangka;

import org.jspecify.annotations.NullMarked;
