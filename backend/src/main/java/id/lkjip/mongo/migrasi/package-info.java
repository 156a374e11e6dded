/** Changes of the stored data from one version of the program to the next: ordered, repeatable, recorded. */
@NullMarked
package id.lkjip.mongo.migrasi;

import org.jspecify.annotations.NullMarked;
