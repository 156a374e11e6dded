/** The user interface: views call application services and show what they return; nothing is computed here. */
@NullMarked
package id.lkjip.ui;

import org.jspecify.annotations.NullMarked;
