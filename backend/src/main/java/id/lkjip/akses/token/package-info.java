/** API tokens of people: made by herself, stored hashed, revocable at once. */
@NullMarked
package id.lkjip.akses.token;

import org.jspecify.annotations.NullMarked;
