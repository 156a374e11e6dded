@NullMarked
package id.lkjip.ui.masuk;

import org.jspecify.annotations.NullMarked;
