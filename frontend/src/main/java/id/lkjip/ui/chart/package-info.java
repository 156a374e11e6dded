/** Charts drawn as SVG and CSS from finished values. */
@NullMarked
package id.lkjip.ui.chart;

import org.jspecify.annotations.NullMarked;
