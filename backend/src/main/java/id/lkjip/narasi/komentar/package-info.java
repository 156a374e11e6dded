/** What people say about passages of narrative sections. */
@NullMarked
package id.lkjip.narasi.komentar;

import org.jspecify.annotations.NullMarked;
