/** Narrative sections: what is to be written, the editor, revisions and the steps of review. */
@NullMarked
package id.lkjip.ui.narasi;

import org.jspecify.annotations.NullMarked;
