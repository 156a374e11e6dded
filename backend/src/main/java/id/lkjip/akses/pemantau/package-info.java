/** What those who keep the program running may ask of it: health and metrics. */
@NullMarked
package id.lkjip.akses.pemantau;

import org.jspecify.annotations.NullMarked;
