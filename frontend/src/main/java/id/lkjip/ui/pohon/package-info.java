@NullMarked
package id.lkjip.ui.pohon;

import org.jspecify.annotations.NullMarked;
